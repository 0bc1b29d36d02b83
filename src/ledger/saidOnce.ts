import type { Statement } from './reading.ts'

/** Is this a sentence of a report's body that tells something, and neither a headline nor a denial, which repeat what is told elsewhere? */
export function saidOnce({
  isTitle,
  isRejected,
  rejects,
  stance,
}: Pick<Statement, 'isTitle' | 'isRejected' | 'rejects' | 'stance'>): boolean {
  return !isTitle && !isRejected && rejects === null && stance === 'asserts'
}
