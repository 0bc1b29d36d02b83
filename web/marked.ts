/** What an address has of words, to tell them from others: FNV-1a (Fowler, Noll and Vo), 32 bits, without saying any of them. */
export function marked(words: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
