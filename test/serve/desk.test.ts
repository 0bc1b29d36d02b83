import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { report } from '../ask/report.ts'
import { rawOf } from '../store/sample.ts'
import { asked } from './asked.ts'
import { fits } from './fits.ts'
import { type Started, started } from './started.ts'
import { told } from './told.ts'

let server: Started
before(async () => {
  server = await started({ records: told(), reads: false })
})
after(() => server.close())

async function got(path: string, schema: string) {
  const { status, body } = await asked(`${server.url}${path}`)
  assert.equal(status, 200, body)
  return fits(schema, JSON.parse(body))
}
const problemOf = async (path: string) => {
  const { status, headers, body } = await asked(`${server.url}${path}`)
  assert.match(String(headers['content-type']), /^application\/problem\+json/)
  fits('Problem', JSON.parse(body))
  return `${status} ${JSON.parse(body).type}`
}
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

test('reports come newest first, those without a date last, narrowed as the query says', async () => {
  const { total, items, next } = await got('reports', 'StoredPage')
  assert.deepEqual(ids(items), ['weir@2', 'weir', 'e', 'd', 'c', 'b', 'f', 'a', 'undated'])
  assert.deepEqual([total, next], [9, null])
  assert.deepEqual(
    items
      .map(({ version, latest, claims }: { version: number; latest: boolean; claims: number }) => [
        version,
        latest,
        claims,
      ])
      .slice(0, 2),
    [
      [2, true, 2],
      [1, false, 1],
    ],
  )
  assert.deepEqual(ids((await got('reports?since=2026-03-12&latest', 'StoredPage')).items), ['weir@2'])
  assert.deepEqual(ids((await got('reports?outlet=the%20bell', 'StoredPage')).items), ['weir@2', 'weir', 'undated'])
  assert.deepEqual(ids((await got('reports?until=2026-03-10T08:30:00Z', 'StoredPage')).items), ['f', 'a'])
})

test('a list is paged by its cursor, and what comes meanwhile shifts nothing', async context => {
  const own = await started({ records: told(), reads: false })
  context.after(() => own.close())
  const page = async (cursor: string | null) => {
    const at = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const { status, body } = await asked(`${own.url}reports?limit=4${at}`)
    assert.equal(status, 200, body)
    return fits('StoredPage', JSON.parse(body))
  }
  const first = await page(null)
  const late = report('late', 'Tom Marsh said the sluice is new.', { published: '2026-03-20' })
  own.store.add(late, rawOf(late, { taken: 'late' }))
  const second = await page(first.next)
  const third = await page(second.next)
  assert.deepEqual(ids([...first.items, ...second.items, ...third.items]), [
    'weir@2',
    'weir',
    'e',
    'd',
    'c',
    'b',
    'f',
    'a',
    'undated',
  ])
  assert.equal(third.next, null)
  assert.deepEqual(ids((await page(null)).items)[0], 'late')
})

test('words are found with an excerpt, their places and the claims that have them', async () => {
  const { total, items, next } = await got('reports?q=sluice', 'FoundPage')
  assert.deepEqual([total, next], [1, null])
  const [{ report, excerpt, words, claims }] = items
  assert.equal(report.id, 'weir@2')
  assert.match(excerpt.words, /sluice/)
  const text: string = server.store.report('weir@2')?.record.report.text ?? ''
  assert.deepEqual(
    words.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)),
    ['sluice'],
  )
  assert.deepEqual(
    claims.map(({ content }: { content: { words: string } }) => content.words),
    ['its sluice was sound'],
  )
  const first = await got('reports?q=dam&limit=2', 'FoundPage')
  const second = await got(`reports?q=dam&limit=500&cursor=${first.next}`, 'FoundPage')
  const all = [...first.items, ...second.items].map(({ report }) => report.id)
  assert.deepEqual([all.length, new Set(all).size], [first.total, first.total])
})

test('a report has its record and its versions, and is told when it is not there', async () => {
  const { record, version, latest, versions } = await got('reports/weir%402', 'StoredReport')
  assert.deepEqual([record.report.id, version, latest, ids(versions)], ['weir@2', 2, true, ['weir', 'weir@2']])
  assert.equal(await problemOf('reports/none'), '404 /api#not-found')
  assert.equal(await problemOf('reports/none/diff'), '404 /api#not-found')
  assert.equal(await problemOf('reports/none/export'), '404 /api#not-found')
})

test('what changed between versions is told', async () => {
  const { items } = await got('reports/weir/diff', 'ChangePage')
  assert.ok(
    items.some(
      ({ kind, before, after }: { kind: string; before: { words: string }; after: { words: string } }) =>
        kind === 'number-changed' && before.words === '40' && after.words === '14',
    ),
  )
  assert.ok(items.some(({ kind }: { kind: string }) => kind === 'comment-arrived'))
})

