import type { Passage } from '../record/passage.ts'
import type { Lookup } from './pieces.ts'

/** A passage cut into word pieces: those before the second part have type 0, its own 1. */
export interface Cut {
  readonly ids: readonly number[]
  readonly types: readonly number[]
}

/** BERT's marks for the beginning and the end of a part. */
const BEGIN = 101
const END = 102
/** Pieces kept of what stands before, the last ones, and of the statement, the first ones. */
const MOST_BEFORE = 40
const MOST_OWN = 72
/** A word, a figure or a mark, as BERT's vocabulary has them. */
const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** Cuts a passage as the embedding graph was taught to read it (train/embedding.py). */
export function cutPassage({ before, words }: Passage, look: Lookup): Cut {
  const ids = (text: string) => [...text.matchAll(WORD)].flatMap(([word]) => look(word))
  const first = [BEGIN, ...ids(before).slice(-MOST_BEFORE), END]
  const second = [...ids(words).slice(0, MOST_OWN), END]
  return { ids: [...first, ...second], types: [...first.map(() => 0), ...second.map(() => 1)] }
}
