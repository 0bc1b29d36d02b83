import { outcomeOf } from '../../english/comment/outcomeOf.ts'
import { nameKey } from '../../english/nameKey.ts'
import type { Comment, Record, Span } from '../../record/record.ts'
import { anchor } from '../anchor.ts'
import { nameWords } from '../nameWords.ts'
import type { Draft } from './change.ts'
import type { Paired } from './paired.ts'
import { whereIn } from './whereIn.ts'

/** Who was asked and what came of it, where that is another than before: a comment that arrived, one that changed, one that is gone. */
export function commentChanges(before: Record, after: Record, lines: Paired): Draft[] {
  const place = whereIn(lines)
  const left = [...before.comments]
  const found: Draft[] = []
  for (const comment of after.comments) {
    const name = nameOf(after, comment)
    const at = left.findIndex(other => isSame(nameOf(before, other), name))
    const old = at < 0 ? undefined : left.splice(at, 1)[0]
    if (old && outcomeOf(old) === outcomeOf(comment)) continue
    const reply = after.attributions.find(({ id }) => id === comment.reply)
    const says = reply ? reply.content : [comment.span]
    found.push({
      kind: old && (comment.outcome !== 'replied' || old.outcome === 'replied') ? 'comment-changed' : 'comment-arrived',
      by: name,
      before: [old ? span(old.span) : place.inBefore(comment.span.start)],
      after: says.map(span),
    })
  }
  for (const comment of left) {
    const name = nameOf(before, comment)
    const party = before.parties.find(({ id }) => id === comment.asked)
    const same = after.parties.find(one => party && one.named === party.named && isSame(one.name, party.name))
    const known = nameKey(before.report.text)
    // Of what it says now and did not before, the longest is the reply.
    const [spoke] = after.attributions
      .filter(one => same && one.party === same.id)
      .map(({ content }) => ({ content, words: nameKey(anchor(after, content).words) }))
      .filter(({ words }) => !known.includes(words))
      .sort((a, b) => b.words.length - a.words.length)
    // Nobody says any more that there was no answer, and there is one.
    if (comment.outcome !== 'replied' && spoke) {
      found.push({ kind: 'comment-arrived', by: name, before: [span(comment.span)], after: spoke.content.map(span) })
    } else {
      found.push({
        kind: 'comment-gone',
        by: name,
        before: [span(comment.span)],
        after: [place.inAfter(comment.span.start)],
      })
    }
  }
  return found
}

function nameOf(record: Record, { asked, who }: Comment): string | null {
  return record.parties.find(({ id }) => id === asked)?.name ?? (anchor(record, who).words || null)
}

function isSame(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  const [a, b] = [nameWords(nameKey(one), true), nameWords(nameKey(other), true)]
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.every(word => many.includes(word))
}

function span({ start, end }: Span): Span {
  return { start, end }
}
