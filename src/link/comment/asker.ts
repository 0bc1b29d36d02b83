import { ASKER_TOLD, ASKERS } from '../../english/comments.ts'
import type { Span } from '../../record/record.ts'
import type { Draft } from './draft.ts'

/** The words that name who asked, where the comment says so: "requests for comment from *the Post*", "told *the Herald* that it would not comment". */
export function asker(text: string, { reply, rule, span, who }: Draft): Span[] {
  const told = reply?.addressee?.spans ?? []
  if (told.length && ASKER_TOLD.test(told.map(({ start, end }) => text.slice(start, end)).join(' '))) return [...told]
  for (const { words, rules } of ASKERS) {
    if (rules && !rules.includes(rule)) continue
    const at = words.exec(text.slice(span.start, span.end))?.indices?.groups?.asker
    if (!at) continue
    const named = { start: span.start + at[0], end: span.start + at[1] }
    if (named.end <= who.start || who.end <= named.start) return [named]
  }
  return []
}
