import { InferenceSession, Tensor } from 'onnxruntime-node'
import { field } from './protobuf.ts'

/** A product of matrices: rows × inner by inner × columns. */
export interface Product {
  readonly rows: number
  readonly inner: number
  readonly columns: number
}

/** Kinds of number in onnx.proto. */
const UINT8 = 2
const INT8 = 3
const INT32 = 6
/** Weights of seven bits, as train/export.py makes them: without VNNI the runtime's sums of pairs have no room for eight. */
const LARGEST_WEIGHT = 63

/**
 * A graph of one node, in the runtime that Sayso uses and on one thread: activations of eight bits by constant weights of eight, which the runtime lays out
 * once as it likes them. Returns what runs it once.
 */
export async function product({ rows, inner, columns }: Product): Promise<() => Promise<unknown>> {
  const weights = Buffer.from(Int8Array.from({ length: inner * columns }, (_, i) => (i * 31) % LARGEST_WEIGHT))
  const activations = Uint8Array.from({ length: rows * inner }, (_, i) => (i * 17) % 256)
  const session = await InferenceSession.create(graph({ rows, inner, columns }, weights), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  })
  const a = new Tensor('uint8', activations, [rows, inner])
  return () => session.run({ a })
}

/** The numbers are those of the fields of onnx.proto: the model has IR 9 (1), a graph (7) and opset 18 (8). */
function graph({ rows, inner, columns }: Product, weights: Buffer): Buffer {
  const value = (name: string, kind: number, dimensions: readonly number[]) => {
    const shape = dimensions.map(dimension => field(1, [field(1, dimension)]))
    return [field(1, name), field(2, [field(1, [field(1, kind), field(2, shape)])])]
  }
  return Buffer.concat([
    field(1, 9),
    field(7, [
      field(1, [field(1, 'a'), field(1, 'b'), field(2, 'y'), field(4, 'MatMulInteger')]),
      field(2, 'product'),
      field(5, [field(1, inner), field(1, columns), field(2, INT8), field(8, 'b'), field(9, weights)]),
      field(11, value('a', UINT8, [rows, inner])),
      field(12, value('y', INT32, [rows, columns])),
    ]),
    field(8, [field(1, ''), field(2, 18)]),
  ])
}
