import { Tokenizer } from '@huggingface/tokenizers'
import type { Segmented } from '../record/article.ts'
import type { BlockKind } from '../record/record.ts'

/** Ids of the marker that opens every block, by what the block is: BERT's vocabulary leaves these unused. */
const MARKER = { body: 1, heading: 2, apparatus: 3 } as const
const HEADINGS: ReadonlySet<string> = new Set(['headline', 'dek', 'heading'])
const BODY: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'correction'])

/** How a word is written; the vocabulary is lower case, so this is all that the encoder knows of capitals. */
export const SHAPE = { lower: 0, title: 1, upper: 2, other: 3, mixed: 4 } as const
/** Where a word stands with regard to quotation marks. */
const QUOTED = { outside: 0, inside: 1, opens: 2, closes: 3 } as const

/**
 * Words cut into the encoder's word pieces: those of word w are `ids[from[w]] … ids[from[w + 1] - 1]`. The first word of a block has the block's marker
 * before its own first piece (`marked[w]` is 1 there, else 0). `shape` and `quoted` are per word.
 */
export interface Pieces {
  readonly count: number
  readonly ids: Int32Array
  readonly from: Int32Array
  readonly shape: Uint8Array
  readonly quoted: Uint8Array
  readonly marked: Uint8Array
}

/** Word pieces of one word; words recur, so they are looked up once. */
export type Lookup = (word: string) => readonly number[]

/** More distinct words than a newspaper's month holds; past it the memory of words starts anew. */
const MOST_WORDS_REMEMBERED = 200_000

/** A look-up of word pieces from the contents of a `tokenizer.json`. */
export function lookup(tokenizerJson: object): Lookup {
  const tokenizer = new Tokenizer(tokenizerJson, {})
  const known = new Map<string, readonly number[]>()
  return word => {
    const found = known.get(word)
    if (found !== undefined) return found
    const { ids } = tokenizer.encode(word, { add_special_tokens: false })
    if (known.size >= MOST_WORDS_REMEMBERED) known.clear()
    known.set(word, ids)
    return ids
  }
}

/** The word pieces of a report with what the encoder is told about each word. */
export function pieces({ report, words, quotations }: Segmented, look: Lookup): Pieces {
  const { count, starts, ends } = words
  const ids: number[] = []
  const from = new Int32Array(count + 1)
  const shape = new Uint8Array(count)
  const quoted = new Uint8Array(count)
  const marked = new Uint8Array(count)
  let block = 0
  for (let w = 0; w < count; w++) {
    const start = starts[w] ?? 0
    const word = report.text.slice(start, ends[w])
    from[w] = ids.length
    while (start >= (report.blocks[block]?.span.start ?? Number.POSITIVE_INFINITY)) {
      ids[from[w] ?? 0] = markerOf(report.blocks[block]?.kind ?? 'paragraph')
      marked[w] = 1
      block++
    }
    const found = word.length > LONGEST_WORD ? [] : look(word)
    if (found.length === 0 || found.length > MOST_PIECES) ids.push(UNKNOWN)
    else for (const id of found) ids.push(id)
    shape[w] = shapeOf(word)
  }
  from[count] = ids.length
  for (const { outer, inner } of quotations) {
    for (let w = firstFrom(starts, outer.start); w < count && (starts[w] ?? 0) < outer.end; w++) {
      const at = starts[w] ?? 0
      quoted[w] =
        at < inner.start ? QUOTED.opens : at >= inner.end ? QUOTED.closes : Math.max(quoted[w] ?? 0, QUOTED.inside)
    }
  }
  return { count, ids: Int32Array.from(ids), from, shape, quoted, marked }
}

/** BERT's [UNK]. */
const UNKNOWN = 100
/** UTF-16 code units of a word that is looked up: no English word comes near, and the vocabulary knows none of more than 100 letters. */
const LONGEST_WORD = 256
/** Pieces of one word; a longer one (a line of Chinese has no spaces) would not leave a window room for anything else. */
const MOST_PIECES = 64

/** The index of the first of the sorted offsets that is `offset` or more (the first word that begins there or after it). */
export function firstFrom(starts: Int32Array, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function markerOf(kind: BlockKind): number {
  return HEADINGS.has(kind) ? MARKER.heading : BODY.has(kind) ? MARKER.body : MARKER.apparatus
}

function shapeOf(word: string): number {
  if (!/^\p{L}/u.test(word)) return SHAPE.other
  if (word === word.toLowerCase()) return SHAPE.lower
  if (word === word.toUpperCase()) return word.length > 1 ? SHAPE.upper : SHAPE.title
  return word.slice(1) === word.slice(1).toLowerCase() ? SHAPE.title : SHAPE.mixed
}
