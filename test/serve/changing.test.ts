import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type TestContext, test } from 'node:test'
import type { Entry } from '../../src/record/ledger.ts'
import { made } from '../ledger/made.ts'
import { rawOf } from '../store/sample.ts'
import { asked } from './asked.ts'
import { fits } from './fits.ts'
import { page, site } from './site.ts'
import { type Started, started } from './started.ts'
import { told } from './told.ts'

// A moment without an offset is UTC, wherever the program runs.
process.env.TZ = 'Asia/Tokyo'

const JSON_BODY = { 'content-type': 'application/json' }
const FERRY = readFileSync(new URL('../../examples/ferry.txt', import.meta.url), 'utf8')

async function begun(context: TestContext, options: Parameters<typeof started>[0] = {}): Promise<Started> {
  const server = await started({ reads: false, ...options })
  context.after(() => server.close())
  return server
}

async function sent(server: Started, method: string, path: string, value?: object) {
  const body = value === undefined ? '' : JSON.stringify(value)
  const answered = await asked(`${server.url}${path}`, { method, headers: value ? JSON_BODY : {}, body })
  return { status: answered.status, value: JSON.parse(answered.body) }
}

async function ledger(server: Started, query = ''): Promise<readonly Entry[]> {
  const { status, value } = await sent(server, 'GET', `ledger?limit=500${query}`)
  assert.equal(status, 200)
  return value.items
}
const carriers = (entry: Entry | undefined) => [...new Set(entry?.carriers.map(({ report }) => report))].sort().join('')

test('claims are joined and split by hand, and what was decided is taken back', async context => {
  const server = await begun(context, { records: told() })
  const before = await ledger(server)
  const of = (all: readonly Entry[], report: string, words: RegExp) =>
    all.find(({ statement, carriers }) => words.test(statement) && carriers.some(one => one.report === report))
  const toll = of(before, 'a', /Fourteen|fourteen/)
  const choir = of(before, 'f', /choir of Marrow sings/)
  assert.ok(toll && choir)

  const joined = await sent(server, 'POST', 'decisions', { join: [toll.id, choir.id] })
  assert.equal(joined.status, 200, JSON.stringify(joined.value))
  fits('Decided', joined.value)
  assert.equal(carriers(joined.value.claims[0]), `${carriers(toll)}f`)
  const again = await sent(server, 'POST', 'decisions', { join: [toll.id, toll.id] })
  assert.deepEqual([again.status, again.value.type], [409, '/api#refused'])

  const undone = await sent(server, 'DELETE', `decisions/${joined.value.id}`)
  assert.equal(undone.status, 200, JSON.stringify(undone.value))
  fits('Decided', undone.value)
  assert.deepEqual(await ledger(server), before)
  assert.equal((await sent(server, 'DELETE', `decisions/${joined.value.id}`)).status, 404)

  const split = await sent(server, 'POST', 'decisions', { split: { claim: toll.id, report: 'd' } })
  assert.equal(split.status, 200, JSON.stringify(split.value))
  assert.ok((split.value.claims as Entry[]).some(one => carriers(one) === 'd'))
  await sent(server, 'DELETE', `decisions/${split.value.id}`)
  const start = toll.carriers.find(({ report }) => report === 'd')?.span.start
  const place = await sent(server, 'POST', 'decisions', { split: { claim: toll.id, report: 'd', start } })
  assert.deepEqual([place.status, place.value.claims], [200, split.value.claims])
  await sent(server, 'DELETE', `decisions/${place.value.id}`)
  assert.deepEqual(await ledger(server), before)
})

test('the origins of two reports are joined or parted by hand, and back', async context => {
  const server = await begun(context, { records: told() })
  const before = await ledger(server)
  const toll = before.find(({ origins }) =>
    origins.some(({ reports }) => reports.includes('a') && reports.includes('b')),
  )
  assert.ok(toll)
  const decided = await sent(server, 'POST', 'decisions', { twoOrigins: { claim: toll.id, reports: ['a', 'b'] } })
  assert.equal(decided.status, 200, JSON.stringify(decided.value))
  const [entry] = decided.value.claims as Entry[]
  assert.ok(!entry?.origins.some(({ reports }) => reports.includes('a') && reports.includes('b')))
  await sent(server, 'DELETE', `decisions/${decided.value.id}`)
  assert.deepEqual(await ledger(server), before)
})

