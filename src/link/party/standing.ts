import { CLAUSE_OPENERS, PARTICIPLE } from '../../english/party/capitals.ts'
import { PREPOSITIONS } from '../../english/prepositions.ts'
import type { Standing } from './mention.ts'
import type { Token } from './tokens.ts'

/** Where in its clause a phrase stands that begins at this word, by the word before it. */
export function standing(words: readonly Token[], from: number): Standing {
  const before = words[from - 1]
  if (!before) return 'subject'
  // "Asked by Lena Marsh, he said": the one who asked is not the one who answers.
  if (before.low === 'by' && PARTICIPLE.test(words[from - 2]?.word ?? '')) return 'agent'
  if (CLAUSE_OPENERS.test(before.word)) return 'subject'
  if (PREPOSITIONS.has(before.low)) return 'oblique'
  return 'object'
}
