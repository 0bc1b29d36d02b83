import { body } from './body.ts'
import { INDENT } from './margins.ts'
import type { View } from './view.ts'
import { type Fragment, wrap } from './wrap.ts'

/** The report's text with everybody's words told apart, under a key to the signs; without its headline, which stands in the head. */
export function text({ record, claims, digits, width, color }: View): string[][] {
  const { blocks, byline } = record.report
  const headline = blocks.find(({ kind }) => kind === 'headline')
  const margin = [{ text: ' '.repeat(INDENT), look: null }]
  const key = claims.length > 0 ? [wrap(legend(color), { first: margin, rest: margin }, width, color)] : []
  // The head says who wrote it.
  const rest = blocks.filter(block => block !== headline && !(block.kind === 'byline' && byline.length > 0))
  return [...key, ...rest.map(block => body(record, block, claims, digits, width, color))]
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
    { text: 'what, with the number of the claim', look: 'quiet' },
  ]
}
