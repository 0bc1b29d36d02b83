import { chain } from './chain.ts'
import { clipped } from './clipped.ts'
import { content } from './content.ts'
import { doubt } from './doubt.ts'
import type { Numbered } from './numbered.ts'
import { said } from './said.ts'
import { speaker } from './speaker.ts'
import type { View } from './view.ts'
import { type Fragment, wrap } from './wrap.ts'

/** Lines of a content in the list: enough to know it again, for it stands whole in the text above. */
const CONTENT_LINES = 3
/** Columns that a claim within another is moved in. */
const STEP = 3
/** Columns that a claim keeps for its words however deep it stands. */
const LEAST_TEXT = 24
const CHAIN: Fragment = { text: 'chain: ', look: 'quiet' }
const DOT: Fragment = { text: ' · ', look: 'quiet' }

/** One claim of the list as lines: who, to whom, what, how it came, when, where and how firmly it was said, on what it rests, and what is in doubt about it. */
export function claim(view: View, one: Numbered): string[] {
  const { attribution, number, depth } = one
  const { record, digits, width, color } = view
  const room = width - 2 - digits - 2
  const indent = Math.min(depth * STEP, Math.max(0, Math.floor((room - LEAST_TEXT) / STEP) * STEP))
  const lead = `${' '.repeat(2 + Math.max(0, indent - 2))}${depth > 0 ? '└ ' : ''}`
  const pad = { text: ' '.repeat(lead.length + digits + 2), look: null }
  const rest = { first: [pad], rest: [pad] }
  const first = {
    first: [
      { text: lead, look: 'quiet' as const },
      { text: `${String(number).padStart(digits)}  `, look: 'content' as const },
    ],
    rest: [pad],
  }
  const what = content(record, attribution)
  const lines = wrap(speaker(view, one), first, width, color)
  if (what !== '') {
    lines.push(...clipped(wrap([{ text: what, look: null }], rest, width, false), CONTENT_LINES, width))
  }
  const way = chain(view, attribution.id)
  const facts: Fragment[] = said(record, attribution).map(([name, words]) => ({
    text: `${name}: ${words}`,
    look: 'quiet',
  }))
  const more: readonly (readonly Fragment[])[] = [
    [
      ...(way.length > 0 ? [CHAIN, ...way] : []),
      ...facts.flatMap((fact, index) => (index > 0 || way.length > 0 ? [DOT, fact] : [fact])),
    ],
    [{ text: view.ways.get(attribution.id)?.standing ?? '', look: 'standing' }],
    [{ text: doubt(attribution), look: 'warning' }],
  ]
  for (const fragments of more) {
    if (fragments.some(({ text }) => text !== '')) lines.push(...wrap(fragments, rest, width, color))
  }
  return lines
}
