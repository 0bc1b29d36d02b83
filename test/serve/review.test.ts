import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { at, mill } from '../review/mill.ts'
import { asked } from './asked.ts'
import { fits } from './fits.ts'
import { type Started, started } from './started.ts'

let server: Started
before(async () => {
  server = await started({ records: [mill()], reads: false })
})
after(() => server.close())

async function told(path: string, body?: object) {
  const headers = { 'content-type': 'application/json' }
  const answer = await asked(
    `${server.url}${path}`,
    body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) },
  )
  return { status: answer.status, headers: answer.headers, value: JSON.parse(answer.body) }
}

test('a wrong source is corrected, undone and redone, and the next one is told', async () => {
  const first = fits('UnderReview', (await told('reports/mill/review')).value)
  assert.deepEqual([first.uncertain[0], first.log], ['a4', []])
  const change = { kind: 'spans', attribution: 'a4', part: 'source', spans: [at('Orr', 2)] }
  const made = fits('UnderReview', (await told('reports/mill/review', { by: 'Ada', change })).value)
  assert.equal(made.record.attributions[3].party, 'p2')
  assert.deepEqual(made.machine, mill())
  assert.deepEqual(made.decided, { a4: 'corrected' })
  const undone = fits('UnderReview', (await told('reports/mill/review/undo', { by: 'Ben' })).value)
  assert.deepEqual(undone.record, mill())
  const redone = fits('UnderReview', (await told('reports/mill/review/redo', { by: 'Ben' })).value)
  assert.deepEqual(redone.record, made.record)
  assert.deepEqual(
    redone.log.map(({ entry, state, says }: { entry: { by: string }; state: string; says: string }) => [
      entry.by,
      state,
      says,
    ]),
    [
      ['Ada', 'holds', 'set the source of a4 to “Orr”'],
      ['Ben', 'holds', 'undid 1'],
      ['Ben', 'holds', 'redid 1'],
    ],
  )
  const next = fits('UnreviewedList', (await told('review/next?limit=1')).value)
  assert.deepEqual(
    next.items.map(({ attribution }: { attribution: string }) => attribution),
    ['a3'],
  )
  const written = await told('reports/mill/review/export')
  assert.match(String(written.headers['content-disposition']), /attachment; filename="mill\.json"/)
  assert.equal(written.value.attributions[3].source, 'Orr')
})

test('what cannot be changed is refused, and what is no change is not understood', async () => {
  const accept = (attribution: string) => ({ by: 'Ada', change: { kind: 'accept', attribution } })
  for (const [path, body, status] of [
    ['reports/mill/review', accept('a99'), 409],
    ['reports/none/review', accept('a1'), 404],
    ['reports/mill/review', { ...accept('a1'), by: ' ' }, 409],
    ['reports/mill/review', { by: 'Ada', change: { kind: 'shout', attribution: 'a1' } }, 400],
    ['reports/mill/review', { by: 'Ada', change: { kind: 'accept' } }, 400],
    ['reports/mill/review/redo', { by: 'Ada' }, 409],
    ['reports/mill/review/undo', {}, 400],
  ] as const) {
    const answer = await told(path, body)
    assert.equal(answer.status, status, JSON.stringify(body))
    assert.ok(answer.value.detail.length > 0)
  }
  assert.equal((await told('reports/none/review')).status, 404)
  assert.equal((await told('review/next?limit=0')).status, 400)
})
