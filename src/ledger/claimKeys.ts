import { nameWords } from './nameWords.ts'
import type { Statement } from './reading.ts'

/** A claim's keys must weigh so much together for two to be compared: two names, or a name and a figure, or three words. */
export const CLAIM_KEYS = 1.5
/** A word that more claims have finds too much and tells too little. */
export const CLAIM_POSTINGS = 2_000

/** So many digits of a figure are looked for, so that a rounded one is found. */
const DIGITS = 2

/** Whoever is named as saying both makes two claims worth comparing with fewer words in common. */
const SPEAKER_KEY = 0.75

/**
 * By what a table of claims finds those that may say the same: its names, words and figures with their weights. Claims whose shared keys weigh `CLAIM_KEYS` or more are
 * worth comparing; what a text rejects is named in few words and is worth it sooner.
 */
export function claimKeys({
  features,
  isRejected,
  chain,
}: Pick<Statement, 'features' | 'isRejected' | 'chain'>): [key: string, weight: number][] {
  const more = isRejected ? 2 : 1
  const speaker = chain[0]?.named ? nameWords(chain[0].name).at(-1) : undefined
  const weights = new Map<string, number>([
    ...(speaker === undefined ? [] : [[`~${speaker}`, SPEAKER_KEY] as [string, number]]),
    ...[...features.terms].map(([key, { raw }]): [string, number] => [key, raw * more]),
    ...features.quantities.map(({ value }): [string, number] => [`#${Number(value.toPrecision(DIGITS))}`, 1.5]),
    ...features.periods.quarters.map((quarter): [string, number] => [`@${quarter}`, 0.5]),
    ...features.periods.days.map((day): [string, number] => [`@${day}`, 0.5]),
    ...features.periods.months.map((month): [string, number] => [`@${month}`, 0.5]),
  ])
  return [...weights]
}
