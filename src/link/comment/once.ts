import type { Draft } from './draft.ts'

/** One comment for one asking: "neither took our calls nor replied", "was approached for comment but did not respond". */
export function once(text: string, made: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  const inOrder = [...made].sort((a, b) => a.verb - b.verb)
  for (const one of inOrder) {
    if (one.weak && made.some(other => !other.weak)) continue
    const words = text.slice(one.who.start, one.who.end)
    const again = kept.some(other => {
      // A dead line with nobody's name on it is that of the one who could not be reached.
      if (!words || /^(?:his|her|its|their)(?: (?:\w+ )?(?:phone|mobile|line|number|office)s?)?$/i.test(words))
        return (
          other.outcome === one.outcome ||
          /(?:nobody-answered|unreachable|not-to-be-found)$/.test(one.rule) ||
          (/went-unanswered$/.test(one.rule) && other.outcome === 'not-reached')
        )
      if (other.who.start !== one.who.start) return false
      // "answered …, and hung up": that was the answer.
      return other.outcome === one.outcome || (one.rule === 'comments/hung-up' && other.outcome === 'replied')
    })
    if (!again) kept.push(one)
  }
  return kept
}
