const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * A hash of a text, or of a row of hashes, as an unsigned 32-bit integer: FNV-1a over UTF-16 code units or over the numbers, with the final mixing of
 * MurmurHash3, without which the smallest of several hashes would not be a fair choice.
 */
export function hash(of: string | readonly number[]): number {
  let h = OFFSET
  if (typeof of === 'string') for (let i = 0; i < of.length; i++) h = Math.imul(h ^ of.charCodeAt(i), PRIME)
  else for (const part of of) h = Math.imul(h ^ part, PRIME)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
