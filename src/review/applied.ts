import type { Change, ReviewEntry } from '../record/review.ts'
import { accept } from './apply/accept.ts'
import { add } from './apply/add.ts'
import { join } from './apply/join.ts'
import { reject } from './apply/reject.ts'
import { remark } from './apply/remark.ts'
import { respan } from './apply/respan.ts'
import { setParty } from './apply/setParty.ts'
import { split } from './apply/split.ts'
import type { Draft } from './draft.ts'
import { namedIn } from './namedIn.ts'
import { spansOf } from './spansOf.ts'
import { wrongSpans } from './wrongSpans.ts'

/** A draft with one more change. @returns why it does not fit, for people, where it does not */
export function applied(draft: Draft, { number, by, words }: ReviewEntry, change: Change): Draft | string {
  const known = new Set(
    [...draft.attributions, ...draft.parties, ...draft.comments, ...draft.checks].map(({ id }) => id),
  )
  for (const id of namedIn(change)) {
    if (known.has(id)) continue
    return draft.decided.get(id) === 'rejected' ? `${id} was rejected` : `there is no ${id}`
  }
  const { text } = draft.report
  const spans = spansOf(change)
  if (spans.some(({ start, end }, place) => text.slice(start, end) !== words[place]))
    return 'other words stand there now'
  const lists = change.kind === 'add' ? [change.source, change.cue, change.content, change.addressee] : [spans]
  for (const list of lists) {
    const wrong = wrongSpans(draft.report, list)
    if (wrong !== null) return wrong
  }
  switch (change.kind) {
    case 'accept':
      return accept(draft, change)
    case 'reject':
      return reject(draft, change)
    case 'spans':
      return respan(draft, change)
    case 'party':
      return setParty(draft, change, number)
    case 'join':
      return join(draft, change)
    case 'split':
      return split(draft, change, number)
    case 'add':
      return add(draft, change, number)
    case 'note':
      return remark(draft, change, by)
  }
}