test('a report is exported in every format, as a file to be saved', async () => {
  for (const [format, type] of [
    ['web-annotation', 'application/ld+json'],
    ['prov', 'application/ld+json'],
    ['schema-org', 'application/ld+json'],
    ['csv', 'text/csv; charset=utf-8'],
    ['ndjson', 'application/x-ndjson'],
    ['parquet', 'application/vnd.apache.parquet'],
    ['html', 'text/html; charset=utf-8'],
  ] as const) {
    const { status, headers, body } = await asked(`${server.url}reports/a/export?format=${format}`)
    assert.equal(status, 200, body)
    assert.equal(headers['content-type'], type)
    assert.match(String(headers['content-disposition']), /^attachment; filename="a\.[\w.-]+"$/)
    assert.match(body, format === 'parquet' ? /^PAR1/ : /Vasko/)
  }
  assert.equal(await problemOf('reports/a/export?format=pdf'), '400 /api#bad-request')
})

test('the ledger can be sorted, searched and narrowed, and pages hold all of it once', async () => {
  const all = await got('ledger', 'LedgerPage')
  assert.equal(all.items.length, all.total)
  const reports = ({ carriers }: { carriers: { report: string }[] }) => new Set(carriers.map(one => one.report)).size
  const sizes = all.items.map(reports)
  assert.deepEqual(
    sizes,
    sizes.toSorted((a: number, b: number) => b - a),
  )
  const fewest: { origins: []; carriers: { report: string }[] }[] = (await got('ledger?sort=origins', 'LedgerPage'))
    .items
  const several = fewest.filter(one => reports(one) > 1).map(({ origins }) => origins.length)
  assert.ok(several.length > 1)
  assert.deepEqual(
    several,
    several.toSorted((a, b) => a - b),
  )
  assert.ok(fewest.slice(several.length).every(one => reports(one) === 1))
  const apart = (await got('ledger?sort=disagreements', 'LedgerPage')).items.map(
    ({ disagrees }: { disagrees: [] }) => disagrees.length,
  )
  assert.ok(apart[0] > 0)
  assert.deepEqual(
    apart,
    apart.toSorted((a: number, b: number) => b - a),
  )
  const seen = (await got('ledger?sort=first', 'LedgerPage')).items.map(
    ({ first }: { first: { published: string } | null }) => (first === null ? 0 : Date.parse(first.published)),
  )
  assert.deepEqual(
    seen,
    seen.toSorted((a: number, b: number) => b - a),
  )
  for (const query of ['ledger?limit=2', 'ledger?limit=2&sort=origins']) {
    const paged: string[] = []
    for (let cursor = ''; ; ) {
      const { items, next } = await got(`${query}${cursor}`, 'LedgerPage')
      paged.push(...ids(items))
      if (next === null) break
      cursor = `&cursor=${next}`
    }
    assert.deepEqual(paged.toSorted(), ids(all.items).toSorted())
  }
  const found = await got('ledger?q=choir+of+Marrow', 'LedgerPage')
  assert.match(found.items[0].statement, /choir of Marrow/)
  const own = await got('ledger?outlet=Valley%20Voice', 'LedgerPage')
  assert.ok(own.total > 0 && own.total < all.total)
})

test('a claim comes with its reports and the exact words that it stands on', async () => {
  const { items } = await got('ledger', 'LedgerPage')
  for (const { id } of items as { id: string }[]) {
    const { entry, reports, words } = await got(`claims/${id}`, 'ClaimPage')
    assert.equal(entry.id, id)
    for (const { report, span } of entry.carriers) {
      assert.equal(reports[report].id, report)
      const text: string = server.store.report(report)?.record.report.text ?? ''
      const shown = words[report].find(
        (one: { span: { start: number; end: number } }) => one.span.start === span.start && one.span.end === span.end,
      )
      assert.equal(shown.words, text.slice(span.start, span.end))
      assert.ok(text.includes(`${shown.before}${shown.words}${shown.after}`))
    }
  }
  const contrary = items.find(({ disagrees }: { disagrees: [] }) => disagrees.length > 0)
  const { disagreeing } = await got(`claims/${contrary.id}`, 'ClaimPage')
  assert.deepEqual(
    Object.keys(disagreeing),
    contrary.disagrees.map(({ entry }: { entry: string }) => entry),
  )
  assert.equal(await problemOf('claims/e0'), '404 /api#not-found')
})

test('the timeline of a report has every report that tells of its claims, each claim first in one', async () => {
  const { items, total } = await got('reports/a/timeline', 'TimelinePage')
  assert.equal(items.length, total)
  const dates = items.map(({ report }: { report: { published: string | null } }) => report.published ?? '9')
  assert.deepEqual(dates, dates.toSorted())
  const own = (await got('ledger?report=a&limit=500', 'LedgerPage')).items
  const first = items.flatMap((step: { first: { id: string }[] }) => ids(step.first))
  assert.deepEqual(first.toSorted(), ids(own).toSorted())
  for (const { report, first, again, rejects } of items)
    for (const { id } of [...first, ...again, ...rejects]) {
      const entry = own.find((one: { id: string }) => one.id === id)
      assert.ok(entry.carriers.some((one: { report: string }) => one.report === report.id))
    }
  assert.ok(
    items.some(({ rejects, contradicts }: { rejects: []; contradicts: [] }) => rejects.length + contradicts.length > 0),
  )
  assert.equal(await problemOf('reports/none/timeline'), '404 /api#not-found')
})

