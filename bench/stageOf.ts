import type { Frame } from './profiled.ts'

/** Stages of reading in their order, each with the files that are its own; the first that fits wins. What lists and helpers of others do counts for their caller. */
const STAGES: readonly (readonly [stage: string, files: RegExp])[] = [
  ['reading the source (HTML, text)', /\/src\/read\//],
  ['sentences', /\/src\/english\/sentences\./],
  ['words, quotation marks', /\/src\/segment\/(?:words|quotations)\./],
  ['blocks, byline, origin, language', /\/src\/segment\//],
  ['tokens, windows', /\/src\/tag\/(?:pieces|features|windows)\./],
  ['decoding', /\/src\/tag\/(?:cues|path|scan|network)\./],
  ['edges of spans', /\/src\/tag\//],
  ['comments', /\/src\/link\/comments?[./]/],
  ['checks', /\/src\/link\/checks?[./]/],
  ['parties', /\/src\/link\/part(?:y|ies)[./]/],
  ['links, hedges, dates', /\/src\/link\//],
  ['chains', /\/src\/chain\//],
  ['JSON', /\/src\/(?:show|record)\//],
]
/** What the engine does by itself, by the names that its profiler gives. */
const ENGINE = new Map([
  ['(garbage collector)', 'the rest: garbage collection'],
  ['(program)', 'the rest: the engine (compiling, native code)'],
  ['(idle)', 'the rest: waiting'],
])
const OTHER = 'the rest: Node and the bench'

/** All stages, as they stand in the table. */
export const ALL_STAGES: readonly string[] = [
  ...STAGES.slice(0, 5).map(([stage]) => stage),
  'encoder',
  'heads',
  ...STAGES.slice(5).map(([stage]) => stage),
  ...ENGINE.values(),
  OTHER,
]

/** The stage that a stack is in, and how deep in the stack it begins. */
export function stageOf(stack: readonly Frame[]): { readonly stage: string; readonly from: number } {
  for (let i = stack.length - 1; i >= 0; i--) {
    const stage = ownStage(stack[i])
    if (stage === undefined) continue
    let from = i
    while (from > 0 && (ownStage(stack[from - 1]) ?? stage) === stage) from--
    while (ownStage(stack[from]) === undefined) from++
    return { stage, from }
  }
  return { stage: ENGINE.get(stack.at(-1)?.name ?? '') ?? OTHER, from: 0 }
}

function ownStage(frame: Frame | undefined): string | undefined {
  return frame && STAGES.find(([, files]) => files.test(frame.file))?.[0]
}
