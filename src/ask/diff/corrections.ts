import type { Record } from '../../record/record.ts'
import { anchor } from '../anchor.ts'
import type { Change } from './change.ts'
import { lines } from './lines.ts'
import { notesOf } from './notesOf.ts'
import { tied } from './tied.ts'

/** The correction notes of a report of which there is one version, each with the sentence that it is about. */
export function corrections(record: Record): Change[] {
  const all = lines(record)
  const notes = notesOf(
    all.filter(({ kind }) => kind === 'correction'),
    record,
  )
  return notes.map((block, index) => {
    const note = anchor(record, block)
    return {
      id: `d${index + 1}`,
      kind: 'correction',
      before: null,
      after: note,
      sentenceBefore: null,
      sentenceAfter: note,
      by: null,
      ...tied(note.words, [], record, all),
    }
  })
}