test('a claim is traced by words and by its id', async () => {
  const { items } = await got('trace?q=fourteen+killed+dam', 'TracedPage')
  assert.match(items[0].carriers[0].words, /killed when a gate of the Koru dam/)
  const again = await got(`trace?q=${items[0].id}`, 'TracedPage')
  assert.deepEqual(again.items, [items[0]])
  assert.deepEqual((await got('trace?q=zeppelin', 'TracedPage')).items, [])
})

test('who said what, by whom of that name, and which names are near', async () => {
  const { total, items, people, others } = await got('who?name=%C3%93na+Marsh', 'StatementPage')
  assert.deepEqual(
    people.map(({ party, claims }: { party: { name: string }; claims: number }) => [party.name, claims]),
    [['Óna Marsh', 2]],
  )
  assert.deepEqual(
    items.map(({ content }: { content: { words: string } }) => content.words),
    ['the old weir leaked 40 litres', 'the old weir leaked 14 litres'],
  )
  assert.deepEqual(
    others.map(({ name }: { name: string }) => name),
    ['Tom Marsh'],
  )
  assert.equal(total, 2)
  const first = await got('who?name=Marsh&limit=1', 'StatementPage')
  const rest = await got(`who?name=Marsh&cursor=${first.next}`, 'StatementPage')
  assert.equal(first.items.length + rest.items.length, first.total)
  assert.deepEqual((await got('who?name=Nobody', 'StatementPage')).people, [])
})

test('names are offered while they are typed, those first that most reports have', async () => {
  const names = async (q: string) =>
    (await got(`parties?q=${q}`, 'PartyNames')).items.map(({ name }: { name: string }) => name)
  assert.deepEqual(await names('mar'), ['Óna Marsh', 'Tom Marsh'])
  assert.deepEqual(await names('imre%20v'), ['Imre Vasko'])
  assert.deepEqual(await names('arsh'), [])
})

test('outlets are counted with their first and last report', async () => {
  const { items } = await got('outlets', 'OutletPage')
  assert.deepEqual(items[0], { outlet: 'The Bell', reports: 3, first: '2026-03-12', last: '2026-03-12' })
})

test('who was asked and did not reply comes with the reply that came later', async () => {
  const { items } = await got('unanswered', 'SilentPage')
  const [mill] = items
  assert.deepEqual([mill.party.name, mill.asked, mill.unanswered], ['The mill', 1, 0])
  assert.equal(mill.askings[0].reply.report.id, 'weir@2')
})

test('a list comes whole, an item a line, where NDJSON is asked for', async () => {
  for (const path of [
    'reports',
    'reports?q=dam',
    'ledger?sort=origins',
    'trace?q=dam',
    'who?name=Marsh',
    'outlets',
    'unanswered',
    'reports/weir/diff',
  ]) {
    const { headers, body } = await asked(`${server.url}${path}`, { headers: { accept: 'application/x-ndjson' } })
    assert.equal(headers['content-type'], 'application/x-ndjson')
    const lines = body
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    const { items } = JSON.parse((await asked(`${server.url}${path}`)).body)
    assert.deepEqual(lines, items, path)
  }
})

test('an answer is not sent again to who has it, until the store changes', async context => {
  const own = await started({ records: told(), reads: false })
  context.after(() => own.close())
  for (const path of ['reports', 'reports/a', 'ledger', 'outlets', 'parties?q=m', 'who?name=Marsh']) {
    const { headers } = await asked(`${own.url}${path}`)
    assert.match(String(headers.etag), /^W\/"/)
    const again = await asked(`${own.url}${path}`, { headers: { 'if-none-match': String(headers.etag) } })
    assert.deepEqual([again.status, again.body], [304, ''], path)
  }
  const { headers } = await asked(`${own.url}reports`)
  const late = report('late', 'Tom Marsh said the sluice is new.')
  own.store.add(late, rawOf(late, { taken: 'late' }))
  const now = await asked(`${own.url}reports`, { headers: { 'if-none-match': String(headers.etag) } })
  assert.equal(now.status, 200)
})

test('a wrong query is told what is wrong', async () => {
  for (const path of [
    'reports?limit=0',
    'reports?limit=501',
    'reports?limit=x',
    'reports?since=Tuesday',
    'reports?wrong=1',
    'reports?limit=1&limit=2',
    'reports?q=%20',
    'reports?cursor=zzz',
    `reports?cursor=${Buffer.from('["a",1]').toString('base64url')}`,
    `ledger?cursor=${Buffer.from('[null,1]').toString('base64url')}`,
    'ledger?sort=loudest',
    'who',
    'parties',
    'trace',
    'changes',
    'reports/%E0%A4%A',
    'reports/a?deep=1',
  ])
    assert.equal(await problemOf(path), '400 /api#bad-request', path)
})
