import { PRONOUNS } from '../../english/pronouns.ts'
import type { Party } from '../../record/record.ts'
import type { Split } from '../../record/review.ts'
import type { Draft } from '../draft.ts'
import { overlap } from '../overlap.ts'
import { withParties } from './withParties.ts'

/**
 * A party is two: some of its mentions, and what is said where they stand, are of another, who gets the name that is given or, failing that, the first
 * mention's words.
 */
export function split(draft: Draft, { party, mentions, name }: Split, number: number): Draft | string {
  const one = draft.parties.find(({ id }) => id === party)
  if (!one) return `there is no party ${party}`
  const isMoved = ({ start, end }: { start: number; end: number }) =>
    mentions.some(span => span.start === start && span.end === end)
  const strange = mentions.find(span => !one.mentions.some(own => own.start === span.start && own.end === span.end))
  if (strange) return `${strange.start}-${strange.end} is no mention of ${party}`
  const stays = one.mentions.filter(span => !isMoved(span))
  if (stays.length === 0) return `${party} would have no mention left`
  const { text } = draft.report
  const first = mentions[0]
  const called = first ? text.slice(first.start, first.end) : ''
  const other: Party = {
    id: `pr${number}`,
    name: name ?? called,
    kind: one.kind,
    named: name !== undefined || (one.named && isName(called)),
    mentions: one.mentions.filter(isMoved),
  }
  const parties = draft.parties.flatMap(each => (each.id === party ? [{ ...one, mentions: stays }, other] : [each]))
  return withParties({ ...draft, parties }, (id, words) =>
    id === party && overlap(other.mentions, words) && !overlap(stays, words) ? other.id : id,
  )
}

/** "She" and "the keeper" name nobody. */
function isName(words: string): boolean {
  return !PRONOUNS.has(words.toLowerCase()) && /\p{Lu}/u.test(words.replace(/^(?:the|an?)\s/i, ''))
}
