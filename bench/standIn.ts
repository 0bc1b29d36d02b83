import { EMBEDDING_WIDTH, type Embed } from '../src/record/passage.ts'

const WORDS = /[\p{L}\p{N}]+/gu
const LARGEST = 127

/** In place of the encoder, whose time is the same for every report: each word adds to a few numbers that follow from its letters. */
export const standIn: Embed = async passages =>
  passages.map(({ words }) => embedded(words.toLowerCase().match(WORDS) ?? []))

function embedded(words: readonly string[]): Int8Array {
  const sum = new Float64Array(EMBEDDING_WIDTH)
  for (const word of words) {
    let state = 1
    for (let i = 0; i < word.length; i++) state = (Math.imul(state, 31) + word.charCodeAt(i)) >>> 0
    for (let i = 0; i < 4; i++) {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
      const at = state % EMBEDDING_WIDTH
      sum[at] = (sum[at] ?? 0) + (state & 0x10000 ? 1 : -1)
    }
  }
  const most = Math.max(...sum.map(Math.abs), 1)
  return Int8Array.from(sum, value => Math.round((value / most) * LARGEST))
}
