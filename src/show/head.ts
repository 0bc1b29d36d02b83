import { body } from './body.ts'
import { header } from './header.ts'
import { INDENT } from './margins.ts'
import type { View } from './view.ts'
import { type Fragment, wrap } from './wrap.ts'

/** The report's headline, or its title or name, and what it says about itself; `marked` where its claims are to be told apart. */
export function head({ record, claims, digits, width, color, name }: View, marked: boolean): string[] {
  const margin = [{ text: ' '.repeat(INDENT), look: null }]
  const plain = (fragments: readonly Fragment[]) => wrap(fragments, { first: margin, rest: margin }, width, color)
  const headline = record.report.blocks.find(({ kind }) => kind === 'headline')
  const about = header(record)
  return [
    ...(headline
      ? body(record, headline, marked ? claims : [], digits, width, color)
      : plain([{ text: record.report.title ?? name, look: 'headline' }])),
    ...(about.length > 0 ? plain(about) : []),
  ]
}
