import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { MOST_CHARACTERS } from '../../src/export/cell.ts'
import type { Record } from '../../src/record/record.ts'
import { ferry } from '../show/ferry.ts'
import { sketch } from '../show/sketch.ts'
import { hostile } from './hostile.ts'
import { written } from './written.ts'

type Row = { readonly [column: string]: string }

const read = (bytes: Buffer) => parse(bytes, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[]
/** What docs/export.md says of reading a cell back. */
const back = (cell = '') => cell.replace(/^'('*\s*[=+\-@\t\r\n＝＋－＠])/, '$1')

for (const [name, record] of Object.entries({ ferry, hostile })) {
  test(`${name}: a row a claim that a parser reads back as the same words at the same places`, async () => {
    const rows = read(await written('csv', [record]))
    assert.equal(rows.length, record.claims.length)
    for (const row of rows) {
      const attribution = record.attributions.find(({ id }) => id === row.attribution)
      assert.ok(attribution)
      for (const role of ['source', 'cue', 'content'] as const) {
        const spans = JSON.parse(row[`${role}_spans`] ?? '') as [number, number][]
        assert.deepEqual(
          spans,
          attribution[role].map(({ start, end }) => [start, end]),
        )
        assert.equal(back(row[role]), spans.map(span => record.report.text.slice(...span)).join(' … '))
      }
      assert.equal(back(row.party), record.parties.find(({ id }) => id === attribution.party)?.name ?? '')
      assert.equal(back(row.outlet), record.report.outlet ?? '')
      assert.equal(back(row.standing), record.claims.find(({ id }) => id === row.claim)?.standing)
      assert.equal(Number(row.confidence), attribution.confidence)
      assert.equal(row.cut, '')
    }
  })
}

test('no cell begins as a formula does', async () => {
  const cells = read(await written('csv', [hostile])).flatMap(row => Object.values(row))
  assert.deepEqual(
    cells.filter(cell => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell)),
    [],
  )
  assert.ok(cells.some(cell => cell.startsWith('\'=HYPERLINK("http://evil.example"')))
})

test('it begins with a byte order mark, and its lines end as spreadsheets want them', async () => {
  const bytes = await written('csv', [ferry])
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  assert.equal(
    String(bytes)
      .replaceAll(/"[^"]*"/g, '')
      .match(/(?<!\r)\n/),
    null,
  )
  assert.ok(bytes.subarray(-2).equals(Buffer.from('\r\n')))
})

test('a cell longer than a spreadsheet holds is cut, and says so', async () => {
  const text = `The clerk said ${'🙂'.repeat(MOST_CHARACTERS)}`
  const attribution = { cue: [{ start: 10, end: 14 }], content: [{ start: 15, end: text.length }] }
  const claims: Record['claims'] = [{ id: 'c1', attribution: 'a1', chain: [], standing: 'Rests on the clerk.' }]
  const [row] = read(await written('csv', [sketch(text, [attribution], { claims })]))
  assert.equal(row?.cut, 'content')
  assert.ok((row?.content?.length ?? 0) <= MOST_CHARACTERS)
  assert.match(row?.content ?? '', /^🙂+…$/u)
  assert.equal(row?.content_spans, `[[15,${text.length}]]`)
})

test('who was only asked is told as that, by the words that name them where it is no party', async () => {
  const [comment] = ferry.comments
  assert.ok(comment)
  const asked = {
    ...comment,
    asked: null,
    outcome: 'no-response' as const,
    rule: 'comments/approached',
    about: ['a1'],
  }
  const rows = read(await written('csv', [{ ...ferry, comments: [asked] }]))
  assert.equal(rows.find(({ attribution }) => attribution === 'a1')?.comments, 'The Department for Harbours: asked')
})
