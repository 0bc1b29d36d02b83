/** What the API takes and gives of reports that are reviewed by hand. */
import Type from 'typebox'
import { Record } from '../record/record.ts'
import { Change, ReviewEntry } from '../record/review.ts'
import { closed, oneOf, orNull, text } from './schemaParts.ts'

export const LINE_STATES = ['holds', 'undone', 'orphaned'] as const
export const DECISIONS = ['accepted', 'rejected', 'corrected', 'added'] as const

export const ReviewChange = Change

export const Reviewing = Type.Object(
  { by: text('who makes the change, as they call themselves'), change: ReviewChange },
  { ...closed, description: 'A change to what was read of a report.' },
)

export const Reviewer = Type.Object(
  { by: text('who does it, as they call themselves') },
  { ...closed, description: 'Who undoes or redoes a change.' },
)

export const ReviewLine = Type.Object(
  {
    entry: ReviewEntry,
    state: oneOf(LINE_STATES),
    why: Type.Optional(text('why it is orphaned: what it is about is not read there any more')),
    says: text('what it did, in words'),
  },
  { ...closed, description: 'A line of the log, and whether it holds.' },
)

export const UnderReview = Type.Object(
  {
    record: Record,
    machine: Record,
    log: Type.Array(ReviewLine),
    decided: Type.Record(Type.String(), oneOf(DECISIONS), {
      description: 'what became of attributions, by their ids, those that were rejected too',
    }),
    uncertain: Type.Array(Type.String(), {
      description: 'attributions of which nobody has said anything, the least sure first',
    }),
  },
  { ...closed, description: 'A report under review: as the machine read it, and with the changes made by hand.' },
)

export const Unreviewed = Type.Object(
  {
    report: text("the report's id"),
    title: orNull(Type.String()),
    outlet: orNull(Type.String()),
    attribution: text("the attribution's id in the record"),
    words: text('what is said'),
    confidence: Type.Number(),
  },
  closed,
)

export const UnreviewedList = Type.Object({ items: Type.Array(Unreviewed) }, closed)
