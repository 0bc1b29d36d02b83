import { INDENT } from './margins.ts'
import type { View } from './view.ts'
import { wrap } from './wrap.ts'

const MARGIN = [{ text: ' '.repeat(INDENT), look: null }]

/** A section's title with what it amounts to, or with what a reader is to know where there is nothing to show. */
export function heading({ width, color }: Pick<View, 'width' | 'color'>, title: string, sum: string): string[] {
  const fragments = [
    { text: title, look: 'headline' as const },
    { text: ` · ${sum}`, look: 'quiet' as const },
  ]
  return wrap(fragments, { first: MARGIN, rest: MARGIN }, width, color)
}
