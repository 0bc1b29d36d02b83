import type { Span } from '../../src/record/record.ts'
import { printable } from '../../src/show/printable.ts'
import { wordsAt } from '../wordsAt.ts'
import type { ClaimTold } from './rows.ts'

/** The exact words of a report at a span, in their line, with the way to where they stand. */
export function Quoted({ told, report, span }: { told: ClaimTold; report: string; span: Span }) {
  const found = told.words[report]?.find(one => one.span.start === span.start && one.span.end === span.end)
  if (!found) return null
  const { before, words, after } = found
  return (
    <blockquote class="quoted" dir="auto">
      {before !== '' && <span class="soft">{printable(before)}</span>}
      <a href={wordsAt(report, span, words)} title="Where it stands in the report">
        {printable(words)}
      </a>
      {after !== '' && <span class="soft">{printable(after)}</span>}
    </blockquote>
  )
}
