import type { Record } from '../record/record.ts'
import { body } from './body.ts'
import { claim, standing } from './claim.ts'
import { header } from './header.ts'
import { LEAST_WIDTH } from './leastWidth.ts'
import { INDENT } from './margins.ts'
import { type Numbered, numbered } from './numbered.ts'
import { type Fragment, wrap } from './wrap.ts'

/**
 * The reading of a report, for a person at a terminal: its head, its text with everybody's words told apart, and a list of who
 * is said to have said what. `width` is in columns and at least `LEAST_WIDTH`; no line is wider. Without `color` there is no
 * escape in it, and nothing that it tells is told by colour alone. What the report holds cannot reach the terminal as control.
 */
export function terminal(record: Record, { width, color }: { width: number; color: boolean }): string {
  const columns = Math.max(LEAST_WIDTH, width)
  const claims = numbered(record.attributions)
  const digits = String(claims.length).length
  const plain = (fragments: readonly Fragment[]) => wrap(fragments, MARGIN, columns, color)
  const blocks = record.report.blocks.map(block => ({
    block,
    lines: body(record, block, claims, digits, columns, color),
  }))
  const headline = blocks.find(({ block }) => block.kind === 'headline')
  // The head says who wrote it.
  const rest = blocks.filter(
    one => one !== headline && !(one.block.kind === 'byline' && record.report.byline.length > 0),
  )
  const titled: Fragment[] = [{ text: record.report.title ?? record.report.id, look: 'headline' }]
  const about = header(record)
  const head = [headline?.lines ?? plain(titled), about.length > 0 ? plain(about) : []].flat()
  const list = outermost(claims).map(tree => tree.flatMap(one => claim(record, one, digits, columns, color)))
  const key = claims.length > 0 ? [plain(legend(color))] : []
  return [head, ...key, ...rest.map(({ lines }) => lines), plain(heading(record, claims)), ...list]
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n')
}

const MARGIN = { first: [{ text: ' '.repeat(INDENT), look: null }], rest: [{ text: ' '.repeat(INDENT), look: null }] }

/** An outermost claim with those that stand within it. */
function outermost(claims: readonly Numbered[]): Numbered[][] {
  const trees: Numbered[][] = []
  for (const one of claims) {
    if (one.depth === 0) trees.push([one])
    else trees.at(-1)?.push(one)
  }
  return trees
}

function legend(color: boolean): Fragment[] {
  const line = color ? '' : '_'
  return [
    { text: '‹who›', look: 'source' },
    { text: ' ', look: null },
    { text: `${line}says${line}¹`, look: 'cue' },
    { text: ' ', look: null },
    { text: '→to\u00a0whom', look: 'addressee' },
    { text: '  1┃\u00a0', look: 'content' },
    { text: 'what, with its number in the list below', look: 'quiet' },
  ]
}

function heading(record: Record, claims: readonly Numbered[]): Fragment[] {
  const count = (kind: string) => claims.filter(one => standing(record, one) === kind).length
  const title: Fragment = { text: 'WHO SAYS SO', look: 'headline' }
  if (claims.length === 0) return [title, { text: ' · no claims found', look: 'quiet' }]
  const parts = [
    `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
    `${count('named')} from a named source`,
    `${count('unnamed')} from a source that is not named`,
    `${count('unidentified')} from a source not identified`,
    `${count('nobody')} with nobody named`,
  ].filter(part => !part.startsWith('0 '))
  return [title, { text: ` · ${parts.join(', ')}`, look: 'quiet' }]
}
