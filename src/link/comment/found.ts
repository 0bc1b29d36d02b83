import type { CommentRule } from '../../english/comment/commentRule.ts'
import { COMMENTS } from '../../english/comments.ts'
import type { Span } from '../../record/record.ts'
import { group } from './group.ts'
import { outletName } from './outletName.ts'
import { anyOf, pattern } from './pattern.ts'
import type { Shape } from './shape.ts'

/** No sentence that anybody wrote has more; what follows in one that has is noise. */
const MOST = 16

/** "a colleague, *whom he* did not name": it tells of the colleague, and nobody was asked; "would not name" tells that he was. */
const WHOM = /\bwhom ((?:(?!who\b|and\b)\p{L}+ ){1,3})$/u
/** As many characters as that may have. */
const BEFORE = 60

/** Where a rule's words stand in the report, and the words inside them that name the one asked. */
export interface Hit extends Span {
  readonly rule: CommentRule
  readonly who: Span | null
}

/** Made when first needed: most reports need few. */
const needed: RegExp[] = []
const looked: RegExp[] = []

/** Every rule's hits in a sentence of the text, in the order of the rules: the earlier outweighs. `ours` is the outlet's own name. */
export function found(text: string, { codes, starts, ends }: Shape, ours?: string): Hit[] {
  const hits: Hit[] = []
  const at = ([from, to]: readonly [number, number]): Span => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 })
  for (const [i, rule] of COMMENTS.entries()) {
    needed[i] ??= pattern(anyOf(rule.needs))
    if (!needed[i]?.test(codes)) continue
    looked[i] ??= pattern(rule.words, 'dg')
    for (const { indices } of codes.matchAll(looked[i] as RegExp)) {
      const outlet = group(indices?.groups, 'outlet')
      if (outlet && !outletName(text.slice(at(outlet).start, at(outlet).end), ours)) continue
      // "Requests for an interview with the guard were refused by *the governor*": the agent is the one asked.
      const inside = group(indices?.groups, 'agent') ?? group(indices?.groups, 'who')
      const words = at(indices?.[0] as [number, number])
      const whom =
        rule.asked === 'subject' ? WHOM.exec(text.slice(Math.max(0, words.start - BEFORE), words.start)) : null
      if (whom && rule.outcome !== 'declined') continue
      if (hits.length === MOST) return hits
      const whose = whom?.[1] ?? ''
      const named = whom ? { start: words.start - whose.length, end: words.start - 1 } : null
      hits.push({ rule, ...words, who: inside ? at(inside) : named })
    }
  }
  return hits
}
