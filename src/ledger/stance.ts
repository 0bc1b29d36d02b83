import { EARLIER_VERSION } from '../english/ledger/sources.ts'
import { stanceOf } from '../english/stanceOf.ts'
import type { Stance } from '../record/ledger.ts'
import type { Attribution, Record } from '../record/record.ts'

/** No words come through more hands than this; a longer chain is not followed. */
const LONGEST_CHAIN = 32

const BY_RULE: ReadonlyMap<string, Stance> = new Map([
  ['stances/denied', 'denies'],
  ['stances/doubted', 'doubts'],
])

/**
 * What a report does with a claim that it attributes: asserts it, where those through whom it came vouch for it; denies or doubts it, where the cue says
 * so of one of them or the report itself rejects it. Null where it is only asked, wished, or not said: then the report does not carry it.
 */
export function stance({ report, attributions, checks }: Record, one: Attribution): Stance | null {
  const words = (spans: Attribution['cue']) => spans.map(({ start, end }) => report.text.slice(start, end)).join(' ')
  let found: Stance = 'asserts'
  let at: Attribution | undefined = one
  for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step++) {
    const rule = stanceOf(words(at.cue), words(at.content))
    if (rule !== null) {
      const stance = BY_RULE.get(rule.id)
      if (stance === undefined) return null
      if (found === 'asserts') found = stance
    }
    const outer: string | null = at.within
    at = outer === null ? undefined : attributions.find(({ id }) => id === outer)
  }
  const withdrawn = EARLIER_VERSION.test(words(one.source))
  const rejected = checks.some(
    ({ verdict, by, about, who }) => verdict === 'false' && by === null && who.length === 0 && about.includes(one.id),
  )
  return (rejected || withdrawn) && found === 'asserts' ? 'denies' : found
}
