import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { report } from '../ask/report.ts'
import { sayso } from './sayso.ts'
import { stored } from './stored.ts'

const silent = (who: string) => ({ who, words: 'did not respond', outcome: 'no-response' as const })
const records = [
  report('a', 'Ada Holm did not respond to questions about the quay wall.', {
    outlet: 'The Bell',
    published: '2026-03-09',
    asked: [silent('Ada Holm')],
  }),
  report('b', 'Ada Holm said the quay wall was sound.', {
    outlet: 'The Post',
    published: '2026-03-12',
    said: [{ source: 'Ada Holm', cue: 'said', content: 'the quay wall was sound' }],
  }),
  report('c', 'Dunmore did not respond.', { outlet: 'The Bell', published: '2026-03-10', asked: [silent('Dunmore')] }),
]

test('who owes an answer stands first, and who replied later is shown with the reply', async context => {
  const store = stored(context, records)
  const { code, out, err } = await sayso(['unanswered', '--store', store])
  assert.deepEqual([code, err], [0, ''])
  assert.match(
    out,
    /^ {2}ASKED, AND NO ANSWER · 1 party, and 1 who replied later\n\n {2}Dunmore · asked once · no answer known\n/,
  )
  assert.match(out, /The Bell +10 March 2026 +no response +c\n/)
  assert.match(
    out,
    /Ada Holm · asked once · replied later\n[\s\S]*replied later, in The Post, 12 March 2026: “the quay wall was sound”/,
  )
})

test('JSON and the table have every asking and its reply', async context => {
  const store = stored(context, records)
  const lines = (await sayso(['unanswered', '--store', store, '--json'])).out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  assert.deepEqual(
    lines
      .slice(0, -1)
      .map(({ party, asked, unanswered, askings }) => [
        party.name,
        asked,
        unanswered,
        askings[0].by,
        askings[0].reply?.report.id,
      ]),
    [
      ['Dunmore', 1, 1, 'The Bell', undefined],
      ['Ada Holm', 1, 0, 'The Bell', 'b'],
    ],
  )
  assert.deepEqual(lines.at(-1), { total: 2, shown: 2, cut: false })
  const { out } = await sayso(['unanswered', '--store', store, '--csv'])
  const rows = parse(out, { bom: true, columns: true }) as { readonly [column: string]: string }[]
  assert.deepEqual(
    rows.map(({ party, report, answered, reply_words }) => [party, report, answered, reply_words]),
    [
      ['Dunmore', 'c', 'false', ''],
      ['Ada Holm', 'a', 'true', 'the quay wall was sound'],
    ],
  )
})

test('where nobody was asked in vain, that is the answer', async context => {
  const store = stored(context, records.slice(1, 2))
  const { code, out } = await sayso(['unanswered', '--store', store])
  assert.deepEqual([code, out], [0, '  ASKED, AND NO ANSWER · no word of anybody who was asked and did not reply\n'])
})
