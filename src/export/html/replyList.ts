import { words } from '../words.ts'
import { claimLinks } from './claimLinks.ts'
import { type Markup, markup } from './markup.ts'
import { outcomeWord } from './outcomeWord.ts'
import type { Shown } from './shown.ts'

/** The right of reply: who was asked, by whom, about what, and what came of it, in the report's words. */
export function replyList(shown: Shown): Markup {
  const { record, parties, prefix } = shown
  const { text } = record.report
  if (record.comments.length === 0) return markup`<p>The report does not say that anybody was asked.</p>\n`
  const items = record.comments.map((comment, index) => {
    const asked = parties.get(comment.asked ?? '')?.name ?? (words(text, comment.who) || 'Somebody')
    const asker = parties.get(comment.by ?? '')?.name ?? words(text, comment.asker)
    const reply = comment.reply === null ? null : claimLinks(shown, [comment.reply])
    return markup`<li><b class="source open close">${asked}</b> <b class="flag">${outcomeWord(comment)}</b>${asker === '' ? '' : ` (asked by ${asker})`}
<blockquote><a href="#${prefix}-reply-${index + 1}">${text.slice(comment.span.start, comment.span.end)}</a></blockquote>
<p class="soft">About ${claimLinks(shown, comment.about) ?? 'what, the report does not tell'}${reply === null ? null : markup` · the reply is ${reply}`}.</p></li>\n`
  })
  return markup`<ul class="list">\n${items}</ul>\n`
}
