import { join } from 'node:path'
import { InferenceSession } from 'onnxruntime-node'
import type { Cut } from './cutPassage.ts'
import { int64, ONE_THREAD } from './network.ts'

/** An embedding's numbers are kept in a byte; a unit vector of this width has few as large as a half. */
const LARGEST = 127
const RANGE = 0.5

/** Loads `embedding.onnx` from a folder. Throws where it is missing or is no graph. One passage at a time, so that no other changes its numbers. */
export async function embedder(folder: string): Promise<(cut: Cut) => Promise<Int8Array>> {
  const graph = await InferenceSession.create(join(folder, 'embedding.onnx'), ONE_THREAD)
  return async ({ ids, types }) => {
    const { embedding } = await graph.run({ ids: int64(ids), types: int64(types) })
    if (embedding === undefined) throw new Error('the embedding graph gave nothing')
    return Int8Array.from(embedding.data as Float32Array, x =>
      Math.max(-LARGEST, Math.min(LARGEST, Math.round((x / RANGE) * LARGEST))),
    )
  }
}
