import type { Attribution, Record, Span } from '../record/record.ts'
import { words } from './words.ts'

/** What was said: a quotation in its marks, anything else as it stands. */
export function content(record: Record, { style, content }: Attribution): string {
  if (style !== 'direct') return words(record, content)
  return content.map(span => quoted(record.report.text, span)).join(' … ')
}

/** A direct quotation in the marks that it has in the text, or in marks of its own. */
function quoted(text: string, { start, end }: Span): string {
  const marked = /^["'‘“«„]$/.test(text.charAt(start - 1))
  const closed = /^["'’”»“]$/.test(text.charAt(end))
  return `${marked ? text.charAt(start - 1) : '“'}${text.slice(start, end)}${closed ? text.charAt(end) : marked ? '' : '”'}`
}
