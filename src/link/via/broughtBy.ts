import { BROUGHT_BY, BY_OR_IN, HAS_BROUGHT, PASSED_ON } from '../../english/via.ts'
import type { Scene } from './scene.ts'

/** Between a source and what is said of it: ", ". */
const NEXT_TO = 3

/** "A poll, *described to us by two aides*, shows …", "a slide, *which the weekly has published*, is headed …": through those who describe it. */
export function broughtBy({ attributions, text, titles, cues, outlets, inSentenceBefore, set }: Scene): void {
  for (const [i, one] of attributions.entries()) {
    const cue = one.cue.at(-1)
    const source = one.source[0]
    const content = one.content[0]
    if (titles[i] || !cue || !source || !content) continue
    const passive =
      cue.end <= source.start && PASSED_ON.test(cues[i] ?? '') && BY_OR_IN.test(text.slice(cue.end, source.start))
    const which =
      outlets[i] != null && HAS_BROUGHT.test(cues[i] ?? '') && text.slice(content.start, content.end) === 'which'
    if (!passive && !which) continue
    for (const j of inSentenceBefore(i, 0)) {
      const its = attributions[j]?.source[0]
      if (its && its.start < cue.start && its.start <= content.start + NEXT_TO && content.start <= its.end + NEXT_TO)
        set(j, i, BROUGHT_BY)
    }
  }
}
