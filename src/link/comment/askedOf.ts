import { ASKED_OF } from '../../english/comment/asking.ts'
import type { Span } from '../../record/record.ts'
import type { Draft } from './draft.ts'
import type { Hit } from './found.ts'
import { group } from './group.ts'
import { pattern } from './pattern.ts'
import type { Shape } from './shape.ts'

let looked: RegExp | null = null

/**
 * Who was asked, where the words of the outcome do not say: whoever the same sentence, or the one before, says was asked ("*The
 * party* was asked whether it knew; no answer has come"), or else the last one of whom the sentence before tells an outcome.
 */
export function askedOf(
  text: string,
  {
    words,
    previous,
    made,
    before,
  }: {
    readonly words: Shape
    readonly previous: Shape | null
    readonly made: readonly Draft[]
    readonly before: readonly Draft[]
  },
  hit: Hit,
): Span | null {
  looked ??= pattern(ASKED_OF, 'dg')
  for (const shape of [words, previous]) {
    if (!shape) continue
    const found: Span[] = []
    for (const { indices } of shape.codes.matchAll(looked)) {
      const at = group(indices?.groups, 'who')
      if (!at) continue
      const span = { start: shape.starts[at[0]] ?? 0, end: shape.ends[at[1] - 1] ?? 0 }
      if (span.end <= hit.start) found.push(span)
    }
    const last = found.at(-1)
    if (last) return last
  }
  const last = hit.rule.takesUp ? (made.findLast(one => one.verb < hit.start) ?? before.at(-1))?.who : undefined
  return last && last.end > last.start && text.slice(last.start, last.end) ? last : null
}
