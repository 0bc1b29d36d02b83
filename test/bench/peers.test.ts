import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accuracy } from '../../bench/peers/accuracy.ts'
import { cores } from '../../bench/peers/cores.ts'
import type { Answer, Peer, Run } from '../../bench/peers/peer.ts'
import { NOWHERE, PEERS, SAYSO } from '../../bench/peers/peers.ts'
import { peersTable } from '../../bench/peers/peersTable.ts'
import { running } from '../../bench/peers/running.ts'
import { cpuSeconds, family } from '../../bench/processes.ts'
import type { Document } from '../../train/corpora.ts'

const TEXT = '“We will rebuild the bridge,” the mayor said. “It will take years.” She denied that money was missing.'
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const pair = (words: string) => [span(words).start, span(words).end] as const
const attribution = (source: string, cue: string, ...content: string[]) => ({
  source: [span(source)],
  cue: [span(cue)],
  content: content.map(span),
  addressee: [],
  whole: false,
})
const ARTICLE: Document = {
  id: 'bridge',
  corpus: 'polnear',
  text: TEXT,
  blocks: [],
  gold: [
    attribution('the mayor', 'said', '“We will rebuild the bridge,”', '“It will take years.”'),
    attribution('She', 'denied', 'that money was missing'),
  ],
  events: null,
}
const QUOTATION = {
  source: [],
  cue: [],
  content: [pair('“We will rebuild the bridge,”'), pair('“It will take years.”')],
}
const answered = (...attributions: Answer['attributions']): Answer => ({ id: 'bridge', attributions })

test('a peer that gives quotations alone finds those, and no indirect speech', () => {
  const { contents, indirect } = accuracy([ARTICLE], [answered(QUOTATION)])
  assert.deepEqual(contents.map(Math.round), [67, 67])
  assert.equal(indirect, 0)
})

test('indirect speech counts for the recall of it, its edges for the stricter share', () => {
  const denied = { source: [pair('She')], cue: [pair('denied')], content: [pair('money was')] }
  const { contents, indirect } = accuracy([ARTICLE], [answered(QUOTATION, denied)])
  assert.deepEqual(contents.map(Math.round), [100, 50])
  assert.equal(indirect, 100)
})

test('offsets are those of the text that a peer answers with', () => {
  const moved = QUOTATION.content.map(([start, end]) => [start + 2, end + 2] as const)
  const { contents } = accuracy([ARTICLE], [{ ...answered({ ...QUOTATION, content: moved }), text: `\n\n${TEXT}` }])
  assert.deepEqual(contents.map(Math.round), [67, 67])
})

test('an article without an answer is an error, not a miss', () => {
  assert.throws(() => accuracy([ARTICLE], []), /bridge was not answered/)
})

/** A peer in a line: it finds the first word of every article. */
const FIRST_WORD = `
const lines = require('node:readline').createInterface({ input: process.stdin })
let batch = []
console.log('warnings of its own')
console.log('ready')
lines.on('line', line => {
  if (line !== '') return batch.push(JSON.parse(line))
  for (const { id, text } of batch.splice(0))
    console.log(JSON.stringify({ id, attributions: [{ source: [], cue: [], content: [[0, text.indexOf(' ')]] }] }))
})`
const peer = (program: string): Peer => ({
  name: 'first word',
  needs: null,
  command: () => [process.execPath, '-e', program],
})

test('a peer is started, reads batch after batch, and ends', { skip: process.platform !== 'linux' }, async () => {
  const one = await running(peer(FIRST_WORD), 1)
  for (const text of ['Ann left.', 'The ferry sank.\n\nNobody knows why.']) {
    const [answer] = await one.read([{ id: 'a', text }])
    assert.deepEqual(answer?.attributions[0]?.content, [[0, text.indexOf(' ')]])
  }
  assert.ok(cpuSeconds(family(one.process.pid ?? 0)) > 0)
  await one.end()
})

test('a peer that ends before it is ready is told by its name', { skip: process.platform !== 'linux' }, async () => {
  await assert.rejects(running(peer('process.exit(3)'), 1), /first word ended with 3/)
})

test('lists of the kernel', () => {
  assert.deepEqual(cores('0-2,5'), [0, 1, 2, 5])
  assert.deepEqual(cores('3'), [3])
})

test('the table has medians with their spread, how many times Sayso is as fast, and what is missing by name', () => {
  const made = (name: string, round: number, rate: number): Run => ({
    name,
    threads: 1,
    round,
    loading: 2.5,
    wordsPerCpuSecond: rate,
    wordsPerSecond: rate * 2,
    peak: 300,
  })
  const table = peersTable({
    articles: 2,
    words: 1234,
    runs: [0, 1, 2].flatMap(round => [made(SAYSO, round, 4000 + round), made('textacy', round, 1000 * (round + 1))]),
    accuracy: new Map([[SAYSO, { contents: [75, 60], indirect: 50 }]]),
    absent: [{ name: 'citron', why: 'it is in no registry', elsewhere: '3,600 words a CPU second' }],
  })
  const ours =
    '| Sayso | 1 | 4,001 (4,000–4,002) | 1 | 8,002 (8,000–8,004) | 300 (300–300) | 2.5 (2.5–2.5) | 0.750 / 0.600 | 0.500 |'
  assert.ok(table.includes(ours), table)
  const theirs = '| textacy | 1 | 2,000 (1,000–3,000) | 2.00 (1.33–4.00) |'
  assert.ok(table.includes(theirs), table)
  assert.match(
    table,
    /\*\*citron\*\* was not measured: it is in no registry\. Measured elsewhere, not in this run: 3,600/,
  )
})

test('every tool is named once', () => {
  const names = [...PEERS, ...NOWHERE].map(({ name }) => name)
  assert.equal(new Set(names).size, names.length)
})
