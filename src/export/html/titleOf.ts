import type { Report } from '../../record/record.ts'

/** What a report is called on the page: its title, or its headline, or its id. */
export function titleOf({ title, text, blocks, id }: Report): string {
  const headline = blocks.find(({ kind }) => kind === 'headline')
  return title ?? (headline ? text.slice(headline.span.start, headline.span.end) : id)
}
