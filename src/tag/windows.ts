import type { Sentence } from '../record/article.ts'
import type { Pieces } from './pieces.ts'

/**
 * A stretch of words that the encoder sees at once: words `start … end - 1`, of which `coreStart … coreEnd - 1` are read here and the rest is context.
 */
export interface Window {
  readonly start: number
  readonly end: number
  readonly coreStart: number
  readonly coreEnd: number
}

export interface Layout {
  /** A core begins at the sentence with the smallest hash among all that begin within this many pieces. */
  readonly radius: number
  /** The most pieces in a core. */
  readonly core: number
  /** The most pieces of context on either side. */
  readonly context: number
  /** Changes which sentences begin a core; training draws another for every pass. */
  readonly salt: number
}

/** Core and context of both sides stay under the encoder's 512 positions, its two end marks included. */
export const READING: Layout = { radius: 200, core: 400, context: 40, salt: 0 }

/** A sentence longer than this is cut into units: cores begin at units, so that a text without stops still has places to begin. */
const LONGEST_UNIT = 96

interface Unit {
  readonly word: number
  readonly piece: number
  readonly hash: number
}

/**
 * Cuts a report into windows. Where a core begins depends only on the sentences near by, never on how much text stands before: the same sentence in the
 * same surroundings is read in the same window, so that no seam can be seen. A text that fits into one window is read in one. (Content-defined chunking, as in de-duplicating stores.)
 */
export function windows(pieces: Pieces, starts: Int32Array, sentences: readonly Sentence[], layout: Layout): Window[] {
  if (pieces.count === 0) return []
  const fits = pieces.ids.length <= layout.core + 2 * layout.context
  if (fits) return [{ start: 0, end: pieces.count, coreStart: 0, coreEnd: pieces.count }]
  const all = units(pieces, starts, sentences, layout.salt)
  const begins = cores(all, pieces.ids.length, layout)
  return begins.map((unit, i) => {
    const coreStart = all[unit]?.word ?? 0
    const coreEnd = all[begins[i + 1] ?? all.length]?.word ?? pieces.count
    return {
      coreStart,
      coreEnd,
      start: before(pieces, coreStart, layout.context),
      end: after(pieces, coreEnd, layout.context),
    }
  })
}

/** Sentences, cut where they are too long, as the places where a core may begin. */
function units(pieces: Pieces, starts: Int32Array, sentences: readonly Sentence[], salt: number): Unit[] {
  const found: Unit[] = []
  let w = 0
  for (const [i, sentence] of sentences.entries()) {
    while (w < pieces.count && (starts[w] ?? 0) < sentence.start) w++
    const limit = sentences[i + 1]?.start ?? Number.POSITIVE_INFINITY
    while (w < pieces.count && (starts[w] ?? 0) < limit) {
      const word = w
      const piece = pieces.from[w] ?? 0
      let hash = 0x811c9dc5 ^ salt
      while (
        w < pieces.count &&
        (starts[w] ?? 0) < limit &&
        (w === word || (pieces.from[w + 1] ?? 0) - piece <= LONGEST_UNIT)
      ) {
        for (let p = pieces.from[w] ?? 0; p < (pieces.from[w + 1] ?? 0); p++)
          hash = Math.imul(hash ^ (pieces.ids[p] ?? 0), 0x01000193)
        w++
      }
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
      found.push({ word, piece, hash: (hash ^ (hash >>> 13)) >>> 0 })
    }
  }
  return found
}

/** Indices of the units that begin a core: the smallest hash within the radius on both sides, and no core over its limit. */
function cores(all: readonly Unit[], total: number, { radius, core }: Layout): number[] {
  const begins: number[] = []
  let low = 0
  for (const [i, unit] of all.entries()) {
    while ((all[low]?.piece ?? 0) < unit.piece - radius) low++
    let smallest = true
    for (let k = low; smallest && k < all.length && (all[k]?.piece ?? 0) <= unit.piece + radius; k++) {
      const other = all[k]?.hash ?? 0
      if (k !== i && (other < unit.hash || (other === unit.hash && k < i))) smallest = false
    }
    if (i === 0 || smallest) begins.push(i)
  }
  const cut: number[] = []
  for (const [k, begin] of begins.entries()) {
    const until = begins[k + 1] ?? all.length
    const end = all[until]?.piece ?? total
    const parts = Math.ceil((end - (all[begin]?.piece ?? 0)) / core)
    let from = all[begin]?.piece ?? 0
    cut.push(begin)
    if (parts <= 1) continue
    const even = (end - from) / parts
    for (let i = begin + 1; i < until; i++) {
      const next = all[i + 1]?.piece ?? end
      const here = all[i]?.piece ?? 0
      if (here - from >= even || next - from > core) {
        cut.push(i)
        from = here
      }
    }
  }
  return cut
}

function before(pieces: Pieces, word: number, context: number): number {
  let w = word
  while (w > 0 && (pieces.from[word] ?? 0) - (pieces.from[w - 1] ?? 0) <= context) w--
  return w
}

function after(pieces: Pieces, word: number, context: number): number {
  let w = word
  while (w < pieces.count && (pieces.from[w + 1] ?? 0) - (pieces.from[word] ?? 0) <= context) w++
  return w
}
