import { type Field, fields, packed } from './protobuf.ts'

/** A dimension of a tensor: a number, or the name of one that is known when the graph runs ("pieces"). */
export type Dimension = number | string

/** What is asked of a graph here: what its nodes do, and to tensors of what shapes. */
export interface OnnxGraph {
  readonly nodes: readonly {
    readonly op: string
    readonly inputs: readonly string[]
    readonly outputs: readonly string[]
  }[]
  /** The weights' shapes. */
  readonly weights: ReadonlyMap<string, readonly number[]>
  /** Shapes of what goes from node to node, as far as the file has them. */
  readonly shapes: ReadonlyMap<string, readonly Dimension[]>
}

/** Numbers of the fields of onnx.proto (IR 9). */
const GRAPH = 7
const OF_GRAPH = { node: 1, weight: 5, input: 11, output: 12, between: 13 }
const OF_NODE = { input: 1, output: 2, op: 4 }
const OF_WEIGHT = { dimension: 1, name: 8 }
const OF_VALUE = { name: 1, type: 2 }

/** Reads the graph of an ONNX file. */
export function onnxGraph(file: Buffer): OnnxGraph {
  const parts = fields(one(fields(file), GRAPH))
  const all = (number: number) => parts.filter(part => part.number === number).map(({ bytes }) => fields(bytes))
  const nodes = all(OF_GRAPH.node).map(node => ({
    op: String(one(node, OF_NODE.op)),
    inputs: names(node, OF_NODE.input),
    outputs: names(node, OF_NODE.output),
  }))
  const weights = all(OF_GRAPH.weight).map(weight => {
    const dimensions = weight.filter(({ number }) => number === OF_WEIGHT.dimension)
    return [
      String(one(weight, OF_WEIGHT.name)),
      dimensions.flatMap(({ bytes, value }) => (bytes.length > 0 ? packed(bytes) : [value])),
    ] as const
  })
  const shapes = [OF_GRAPH.input, OF_GRAPH.output, OF_GRAPH.between]
    .flatMap(all)
    .map(value => [String(one(value, OF_VALUE.name)), shape(one(value, OF_VALUE.type))] as const)
  return { nodes, weights: new Map(weights), shapes: new Map(shapes) }
}

/** A type is a tensor (1) with a shape (2) of dimensions (1), each a number (1) or a name (2). */
function shape(type: Buffer): Dimension[] {
  return fields(one(fields(one(fields(type), 1)), 2)).map(({ bytes }) => {
    const [dimension] = fields(bytes)
    return dimension?.number === 2 ? String(dimension.bytes) : (dimension?.value ?? 0)
  })
}

function one(all: readonly Field[], number: number): Buffer {
  return all.find(part => part.number === number)?.bytes ?? Buffer.alloc(0)
}

function names(all: readonly Field[], number: number): string[] {
  return all.filter(part => part.number === number).map(({ bytes }) => String(bytes))
}
