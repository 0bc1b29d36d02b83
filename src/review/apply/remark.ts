import type { Note } from '../../record/record.ts'
import type { Remark } from '../../record/review.ts'
import type { Draft } from '../draft.ts'

/** Puts somebody's note on anything into the record's notes, at the words that it is about. */
export function remark(draft: Draft, { about, message }: Remark, by: string): Draft {
  const one =
    draft.attributions.find(({ id }) => id === about)?.cue[0] ??
    draft.parties.find(({ id }) => id === about)?.mentions[0] ??
    [...draft.comments, ...draft.checks].find(({ id }) => id === about)?.span
  const note: Note = { code: 'reviewer', message: `${by}${about === null ? '' : ` on ${about}`}: ${message}` }
  return { ...draft, notes: [...draft.notes, one ? { ...note, span: { start: one.start, end: one.end } } : note] }
}
