import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Features } from './features.ts'
import { type Lookup, lookup } from './pieces.ts'

/** The trained reader, loaded. `close` frees its memory. */
export interface Model {
  /** Names the weights: the beginning of their SHA-256. */
  readonly version: string
  readonly look: Lookup
  readonly settings: Settings
  /** One window: a vector and three cue scores (outside, begins, goes on) for every word. */
  encode(features: Features): Promise<{ words: Float32Array; cues: Float32Array }>
  /** For every cue (first and last of the words given): seven role scores for every word, row by row. */
  roles(words: Float32Array, starts: readonly number[], ends: readonly number[]): Promise<Float32Array>
  close(): Promise<void>
}

/** What training leaves beside the weights. */
export interface Settings {
  /** Log weights of the first tag and of every step from tag to tag. */
  readonly transitions: { readonly start: readonly number[]; readonly step: readonly (readonly number[])[] }
  /** Added to the scores of a cue's first word before they are compared with "outside". */
  readonly cueBias: number
  /** Logistic calibration: weight of the cue's log odds, weight of the roles' log probability, constant. */
  readonly calibration: readonly [number, number, number]
}

/** Numbers in a word's vector. */
export const WORD_WIDTH = 192

/** More threads than this gain nothing on windows of a few hundred words. */
const MOST_THREADS = 4

/**
 * Loads the reader from its folder (`encoder.onnx`, `roles.onnx`, `tokenizer.json`, `settings.json`).
 * Throws where a file is missing or is no model; the message names the folder.
 */
export async function load(folder: string, threads = Math.min(MOST_THREADS, availableParallelism())): Promise<Model> {
  const options: InferenceSession.SessionOptions = {
    executionProviders: ['cpu'],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    executionMode: 'sequential',
  }
  try {
    const [weights, roleWeights, tokenizer, settings] = await Promise.all([
      readFile(join(folder, 'encoder.onnx')),
      readFile(join(folder, 'roles.onnx')),
      readFile(join(folder, 'tokenizer.json'), 'utf8'),
      readFile(join(folder, 'settings.json'), 'utf8'),
    ])
    const encoder = await InferenceSession.create(weights, options)
    // One thread: a second pool would take the core from the first, whose threads wait by spinning.
    const roleHead = await InferenceSession.create(roleWeights, { ...options, intraOpNumThreads: 1 })
    return {
      version: createHash('sha256').update(weights).update(roleWeights).update(settings).digest('hex').slice(0, 12),
      look: lookup(JSON.parse(tokenizer)),
      settings: JSON.parse(settings),
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
      async close() {
        await encoder.release()
        await roleHead.release()
      },
    }
  } catch (cause) {
    throw new Error(`the reader's model could not be loaded from ${folder}: ${(cause as Error).message}`, { cause })
  }
}

const int64 = (row: readonly number[]) => new Tensor('int64', BigInt64Array.from(row, BigInt), [1, row.length])
const vector = (row: readonly number[]) => new Tensor('int64', BigInt64Array.from(row, BigInt), [row.length])
