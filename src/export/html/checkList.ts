import { words } from '../words.ts'
import { checkWord } from './checkWord.ts'
import { claimLinks } from './claimLinks.ts'
import { type Markup, markup } from './markup.ts'
import type { Shown } from './shown.ts'

/** What the report says about the truth of claims, by whom, in its words. */
export function checkList(shown: Shown): Markup {
  const { record, parties, prefix } = shown
  const { text } = record.report
  if (record.checks.length === 0) return markup`<p>The report says of no claim whether it is true.</p>\n`
  const items = record.checks.map((check, index) => {
    const by = parties.get(check.by ?? '')?.name ?? (words(text, check.who) || 'the report itself')
    return markup`<li><b class="flag">${checkWord(check)}</b> by <b class="source open close">${by}</b>
<blockquote><a href="#${prefix}-check-${index + 1}">${text.slice(check.span.start, check.span.end)}</a></blockquote>
<p class="soft">About ${claimLinks(shown, check.about) ?? 'no claim that is told here'}.</p></li>\n`
  })
  return markup`<ul class="list">\n${items}</ul>\n`
}
