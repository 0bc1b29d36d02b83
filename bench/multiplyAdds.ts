import type { Dimension, OnnxGraph } from './onnxGraph.ts'
import type { Product } from './product.ts'

/** A product of a graph, as it is for one input. `whole` is false where its numbers are floats: attention multiplies two activations. */
export interface Multiplied extends Product {
  readonly times: number
  readonly whole: boolean
}

const PRODUCTS: ReadonlySet<string> = new Set([
  'MatMul',
  'MatMulInteger',
  'DynamicQuantizeMatMul',
  'MatMulIntegerToFloat',
])

/**
 * The products of a graph where the dimensions that it leaves open have these sizes. What a graph multiplies beside them (scales, norms, activations) grows
 * with a vector's width and not with its square, and counts nothing. Throws where the file does not tell a shape.
 */
export function multiplied(
  { nodes, weights, shapes }: OnnxGraph,
  sizes: { readonly [name: string]: number },
): Multiplied[] {
  const known = new Map<string, readonly Dimension[]>([...shapes, ...weights])
  const size = (name: string) => {
    const shape = known.get(name)
    if (shape === undefined) throw new Error(`the graph does not tell the shape of ${name}`)
    return shape.map(dimension => (typeof dimension === 'number' ? dimension : (sizes[dimension] ?? Number.NaN)))
  }
  const found: Multiplied[] = []
  for (const { op, inputs, outputs } of nodes) {
    const [a = '', b = ''] = inputs
    // What is quantised keeps its shape, and the tool that did it has not noted it.
    if (op === 'DynamicQuantizeLinear' && known.has(a)) known.set(outputs[0] ?? '', known.get(a) ?? [])
    if (op.includes('Attention')) throw new Error(`${op} multiplies too: count it here`)
    if (!PRODUCTS.has(op)) continue
    const [left, right] = [size(a), size(b)]
    const [rows = 1, inner = 1] = left.slice(-2)
    found.push({
      rows,
      inner,
      columns: right.at(-1) ?? 1,
      times: left.slice(0, -2).reduce((x, y) => x * y, 1),
      whole: weights.has(b),
    })
  }
  return found
}

/** Multiply-adds of products together. */
export function multiplyAdds(all: readonly (Product & { readonly times?: number })[]): number {
  return all.reduce((sum, { rows, inner, columns, times = 1 }) => sum + rows * inner * columns * times, 0)
}
