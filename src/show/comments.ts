import { type Came, outcomeOf } from '../english/comment/outcomeOf.ts'
import type { Comment } from '../record/record.ts'
import { about } from './about.ts'
import { content } from './content.ts'
import { heading } from './heading.ts'
import { outcomeShown } from './outcomes.ts'
import { partyName } from './partyName.ts'
import { type Row, table } from './table.ts'
import type { View } from './view.ts'
import { words } from './words.ts'

/** The right of reply: who was asked, by whom, what came of it, in which words, and about which claims. */
export function comments(view: View): string[][] {
  const { comments } = view.record
  if (comments.length === 0) return [heading(view, 'RIGHT OF REPLY', 'no word of anybody having been asked')]
  const told = comments.some(({ by, asker }) => by !== null || asker.length > 0)
  const names = ['asked', ...(told ? ['by'] : []), 'outcome', 'about']
  const rows = comments.map(comment => row(view, comment, told))
  return [heading(view, 'RIGHT OF REPLY', sum(comments, told)), table(view, names, rows)]
}

function row(view: View, comment: Comment, told: boolean): Row {
  const { record, claims, numbers } = view
  const reply = claims[(numbers.get(comment.reply ?? '') ?? 0) - 1]
  const what = reply ? content(record, reply.attribution) : ''
  return {
    cells: [
      partyName(view, comment.asked, comment.who, 'somebody'),
      ...(told ? [partyName(view, comment.by, comment.asker, 'not told')] : []),
      [{ text: outcomeShown(comment), look: comment.outcome === 'replied' ? null : 'warning' }],
      [{ text: about(view, comment.about), look: null }],
    ],
    below: reply
      ? `claim ${reply.number}: ${what === '' ? words(record, [comment.span]) : what}`
      : `“${words(record, [comment.span])}”`,
  }
}

function sum(comments: readonly Comment[], told: boolean): string {
  const count = (outcome: Came) => comments.filter(one => outcomeOf(one) === outcome).length
  const outcomes = [
    `${count('replied')} replied`,
    `${count('declined')} declined`,
    `${count('no-response')} did not respond`,
    `${count('not-reached')} not reached`,
    `${count('asked')} whose answer is not told`,
  ].filter(part => !part.startsWith('0 '))
  return `${comments.length} asked: ${outcomes.join(', ')}${told ? '' : '; by whom is not told'}`
}
