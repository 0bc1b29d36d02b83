import { readFileSync } from 'node:fs'
import { plainText } from '../../src/read/plainText.ts'
import type { Segmented } from '../../src/record/article.ts'
import { segment } from '../../src/segment/segment.ts'
import { type Lookup, lookup, type Pieces, pieces } from '../../src/tag/pieces.ts'

/** The word pieces of the reader's own vocabulary. */
export const look: Lookup = lookup(
  JSON.parse(readFileSync(new URL('../../model/tokenizer.json', import.meta.url), 'utf8')),
)

/** A plain text laid out and cut into word pieces. */
export function laidOut(text: string): { readonly segmented: Segmented; readonly cut: Pieces } {
  const segmented = segment(plainText(text))
  return { segmented, cut: pieces(segmented, look) }
}
