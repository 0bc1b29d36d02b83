import assert from 'node:assert/strict'
import { test } from 'node:test'
import { flame, flameGraph } from '../../bench/flameGraph.ts'
import { multiplied, multiplyAdds } from '../../bench/multiplyAdds.ts'
import { onnxGraph } from '../../bench/onnxGraph.ts'
import { product } from '../../bench/product.ts'
import type { Frame } from '../../bench/profiled.ts'
import { field } from '../../bench/protobuf.ts'
import { ALL_STAGES, stageOf } from '../../bench/stageOf.ts'

/** A tensor's name and shape as ONNX has them: a number or a name for each dimension. */
function value(name: string, ...shape: (number | string)[]): Buffer {
  const dimensions = shape.map(size => field(1, [field(typeof size === 'number' ? 1 : 2, size)]))
  return Buffer.concat([field(1, name), field(2, [field(1, [field(1, 1), field(2, dimensions)])])])
}

function node(op: string, inputs: readonly string[], output: string): Buffer {
  return field(1, [...inputs.map(input => field(1, input)), field(2, output), field(4, op)])
}

const ATTENTION = onnxGraph(
  field(7, [
    node('DynamicQuantizeLinear', ['x'], 'x8'),
    node('MatMulInteger', ['x8', 'w'], 'h8'),
    node('MatMul', ['h', 'turned'], 'scores'),
    node('Softmax', ['scores'], 'shares'),
    field(5, [field(1, [Buffer.from([8]), Buffer.from([0xac, 0x02])]), field(8, 'w')]),
    field(11, value('x', 1, 'pieces', 8)),
    field(13, value('h', 1, 2, 'pieces', 150)),
    field(13, value('turned', 1, 2, 150, 'pieces')),
  ]),
)

test('what a graph multiplies follows from the shapes in its file', () => {
  const found = multiplied(ATTENTION, { pieces: 10 })
  assert.deepEqual(found, [
    { rows: 10, inner: 8, columns: 300, times: 1, whole: true },
    { rows: 10, inner: 150, columns: 10, times: 2, whole: false },
  ])
  assert.equal(multiplyAdds(found), 10 * 8 * 300 + 2 * 10 * 150 * 10)
})

test('a graph that does not tell a shape is not guessed at', () => {
  const graph = onnxGraph(field(7, [node('MatMul', ['x', 'y'], 'z'), field(11, value('x', 2, 2))]))
  assert.throws(() => multiplied(graph, {}), /does not tell the shape of y/)
})

test('the graph that the peak is measured with multiplies matrices', async () => {
  const run = await product({ rows: 2, inner: 3, columns: 2 })
  const { y } = (await run()) as { y: { data: Int32Array } }
  // Activations 0 17 34 | 51 68 85, weights 0 31 | 62 30 | 61 29.
  assert.deepEqual([...y.data], [17 * 62 + 34 * 61, 17 * 30 + 34 * 29, 68 * 62 + 85 * 61, 51 * 31 + 68 * 30 + 85 * 29])
})

/** A stack of functions, each named as its file. */
function stack(...files: string[]): Frame[] {
  return files.map(name => ({ name, file: name.includes('/') ? `file:///x${name}` : '' }))
}

test('time belongs to the innermost stage that is at work', () => {
  const party = stack('(root)', '/src/read.ts', '/src/link/link.ts', '/src/link/parties.ts', '/src/english/nameKey.ts')
  assert.deepEqual(stageOf(party), { stage: 'parties', from: 3 })
  const page = stack('/src/read/html.ts', '/node_modules/linkedom/x.js', 'replace')
  assert.deepEqual(stageOf(page), { stage: 'reading the source (HTML, text)', from: 0 })
  assert.equal(stageOf(stack('/src/segment/segment.ts', '/src/english/sentences.ts')).stage, 'sentences')
  assert.equal(stageOf(stack('(garbage collector)')).stage, 'the rest: garbage collection')
  assert.equal(stageOf(stack('/bench/stagesBench.ts')).stage, 'the rest: Node and the bench')
  for (const stage of [party, page].map(stageOf)) assert.ok(ALL_STAGES.includes(stage.stage))
})

test('a flame is as wide as its time, and what is too narrow to see is left out', () => {
  const whole = flame('reading', [
    { way: ['link', 'a<b'], time: 60 },
    { way: ['link'], time: 20 },
    { way: ['tag'], time: 19.9 },
    { way: ['show'], time: 0.1 },
  ])
  assert.deepEqual(
    whole.under.map(({ name, time }) => [name, time]),
    [
      ['link', 80],
      ['tag', 19.9],
      ['show', 0.1],
    ],
  )
  const svg = flameGraph(whole)
  assert.deepEqual(
    [...svg.matchAll(/<title>(.*?):/g)].map(([, name]) => name),
    ['reading', 'link', 'a&lt;b', 'tag'],
  )
  assert.match(svg, /<rect x="0" y="18" width="960"/)
})
