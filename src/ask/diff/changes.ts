import type { Record, Span } from '../../record/record.ts'
import { type Anchor, anchor } from '../anchor.ts'
import type { Change, Draft } from './change.ts'
import { commentChanges } from './commentChanges.ts'
import { type Line, lines as sentences } from './lines.ts'
import { notesOf } from './notesOf.ts'
import { paired } from './paired.ts'
import { reworded } from './reworded.ts'
import { speaker } from './speaker.ts'
import { tied } from './tied.ts'
import { whereIn } from './whereIn.ts'

/**
 * What changed from one version of a report to the next, in the order of the later text: sentences that were added, withdrawn or reworded, numbers, hedges and names
 * that came or went, comments that arrived, and corrections, tied to what they correct.
 */
export function changes(before: Record, after: Record): Change[] {
  const lines = paired(before, after)
  const place = whereIn(lines)
  const comments = commentChanges(before, after, lines)
  const told = comments.flatMap(draft => draft.after)
  const gone = comments.flatMap(draft => draft.before)
  const overlaps = (line: Line, spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.some(({ start, end }) => start < line.end && line.start < end)
  const notes = lines.added.filter(({ kind }) => kind === 'correction')
  const corrected = lines.changed.filter(({ after }) => after.every(({ kind }) => kind === 'correction'))
  const drafts: Draft[] = [
    ...lines.changed.filter(pair => !corrected.includes(pair)).flatMap(pair => reworded(before, after, pair)),
    ...lines.added
      .filter(line => !notes.includes(line) && !overlaps(line, told))
      .map(
        (line): Draft => ({
          kind: 'added',
          by: speaker(after, [line]),
          before: [place.inBefore(line.start)],
          after: [line],
        }),
      ),
    ...lines.withdrawn
      .filter(line => !overlaps(line, gone))
      .map(
        (line): Draft => ({
          kind: 'withdrawn',
          by: speaker(before, [line]),
          before: [line],
          after: [place.inAfter(line.start)],
        }),
      ),
    ...comments,
    ...titled(before, after),
  ]
  const inOrder = drafts.sort((a, b) => (a.after[0]?.start ?? 0) - (b.after[0]?.start ?? 0))
  const [old, now] = [sentences(before), sentences(after)]
  const found = inOrder.map((draft, index): Change => {
    const isTitle = draft.kind === 'title-changed'
    return {
      id: `d${index + 1}`,
      kind: draft.kind,
      before: isTitle ? titleOf(before) : anchor(before, draft.before),
      after: isTitle ? titleOf(after) : anchor(after, draft.after),
      sentenceBefore: holding(before, old, draft.before),
      sentenceAfter: holding(after, now, draft.after),
      by: draft.by,
      corrects: [],
      about: null,
    }
  })
  const blocks = notesOf([...notes, ...corrected.flatMap(pair => pair.after)], after)
  return [
    ...found,
    ...blocks.map((block, index): Change => {
      const { start } = block[0] as Line
      const note = anchor(after, block)
      return {
        id: `d${found.length + index + 1}`,
        kind: 'correction',
        before: anchor(before, [place.inBefore(start)]),
        after: note,
        sentenceBefore: null,
        sentenceAfter: note,
        by: null,
        ...tied(note.words, found, after, now),
      }
    }),
  ]
}

/** A title that stands in no text; where the text has a headline, that tells of it. */
function titled(before: Record, after: Record): Draft[] {
  const hasHeadline = [before, after].every(({ report }) => report.blocks.some(({ kind }) => kind === 'headline'))
  if (hasHeadline || before.report.title === after.report.title) return []
  return [{ kind: 'title-changed', by: null, before: [], after: [] }]
}

function titleOf({ report }: Record): Anchor {
  return { report: report.id, spans: [], words: report.title ?? '' }
}

/** The sentences in which words stand. */
function holding(record: Record, all: readonly Line[], spans: readonly Span[]): Anchor | null {
  const own = all.filter(line => spans.some(({ start, end }) => start < end && start < line.end && line.start < end))
  return own.length === 0 ? null : anchor(record, own)
}
