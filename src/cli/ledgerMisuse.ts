import type { LedgerFlags } from './ledgerOptions.ts'

/** Options by which somebody decides by hand, and how many words stand behind each; the place behind `--split` may be left out. */
const BY_HAND = { join: 2, split: 2, oneOrigin: 3, twoOrigins: 3 } as const
/** Options that choose among claims, of which a decision has no use. */
const CHOOSING = ['since', 'until', 'outlet', 'limit'] as const
const PLACE = /^\d{1,9}$/

/** What is wrong with the flags, for people; null where nothing is. */
export function ledgerMisuse(flags: LedgerFlags): string | null {
  const given = (Object.keys(BY_HAND) as (keyof typeof BY_HAND)[]).filter(name => flags[name] !== undefined)
  if (given.length > 1) return 'decide one thing at a time'
  const [name] = given
  const chosen = CHOOSING.find(one => flags[one] !== undefined)
  if (name !== undefined && chosen)
    return `--${chosen} chooses claims to show, and a decision is about whole claims: leave it out`
  const [, , place] = flags.split ?? []
  if (name === undefined || flags[name]?.length === BY_HAND[name]) return null
  if (place !== undefined && flags.split?.length === BY_HAND.split + 1 && PLACE.test(place)) return null
  return {
    join: '--join takes the ids of two claims',
    split:
      '--split takes the id of a report, the id of a claim and, where only one place is meant, the start of its span',
    oneOrigin: '--one-origin takes the id of a claim and the ids of two reports',
    twoOrigins: '--two-origins takes the id of a claim and the ids of two reports',
  }[name]
}
