import { RELATIVES, TORN_PARTICLE } from '../../english/party/subjectOnly.ts'
import { PREPOSITIONS } from '../../english/prepositions.ts'
import type { Span } from '../../record/record.ts'
import { finite, tokens } from '../comment/token.ts'

const NOT_SAID = () => false

/**
 * Of the words taken for the subject of a comment or a check only what can name somebody: nothing from a verb on ("*Adesola*
 * admitted that she"), nor the relative clause after a name ("*Kit Tarr* who runs it"). Nothing where they begin with a verb:
 * no name is better than a clause for one. Spans in UTF-16 code units into `text`.
 */
export function subjectOnly(text: string, spans: readonly Span[]): readonly Span[] {
  const [span] = spans
  if (!span || spans.length > 1) return spans
  const list = tokens(text, span.start, span.end)
  if (list.length < 2) return spans
  const relative = list.findIndex(({ low }) => RELATIVES.test(low))
  // "Emails filed with the court": a participle says more of the noun before it.
  const participle = (i: number) => /ed$/.test(list[i]?.low ?? '') && PREPOSITIONS.has(list[i + 1]?.low ?? '')
  const verb = list.findIndex(({ word }, i) => /^\p{Ll}/u.test(word) && !participle(i) && finite(list, i, NOT_SAID))
  if (/^\p{Ll}+ed$/u.test(list[0]?.word ?? '') && TORN_PARTICLE.test(list[1]?.low ?? '')) return []
  if (verb < 0 && relative < 0) return spans
  const comma = list[relative - 1]?.word === ','
  const describes = relative > 0 && !/^\p{Lu}/u.test(list[relative - (comma ? 2 : 1)]?.word ?? '')
  // "a man who answered the phone" says who it is.
  if (describes && (verb < 0 || relative < verb)) return spans
  const cut = [relative, verb].filter(at => at >= 0).sort((a, b) => a - b)[0] ?? 0
  let last = cut - 1
  while (last >= 0 && !/[\p{L}\p{N}]/u.test(list[last]?.word ?? '')) last--
  const end = list[last]?.end
  return end === undefined ? [] : [{ start: span.start, end }]
}
