import { looksLikeFeed } from '../bring/looksLikeFeed.ts'
import { addText } from './addText.ts'

/** Bytes looked at. */
const SAMPLE_BYTES = 16 * 1024

/** Whether a document is an RSS, Atom or JSON feed. */
export function isFeed(bytes: Uint8Array, contentType = ''): boolean {
  return looksLikeFeed(addText(bytes.subarray(0, SAMPLE_BYTES), contentType))
}
