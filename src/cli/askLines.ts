import { type Fragment, wrap } from '../show/wrap.ts'
import type { AskLooks } from './answer.ts'

/** Lines of a view, moved in by `indent` columns, the second and later ones by `hang` more. */
export function askLines(
  fragments: readonly Fragment[],
  indent: number,
  { width, color }: AskLooks,
  hang = 0,
): string[] {
  if (fragments.every(({ text }) => text === '')) return []
  const edge = (columns: number) => [{ text: ' '.repeat(columns), look: null }]
  return wrap(fragments, { first: edge(indent), rest: edge(indent + hang) }, width, color)
}
