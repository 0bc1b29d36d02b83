import { COMMENTS, type CommentRule } from '../../english/comments.ts'
import type { Span } from '../../record/record.ts'

const RULES = COMMENTS.map(rule => ({
  rule,
  needs: new RegExp(rule.needs, 'i'),
  words: new RegExp(`(?<![\\w'])${rule.words}`, 'dgi'),
}))

/** No sentence that anybody wrote has more; what follows in one that has is noise. */
const MOST = 16

/** Where a rule's words stand in the report, and the words inside them that name the one asked. */
export interface Hit extends Span {
  readonly rule: CommentRule
  readonly who: Span | null
}

/** Every rule's hits in a stretch that begins at `offset` of the report, in the order of the rules: the earlier outweighs. */
export function found(stretch: string, offset: number): Hit[] {
  const hits: Hit[] = []
  for (const { rule, needs, words } of RULES) {
    if (!needs.test(stretch)) continue
    for (const match of stretch.matchAll(words)) {
      if (match.groups?.proper && !/^(?:the )?\p{Lu}/u.test(match.groups.proper)) continue
      const groups = Object.entries(match.indices?.groups ?? {})
      const inside = groups.find(([name, at]) => name.startsWith('who') && at)?.[1]
      if (hits.length === MOST) return hits
      hits.push({
        rule,
        start: offset + match.index,
        end: offset + match.index + match[0].length,
        who: inside ? { start: offset + inside[0], end: offset + inside[1] } : null,
      })
    }
  }
  return hits
}
