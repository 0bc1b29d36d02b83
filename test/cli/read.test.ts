import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Record } from '../../src/record/record.ts'
import { schema } from '../../src/show/schema.ts'
import { sayso } from './sayso.ts'

const example = (name: string) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url))
const FERRY = example('ferry.txt')
const ISLAND = example('island.html')
const WATER = example('water.txt')
const validate = new Ajv2020().compile(JSON.parse(schema()))
const records = (out: string): Record[] =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

test('every example is read, with claims, in the order given', async () => {
  const { code, out } = await sayso(['read', '--json', WATER, ISLAND, FERRY])
  const read = records(out)
  assert.equal(code, 0)
  assert.deepEqual(
    read.map(({ report }) => report.text.slice(0, 6)),
    ['Govern', 'Island', 'Ferry '],
  )
  for (const record of read) {
    assert.ok(validate(record), JSON.stringify(validate.errors))
    assert.ok(record.attributions.length > 5)
    for (const { source, cue, content } of record.attributions) {
      for (const { start, end } of [...source, ...cue, ...content]) {
        assert.ok(start < end && end <= record.report.text.length)
      }
    }
  }
})

test('what cannot be read is told, and the rest is read', async () => {
  const { code, out, err } = await sayso(['read', '--json', 'no-such-file.txt', FERRY])
  assert.equal(code, 1)
  assert.match(err, /^sayso: .*no-such-file\.txt/)
  assert.equal(records(out).length, 1)
})

test('flags win over what the report says', async () => {
  const flags = ['--id', 'mine', '--outlet', 'The Bell', '--title', 'T', '--published', '2026-01-02']
  const { out } = await sayso(['read', '--json', ...flags, '--url', 'https://bell.example/1', ISLAND])
  const [record] = records(out)
  const { id, outlet, title, published, url } = record?.report ?? {}
  assert.deepEqual(
    { id, outlet, title, published, url },
    { id: 'mine', outlet: 'The Bell', title: 'T', published: '2026-01-02', url: 'https://bell.example/1' },
  )
})

test('what nothing was sought in is called by its file', async () => {
  const { code, out, err } = await sayso(['read', '-'], '')
  assert.deepEqual(
    [code, out, err],
    [0, '  standard input\n\n  The source has no text.\n', 'sayso: standard input: The source has no text.\n'],
  )
})

test('standard input is read where nothing is named, and where - is', async () => {
  const text = readFileSync(FERRY, 'utf8')
  const [unnamed, dash] = await Promise.all([sayso(['read', '--json'], text), sayso(['read', '--json', '-'], text)])
  assert.equal(unnamed.code, 0)
  assert.equal(unnamed.out, dash.out)
})

test('NDJSON on standard input gives a record a line', async () => {
  const text = readFileSync(FERRY, 'utf8')
  const lines = ['one', 'two'].map(id => JSON.stringify({ id, outlet: 'The Bell', text })).join('\n')
  const { code, out } = await sayso(['read', '--json', '--ndjson', '-'], lines)
  assert.equal(code, 0)
  assert.deepEqual(
    records(out).map(({ report }) => report.id),
    ['one', 'two'],
  )
})

test('the view is free of escapes where it is piped or NO_COLOR is set, and has them where they are asked for', async () => {
  const [piped, quiet, painted] = await Promise.all([
    sayso(['read', FERRY]),
    sayso(['read', FERRY], '', { NO_COLOR: '1' }),
    sayso(['read', '--color', 'always', FERRY], '', { NO_COLOR: '1' }),
  ])
  assert.ok(!piped.out.includes('\u001b'))
  assert.equal(quiet.out, piped.out)
  assert.ok(painted.out.includes('\u001b['))
  assert.match(piped.out, /WHO SAYS SO · \d+ claims/)
})

test('--only shows the sections that it names, in the order of the view', async () => {
  const [commas, twice] = await Promise.all([
    sayso(['read', '--only', 'checks,parties', FERRY]),
    sayso(['read', '--only', 'checks', '--only', 'parties', FERRY]),
  ])
  assert.equal(commas.code, 0)
  assert.match(commas.out, /^[^┃]*WHO IS WHO[^┃]*\n {2}CHECKS[^┃]*$/)
  assert.doesNotMatch(commas.out, /WHO SAYS SO|RIGHT OF REPLY|WHAT NOBODY/)
  assert.equal(twice.out, commas.out)
})

test('--claim follows a claim, passes over reports without it, and ends with 4 where none has it', async () => {
  const [found, none, unread] = await Promise.all([
    sayso(['read', '--claim', 'PAPER thin', WATER, FERRY]),
    sayso(['read', '--claim', 'unheard-of', WATER, FERRY]),
    sayso(['read', '--claim', 'unheard-of', 'no-such-file.txt', FERRY]),
  ])
  assert.equal(found.code, 0)
  assert.match(found.out, /^ {2}Ferry firm[\s\S]*CLAIM \d+[\s\S]*‘paper-thin’[\s\S]*\n {2}who/)
  assert.equal(none.code, 4)
  assert.equal(none.out, '')
  assert.match(none.err, /no claim of the 2 reports has this number, id or these words: unheard-of/)
  assert.equal(unread.code, 1)
  assert.match(unread.err, /no claim of the report has/)
})

test('a closed pipe ends it quietly', async () => {
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
  const child = spawn(process.execPath, [cli, 'read', '--json', ...Array(20).fill(FERRY)])
  let err = ''
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise(resolve => child.on('close', resolve))
  assert.equal(err, '')
  assert.equal(code, 0)
})

test('--min-confidence leaves out what is less sure, and says how much', async () => {
  const [all] = records((await sayso(['read', '--json', FERRY])).out)
  assert.ok(all)
  const bar = 0.9
  const [sure] = records((await sayso(['read', '--json', '--min-confidence', String(bar), FERRY])).out)
  const kept = all.attributions.filter(({ confidence }) => confidence >= bar)
  assert.ok(kept.length < all.attributions.length)
  assert.deepEqual(
    sure?.attributions.map(({ cue, content }) => [cue, content]),
    kept.map(({ cue, content }) => [cue, content]),
  )
  const left = all.attributions.length - kept.length
  assert.match(sure?.notes.find(({ code }) => code === 'unsure')?.message ?? '', new RegExp(`^(?:${left}|One) `))
})
