import { day } from '../english/when.ts'
import type { Attribution, Record, Span } from '../record/record.ts'
import { words } from './words.ts'

/** When, in what and how firmly something was said, as far as the report tells: a name and its words for each. */
export function said(
  record: Record,
  { said, medium, hedges }: Attribution,
): readonly (readonly [name: string, words: string])[] {
  const among = (spans: readonly Span[]) => spans.map(span => `“${words(record, [span])}”`).join(', ')
  const facts: (readonly [string, string])[] = []
  if (said) facts.push(['when', `${day(said.value)}${said.span ? ` (${among([said.span])})` : ''}`])
  if (medium) facts.push(['medium', medium.spans.length > 0 ? among(medium.spans) : medium.kind])
  if (hedges.length > 0) facts.push(['hedged', among(hedges.map(({ span }) => span))])
  return facts
}
