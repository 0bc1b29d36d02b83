import { join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
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
/** An embedding's numbers are kept in a byte; a unit vector of this width has few as large as a half. */
const LARGEST = 127
const RANGE = 0.5

/** Cuts a passage as the embedding graph was taught to read it (train/embedding.py). */
export function cutPassage({ before, words }: Passage, look: Lookup): Cut {
  const ids = (text: string) => [...text.matchAll(WORD)].flatMap(([word]) => look(word))
  const first = [BEGIN, ...ids(before).slice(-MOST_BEFORE), END]
  const second = [...ids(words).slice(0, MOST_OWN), END]
  return { ids: [...first, ...second], types: [...first.map(() => 0), ...second.map(() => 1)] }
}

/** Loads `embedding.onnx` from a folder. Throws where it is missing or is no graph. One passage at a time, so that no other changes its numbers. */
export async function embedder(folder: string): Promise<(cut: Cut) => Promise<Int8Array>> {
  const graph = await InferenceSession.create(join(folder, 'embedding.onnx'), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    executionMode: 'sequential',
  })
  return async ({ ids, types }) => {
    const { embedding } = await graph.run({ ids: int64(ids), types: int64(types) })
    if (embedding === undefined) throw new Error('the embedding graph gave nothing')
    return Int8Array.from(embedding.data as Float32Array, x =>
      Math.max(-LARGEST, Math.min(LARGEST, Math.round((x / RANGE) * LARGEST))),
    )
  }
}

const int64 = (row: readonly number[]) => new Tensor('int64', BigInt64Array.from(row, BigInt), [1, row.length])