test('a decision that cannot be is told why', async context => {
  const server = await begun(context, { records: told() })
  for (const [value, status] of [
    [{ join: ['e0', 'e1'] }, 409],
    [{ join: ['e0'] }, 400],
    [{ split: { claim: 'e0', report: 'a' } }, 409],
    [{ apart: 1 }, 400],
    [[], 400],
  ] as const)
    assert.equal((await sent(server, 'POST', 'decisions', value)).status, status, JSON.stringify(value))
  for (const id of ['1-1', '0-999', 'x', '%2e%2e%2f'])
    assert.equal((await sent(server, 'DELETE', `decisions/${id}`)).status, 404, id)
})

test('what came since a moment is told: reports, versions, gains and replies', async context => {
  const records = told()
  const isLate = (id: string) => id === 'c' || id === 'd'
  const server = await begun(context, {
    records: records.filter(({ report }, i) => !isLate(report.id) && i !== records.length - 2),
  })
  const none = fits('Changes', (await sent(server, 'GET', 'changes?since=2001-01-01')).value)
  assert.deepEqual([none.reports.total, none.claims.total], [server.store.ids().length, 0])
  // What is added within one millisecond has one time.
  const since = await afterwards()
  for (const [i, record] of records.entries())
    if (isLate(record.report.id) || i === records.length - 2)
      server.store.add(record, rawOf(record, { fetched: '2026-03-21T00:00:00.000Z', taken: `late ${i}` }))
  const { value } = await sent(server, 'GET', `changes?since=${since.replace('Z', '')}`)
  const { reports, versions, claims, replies } = fits('Changes', value)
  assert.deepEqual(reports.items.map(({ id }: { id: string }) => id).sort(), ['c', 'd'])
  assert.deepEqual(
    versions.items.map(({ id }: { id: string }) => id),
    ['weir@2'],
  )
  const gains = claims.items as { entry: Entry; carriers: string[]; disagrees: string[] }[]
  assert.ok(
    gains.some(({ entry, carriers }) => carriers.includes('d') && entry.carriers.some(one => one.report === 'a')),
  )
  assert.ok(
    gains.some(({ disagrees, entry }) => disagrees.length > 0 && entry.carriers.some(one => one.report === 'a')),
  )
  assert.deepEqual(
    replies.items.map((one: { party: { name: string }; reply: { report: { id: string } } }) => [
      one.party.name,
      one.reply.report.id,
    ]),
    [['The mill', 'weir@2']],
  )
  const quiet = (await sent(server, 'GET', `changes?since=${await afterwards()}`)).value
  assert.deepEqual([quiet.reports.total, quiet.versions.total, quiet.claims.total, quiet.replies.total], [0, 0, 0, 0])
})

/** A moment after all that was, in UTC. */
async function afterwards(): Promise<string> {
  const now = Date.now()
  while (Date.now() <= now + 1) await new Promise(resolve => setTimeout(resolve, 1))
  return new Date(now + 2).toISOString()
}

const WEIR = page(
  'The weir leaks',
  'The weir at Callan leaks, its keeper Óna Marsh said on Tuesday. The mill was shut at noon, she said. Boats waited at the quay until the evening.',
)

