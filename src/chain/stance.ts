import { stanceOf } from '../english/stanceOf.ts'
import type { StanceRule } from '../english/stances.ts'
import type { Attribution, Span } from '../record/record.ts'

/** What the source of an attribution does with its content where it does not vouch for it; null where it does. */
export function stance(text: string, { cue, content }: Attribution): StanceRule | null {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  return stanceOf(words(cue), words(content.slice(0, 1)))
}
