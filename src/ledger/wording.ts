import type { Statement } from './reading.ts'

/** Words that point to what stands elsewhere. */
const POINTS = /^(?:he|she|it|they|we|i|this|that|these|those|his|her|its|their|our|my|who|which|and|but|so)\b/i
/** Tells of what stands just before it, which need not be the subject. */
const RELATIVE = /^(?:who|whose|whom|which|where)\b/
/** Characters from which on a statement is long-winded. */
const LONG = 160

/**
 * The claim in the clearest words that a report gives it: those that hold most of what the others say, whole and without a pronoun at the head, and not a headline's where
 * there are others. What goes on from another clause stands after that one's subject and a mark that something is left out: "rescuers … brought up three bodies".
 */
export function wording(statements: readonly Statement[]): string {
  const shared = new Map<string, number>()
  for (const { features } of statements)
    for (const key of features.terms.keys()) shared.set(key, (shared.get(key) ?? 0) + 1)
  const rated = statements.map(({ words: own, subject, features, stance, isTitle, isRejected }) => {
    const words = subject === null || RELATIVE.test(own) ? own : `${subject} … ${own}`
    const held = [...features.terms.keys()].reduce(
      (sum, key) => sum + ((shared.get(key) ?? 0) > 1 || statements.length === 1 ? 1 : 0),
      0,
    )
    const lost =
      Number(POINTS.test(words)) * 2 +
      Number(subject !== null) +
      Number(isTitle) * 2 +
      Number(stance !== 'asserts') * 4 +
      Number(isRejected) * 4
    return { words, rate: held + features.quantities.length - lost - Math.max(0, own.length - LONG) / 40 }
  })
  return rated.reduce((best, one) => (one.rate > best.rate ? one : best), rated[0] ?? { words: '', rate: 0 }).words
}
