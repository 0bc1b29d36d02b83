import {
  CLAUSE_OPENS,
  FINITE,
  JOINS,
  LEADS_IN,
  QUOTED_PARTICIPLE,
  RELATES,
  RELATIVE,
  TRAILS_OFF,
  VERB_BEGINS,
} from '../../english/check/clauses.ts'
import type { Attribution, Span } from '../../record/record.ts'
import { between } from '../between.ts'
import type { Hit } from './hits.ts'

/** Longer than this, in UTF-16 code units, what stands before a verb is more than its subject. */
const LONGEST = 160

/**
 * The words before a verb that are its subject, as far as can be told without a parser: a source that ends there, or else what
 * stands between the opening of the clause and the verb. Null where they cannot be told.
 */
export function subject(
  text: string,
  { words, stretch }: Hit,
  around: Attribution | undefined,
  sources: readonly { readonly span: Span }[],
): Span | null {
  // Inside a content the clause cannot begin before the content does.
  const inner = around?.content.find(one => one.start <= words.start && words.start < one.end)
  const from = Math.max(stretch.start, inner?.start ?? 0)
  const source = between(sources, { start: from, end: words.start }).findLast(one =>
    TRAILS_OFF.test(text.slice(one.span.end, words.start)),
  )
  if (source) return source.span
  const before = text.slice(from, words.start)
  const left = (RELATIVE.exec(before) ?? QUOTED_PARTICIPLE.exec(before))?.[1] ?? before
  let end = left.length
  for (const open of [...[...left.matchAll(CLAUSE_OPENS)].reverse(), null]) {
    let start = open ? open.index + open[0].length : 0
    start += LEADS_IN.exec(left.slice(start, end))?.[0].length ?? 0
    const clause = left.slice(start, end)
    const verb = clause.search(FINITE)
    const name = (verb < 0 ? clause : clause.slice(0, verb)).trimEnd().replace(/,$/, '').replace(VERB_BEGINS, '')
    // Of two verbs with one subject, the subject stands before the first: "The guild gave a figure but withdrew it".
    const joined = end < left.length
    if (/^[\p{L}\d]/u.test(name) && !(joined && (verb < 0 || RELATES.test(open?.[0] ?? ''))))
      return name.length > LONGEST ? null : { start: from + start, end: from + start + name.length }
    if (!open || !(joined || JOINS.test(open[0]))) return null
    end = open.index
  }
  return null
}
