/** Sayso as a peer (peer.ts). Its argument: how many processes the model may have. */
import { createInterface } from 'node:readline'
import { setFlagsFromString } from 'node:v8'
import { inOrder } from '../../src/cli/inOrder.ts'
import { UNDER_WAY } from '../../src/cli/underWay.ts'
import { plainText } from '../../src/read/plainText.ts'
import { read } from '../../src/read.ts'
import type { Span } from '../../src/record/record.ts'
import { load } from '../../src/tag/model.ts'
import type { Answer } from './peer.ts'

// As the command line does.
setFlagsFromString('--no-regexp-tier-up')
const model = await load('model', Number(process.argv[2]))
console.log('ready')

let batch: string[] = []
for await (const line of createInterface({ input: process.stdin })) {
  if (line !== '') {
    batch.push(line)
    continue
  }
  for await (const answer of inOrder(each(batch), UNDER_WAY, answered)) console.log(JSON.stringify(answer))
  batch = []
}
await model.close()

async function answered(line: string): Promise<Answer> {
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  const { report, attributions } = await read(plainText(text, { id }), model)
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end] as const)
  return {
    id,
    text: report.text,
    attributions: attributions.map(({ source, cue, content }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    })),
  }
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}
