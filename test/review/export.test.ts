import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Record } from '../../src/record/record.ts'
import { caseOf } from '../../src/review/caseOf.ts'
import { trainingLine } from '../../src/review/trainingLine.ts'
import { annotated, corpus, type Gold } from '../../train/corpora.ts'
import { after } from './asking.ts'
import { at, mill } from './mill.ts'

const { record } = after(
  mill(),
  { kind: 'spans', attribution: 'a4', part: 'source', spans: [at('Orr', 2)] },
  {
    kind: 'add',
    source: [],
    cue: [{ start: at('said on the quay').start, end: at('said on the quay').start + 4 }],
    content: [at('nobody slept')],
    addressee: [],
  },
)

const spansIn = ({ attributions }: Record) =>
  attributions.map(({ source, cue, content, addressee }) => ({
    source,
    cue,
    content,
    addressee: addressee?.spans ?? [],
  }))
const spansOf = (gold: readonly Gold[]) =>
  gold.map(({ source, cue, content, addressee }) => ({ source, cue, content, addressee }))

test('a case is read back as it was, words that stand there several times too', context => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-review-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'mill.json')
  writeFileSync(path, JSON.stringify(caseOf(record)))
  const read = annotated(path)
  assert.equal(read.id, 'mill')
  assert.equal(read.text, record.report.text)
  assert.deepEqual(read.blocks, record.report.blocks)
  assert.deepEqual(spansOf(read.gold), spansIn(record))
  assert.deepEqual(read.events?.checks, [{ span: at('nobody slept'), kind: 'unverified' }])
  assert.deepEqual(read.events?.comments, [{ span: at('Orr added'), kind: 'replied' }])
})

test('a content that goes over two blocks is in two pieces', context => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-review-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'two.json')
  const [one] = record.attributions
  assert.ok(one)
  const across = { start: at('by May').start, end: at('Orr added').end }
  writeFileSync(path, JSON.stringify(caseOf({ ...record, attributions: [{ ...one, content: [across] }] })))
  const words = annotated(path).gold[0]?.content.map(({ start, end }) => record.report.text.slice(start, end))
  assert.deepEqual(words, ['by May.', 'Orr added'])
})

test('a training line is read back as it was, in code points where the text has more than UTF-16 shows', context => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-review-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'lines.ndjson')
  writeFileSync(path, `${JSON.stringify(trainingLine(record))}\n`)
  const [read] = corpus(path, 'polnear')
  assert.equal(read?.text, record.report.text)
  assert.deepEqual(spansOf(read?.gold ?? []), spansIn(record))
  assert.match(record.report.text.slice(0, record.attributions.at(-1)?.cue[0]?.start), /🌊/)
})
