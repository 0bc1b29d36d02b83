/**
 * A person's words as a query of FTS5: every word must be there, in any order, and what stands in double quotes must stand together. Null where there is
 * no word. Nothing in them is FTS5's own syntax: OR, NEAR and * are words like others.
 */
export function ftsQuery(words: string): string | null {
  // FTS5 takes a query to end at a control character.
  const plain = words.replaceAll(/\p{Cc}/gu, ' ')
  const terms = [...plain.matchAll(/["“”]([^"“”]*)["“”]|([^\s"“”]+)/g)]
    .map(([, phrase, word]) => phrase ?? word ?? '')
    .filter(term => /[\p{L}\p{N}]/u.test(term))
  return terms.length === 0 ? null : terms.map(term => `"${term}"`).join(' ')
}