test('reports are kept as they are sent, and brought in from a feed as a job that tells all', async context => {
  const server = await begun(context, { reads: true, allowPrivate: true })
  const text = { 'content-type': 'text/plain' }
  const send = (path: string) => asked(`${server.url}${path}`, { method: 'POST', headers: text, body: FERRY })
  const first = fits('Kept', JSON.parse((await send('reports?outlet=The%20Callan%20Post&id=ferry')).body))
  assert.deepEqual(first, { outcome: 'added', id: 'ferry' })
  const again = (await send('reports?outlet=The%20Callan%20Post&id=ferry&stream')).body
  assert.match(again, /event: kept\ndata: \{"outcome":"unchanged","id":"ferry"\}\n\n$/)
  assert.ok((await ledger(server)).some(({ carriers }) => carriers.some(({ report }) => report === 'ferry')))
  const nothing = await asked(`${server.url}reports`, { method: 'POST', headers: text, body: '%PDF-1.7 …' })
  assert.equal(nothing.status, 422)

  const at = await site(context, {
    '/feed.xml':
      '<rss version="2.0"><channel><title>Post</title><item><title>W</title><link>/weir</link></item></channel></rss>',
    '/weir': WEIR,
  })
  const job = await sent(server, 'POST', 'bring', { feed: `${at}/feed.xml` })
  assert.equal(job.status, 202, JSON.stringify(job.value))
  fits('Job', job.value)
  const { body } = await asked(`${server.url}jobs/${job.value.id}?stream`)
  const events = body.trimEnd().split('\n\n')
  const [, outcome = ''] = /event: outcome\ndata: (.*)/.exec(body) ?? []
  const { id } = fits('Outcome', JSON.parse(outcome))
  assert.deepEqual(server.store.report(id)?.record.report.url, `${at}/weir`)
  const [, last = ''] = /^event: job\ndata: (.*)$/.exec(events.at(-1) ?? '') ?? []
  const ended = fits('Job', JSON.parse(last))
  assert.deepEqual([ended.state, ended.counts.added, ended.share], ['done', 1, 1])
  assert.equal((await sent(server, 'GET', 'jobs')).value.items[0].id, job.value.id)
  assert.equal((await sent(server, 'GET', 'reports')).value.total, 2)

  const slow = await sent(server, 'POST', 'bring', { urls: [`${at}/slow`, `${at}/weir`] })
  const stopped = await sent(server, 'DELETE', `jobs/${slow.value.id}`)
  assert.equal(fits('Job', stopped.value).state, 'stopped')
  assert.equal((await sent(server, 'GET', `jobs/${slow.value.id}`)).value.state, 'stopped')
})

test('no more jobs run than may, and what is no address is refused', async context => {
  const server = await begun(context, { allowPrivate: true, limits: { jobs: 1, addresses: 2 } })
  const at = await site(context, {})
  for (const value of [
    {},
    { urls: [] },
    { urls: ['file:///etc/hosts'] },
    { urls: ['story'] },
    { feed: at, urls: [at] },
    { urls: [`${at}/1`, `${at}/2`, `${at}/3`] },
    { urls: at },
  ])
    assert.equal((await sent(server, 'POST', 'bring', value)).status, 400, JSON.stringify(value))
  const text = await asked(`${server.url}bring`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '{}',
  })
  assert.equal(text.status, 415)
  const one = await sent(server, 'POST', 'bring', { urls: [`${at}/slow`] })
  assert.equal(one.status, 202)
  const two = await sent(server, 'POST', 'bring', { urls: [`${at}/slow`] })
  assert.deepEqual([two.status, two.value.type], [503, '/api#busy'])
  await sent(server, 'DELETE', `jobs/${one.value.id}`)
  assert.equal((await sent(server, 'GET', 'jobs/none')).status, 404)
})

test('private addresses are refused unless the server was told otherwise', async context => {
  const server = await begun(context)
  const at = await site(context, { '/weir': WEIR })
  const job = await sent(server, 'POST', 'bring', { urls: [`${at}/weir`] })
  const { body } = await asked(`${server.url}jobs/${job.value.id}?stream`)
  assert.match(body, /"outcome":"failed"/)
  assert.equal(server.store.ids().length, 0)
})

test('what another program adds is in the ledger when it is next asked', async context => {
  const server = await begun(context, { records: told() })
  const before = (await ledger(server)).length
  const late = made('late', 'The quay of Lesk is closed for good, Otto Lamm said.', [
    { source: 'Otto Lamm', cue: 'said', content: 'The quay of Lesk is closed for good' },
  ])
  server.store.add(late, rawOf(late, { taken: 'late' }))
  assert.ok((await ledger(server)).length > before)
})
