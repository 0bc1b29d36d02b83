import { CLAUSE_OPENS, FINITE, LEADS_IN, RELATIVE, TRAILS_OFF, VERB_BEGINS } from '../../english/check/clauses.ts'
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
  const left = RELATIVE.exec(before)?.[1] ?? before
  let start = 0
  for (const match of left.matchAll(CLAUSE_OPENS)) start = match.index + match[0].length
  start += LEADS_IN.exec(left.slice(start))?.[0].length ?? 0
  // Of two verbs with one subject, the subject stands before the first: "The guild gave a figure, then withdrew it".
  const clause = left.slice(start)
  const verb = clause.search(FINITE)
  const name = (verb < 0 ? clause : clause.slice(0, verb)).trimEnd().replace(/,$/, '').replace(VERB_BEGINS, '')
  if (!/^[\p{L}\d]/u.test(name) || name.length > LONGEST) return null
  return { start: from + start, end: from + start + name.length }
}
