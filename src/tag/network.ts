import { join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Features } from './features.ts'

/** The two graphs of the reader. */
export interface Network {
  /** One window: a vector of `WORD_WIDTH` and three cue scores (outside, begins, goes on) for every word. */
  encode(features: Features): Promise<{ words: Float32Array; cues: Float32Array }>
  /** For every cue (first and last of the words given): seven role scores for every word, row by row. */
  roles(words: Float32Array, starts: readonly number[], ends: readonly number[]): Promise<Float32Array>
}

/** Numbers in a word's vector. */
export const WORD_WIDTH = 192

/**
 * One thread each: the work is shared out window by window, and a pool's threads wait by spinning, on a core that another window needs. Windows differ in length,
 * so that memory laid out for one is of no use to the next: without an arena and its patterns a process takes a quarter less, in the same time.
 */
export const ONE_THREAD: InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  graphOptimizationLevel: 'all',
  executionMode: 'sequential',
  enableCpuMemArena: false,
  enableMemPattern: false,
}

/** Loads `encoder.onnx` and `roles.onnx` from a folder. Throws where one is missing or is no graph. */
export async function network(folder: string): Promise<Network> {
  const [encoder, roleHead] = await Promise.all(
    ['encoder.onnx', 'roles.onnx'].map(name => InferenceSession.create(join(folder, name), ONE_THREAD)),
  )
  if (encoder === undefined || roleHead === undefined) throw new Error('a graph is missing')
  return {
    async encode({ ids, shape, quoted, first }) {
      const { words, cues } = await encoder.run({
        ids: int64(ids),
        shape: int64(shape),
        quoted: int64(quoted),
        first: int64(first),
      })
      if (words === undefined || cues === undefined) throw new Error('the encoder gave no words or no cues')
      return { words: words.data as Float32Array, cues: cues.data as Float32Array }
    },
    async roles(vectors, starts, ends) {
      const words = new Tensor('float32', vectors, [1, vectors.length / WORD_WIDTH, WORD_WIDTH])
      const { roles } = await roleHead.run({ words, start: vector(starts), end: vector(ends) })
      if (roles === undefined) throw new Error('the role head gave nothing')
      return roles.data as Float32Array
    },
  }
}

/** A row of whole numbers as a graph takes it, (1, length). */
export const int64 = (row: readonly number[]) => new Tensor('int64', BigInt64Array.from(row, BigInt), [1, row.length])
const vector = (row: readonly number[]) => new Tensor('int64', BigInt64Array.from(row, BigInt), [row.length])
