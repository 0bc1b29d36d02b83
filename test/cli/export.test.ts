import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { json } from '../../src/show/json.ts'
import { hostile } from '../export/hostile.ts'
import { written } from '../export/written.ts'
import { ferry } from '../show/ferry.ts'
import { sayso } from './sayso.ts'

const BRIDGE = fileURLToPath(new URL('../../examples/bridge.txt', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sayso-export-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const path = (name: string) => join(folder, name)

const LINES = `${json(ferry)}\n\n${json(hostile)}\n`
writeFileSync(path('records.ndjson'), LINES)

test('records from standard input, a file or a folder give the same document', async () => {
  const [piped, file, inside, wanted] = await Promise.all([
    sayso(['export', 'csv', '--records'], LINES),
    sayso(['export', 'csv', '--records', path('records.ndjson')]),
    sayso(['export', 'csv', '--records', folder]),
    written('csv', [ferry, hostile]),
  ])
  for (const { code, out, err } of [piped, file, inside]) {
    assert.deepEqual({ code, err }, { code: 0, err: '' })
    assert.equal(out, String(wanted))
  }
})

test('a line that is no record is told, and the rest is exported', async () => {
  const { code, out, err } = await sayso(
    ['export', 'ndjson', '--records', '-', path('none.ndjson')],
    `{"a":1}\n${LINES}`,
  )
  assert.equal(code, 1)
  assert.equal(out.trimEnd().split('\n').length, 2)
  assert.match(err, /standard input:1: Line 1 is no record/)
  assert.match(err, /none\.ndjson: There is no such file/)
})

test('a file is there when it is whole, and nothing else is', async () => {
  const { code, out } = await sayso([
    'export',
    'parquet',
    '--records',
    path('records.ndjson'),
    '--out',
    path('claims.parquet'),
  ])
  assert.deepEqual({ code, out }, { code: 0, out: '' })
  assert.deepEqual(readFileSync(path('claims.parquet')), await written('parquet', [ferry, hostile]))
  assert.deepEqual(
    readdirSync(folder).filter(name => name.endsWith('.part')),
    [],
  )
})

test('a place that is full is told, and it is not the installation that is broken', {
  skip: !existsSync('/dev/full'),
}, async () => {
  const { code, err } = await sayso(['export', 'html', '--records', path('records.ndjson'), '--out', '/dev/full'])
  assert.equal(code, 2)
  assert.match(err, /\/dev\/full: There is no room left/)
})

test('a wrong call is a usage error', async () => {
  const wrong = await Promise.all([
    sayso(['export', 'pdf', BRIDGE]),
    sayso(['export']),
    sayso(['export', 'csv', '--records', '--outlet', 'The Bell', path('records.ndjson')]),
    sayso(['export', 'csv', '--id', 'x', 'a.txt', 'b.txt']),
    sayso(['export', 'csv', '--records', path('records.ndjson'), '--out', path('no/such/claims.csv')]),
    sayso(['export', 'csv', '--records', path('records.ndjson'), '--out', folder]),
  ])
  const messages = [
    /Allowed choices are web-annotation, prov, schema-org, csv, ndjson, parquet, html/,
    /missing required argument 'format'/,
    /--outlet is about reading reports/,
    /--id belongs to one report/,
    /There is no such folder to write it in/,
    /It is a folder/,
  ]
  for (const [index, { code, out, err }] of wrong.entries()) {
    assert.deepEqual({ code, out }, { code: 2, out: '' }, err)
    assert.match(err, messages[index] as RegExp)
  }
})

test('what read reads, export reads, and its records are those of read --json', async () => {
  const flags = ['--outlet', 'The Bell', '--published', '2026-03-10', BRIDGE]
  const [read, exported] = await Promise.all([
    sayso(['read', '--json', ...flags]),
    sayso(['export', 'ndjson', ...flags]),
  ])
  assert.equal(exported.code, 0, exported.err)
  assert.equal(exported.out, read.out)
})
