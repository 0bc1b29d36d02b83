import { ASKER_TOLD, ASKERS } from '../../english/comment/asking.ts'
import type { Span } from '../../record/record.ts'
import type { Draft } from './draft.ts'
import { group } from './group.ts'
import { outletName } from './outletName.ts'
import { pattern } from './pattern.ts'
import { shape } from './shape.ts'

const looked: RegExp[] = []

/** The words that name who asked, where the comment says so: "requests for comment from *the Post*", "told *the Herald* that it would not comment". */
export function asker(text: string, from: number, { reply, rule, span, who }: Draft, ours?: string): Span[] {
  const told = reply?.addressee?.spans ?? []
  if (told.length && ASKER_TOLD.test(told.map(({ start, end }) => text.slice(start, end)).join(' '))) return [...told]
  const { codes, starts, ends } = shape(text, Math.min(from, span.start), span.end)
  for (const [i, { words, rules }] of ASKERS.entries()) {
    if (rules && !rules.includes(rule)) continue
    looked[i] ??= pattern(words, 'd')
    const groups = looked[i]?.exec(codes)?.indices?.groups
    const outlet = group(groups, 'outlet')
    const at = group(groups, 'asker') ?? outlet
    if (!at) continue
    const named = { start: starts[at[0]] ?? 0, end: ends[at[1] - 1] ?? 0 }
    if (outlet && !outletName(text.slice(named.start, named.end), ours)) continue
    if (named.end <= who.start || who.end <= named.start) return [named]
  }
  return []
}
