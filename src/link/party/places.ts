import type { Attribution, Span } from '../../record/record.ts'
import type { Linking } from '../linking.ts'
import { subjectOnly } from './subjectOnly.ts'
import { wordsOf } from './wordsOf.ts'

/** A source this many UTF-16 code units after the beginning of what it said is settled where it stands. */
const LONGEST_QUOTATION = 2000

/** A place where somebody is named in a role, and where the answer goes. */
export interface RolePlace {
  readonly spans: readonly Span[]
  /** The words as one. */
  readonly words: string
  readonly role: 'source' | 'addressee' | 'asked' | 'asker' | 'judge'
  /** Index into the attributions, comments or checks. */
  readonly owner: number
  readonly attribution: Attribution | null
  /** Where it is settled: a speaker named after the quotation, before what is in it. */
  readonly turn: number
}

/** Every place where somebody is named in a role, in text order. */
export function places(linking: Linking): RolePlace[] {
  const all: RolePlace[] = []
  const add = (role: RolePlace['role'], owner: number, spans: readonly Span[], attribution: Attribution | null) => {
    const start = spans[0]?.start ?? 0
    const said =
      role === 'source' && attribution && attribution.style !== 'indirect'
        ? (attribution.content[0]?.start ?? start)
        : start
    if (spans.length)
      all.push({
        spans,
        words: wordsOf(linking.segmented.report.text, spans),
        role,
        owner,
        attribution,
        turn: start - said < LONGEST_QUOTATION ? Math.min(said, start) : start,
      })
  }
  const only = (spans: readonly Span[]) => subjectOnly(linking.segmented.report.text, spans)
  for (const [i, one] of linking.attributions.entries()) {
    add('source', i, one.source, one)
    add('addressee', i, one.addressee?.spans ?? [], one)
  }
  for (const [i, one] of linking.comments.entries()) {
    add('asked', i, only(one.who), null)
    add('asker', i, one.asker, null)
  }
  for (const [i, one] of linking.checks.entries()) add('judge', i, only(one.who), null)
  const start = (one: RolePlace) => one.spans[0]?.start ?? 0
  const end = (one: RolePlace) => one.spans.at(-1)?.end ?? 0
  // Of two whose turn it is at one place, the speaker who is named further down comes before a pronoun with which the quotation begins.
  return all.sort((a, b) => a.turn - b.turn || start(b) - start(a) || end(a) - end(b))
}
