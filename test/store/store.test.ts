import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { reviewKept } from '../../src/cli/reviewKept.ts'
import { MIGRATIONS } from '../../src/store/migrations.ts'
import { open } from '../../src/store/open.ts'
import { rawOf, sample } from './sample.ts'
import { fresh, scratch } from './scratch.ts'

test('what was added is there after it was closed and opened again, bytes and all', context => {
  const path = scratch(context)
  const record = sample(1, { url: 'https://bell.example/weir', outlet: 'The Bell', published: '2026-03-10' })
  const bytes = Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 7) % 256))
  const raw = rawOf(record, { bytes, taken: '{"contentType":"text/html"}' })
  const before = open(path)
  assert.deepEqual(before.add(record, raw), { outcome: 'added', id: 'weir-1' })
  before.close()
  const store = open(path)
  context.after(() => store.close())
  const kept = store.report('weir-1')
  assert.deepEqual(kept?.record, record)
  assert.deepEqual([kept?.version, kept?.latest, kept?.source, kept?.fetched], [1, true, raw.source, raw.fetched])
  const got = store.raw('weir-1')
  assert.deepEqual(Buffer.from(got?.bytes ?? []), bytes)
  assert.deepEqual([got?.taken, got?.source, got?.fetched], [raw.taken, raw.source, raw.fetched])
  assert.equal(store.report('weir-2'), null)
  assert.equal(store.raw('weir-2'), null)
})

test('the same bytes are unchanged, taken the same way', context => {
  const store = fresh(context)
  const record = sample(1)
  const raw = rawOf(record)
  assert.equal(store.has(raw), null)
  store.add(record, raw)
  assert.equal(store.has(raw), 'weir-1')
  assert.equal(store.has({ ...raw, source: 'elsewhere.txt' }), 'weir-1')
  assert.equal(store.has({ ...raw, taken: '{"map":{"text":"body"}}' }), null)
  assert.equal(store.has({ ...raw, bytes: Buffer.from('x') }), null)
  assert.deepEqual(store.add(record, raw), { outcome: 'unchanged', id: 'weir-1' })
  assert.equal([...store.records()].length, 1)
})

test('other bytes that say the same in the same words are unchanged: pages differ in what nobody reads', context => {
  const store = fresh(context)
  const record = sample(1, { url: 'https://bell.example/weir' })
  store.add(record, rawOf(record))
  const again = rawOf(record, { bytes: Buffer.from(`${record.report.text}<!-- 4711 -->`) })
  assert.equal(store.same(record.report, true), 'weir-1')
  assert.equal(store.same({ ...record.report, text: `${record.report.text} More.` }, true), null)
  assert.deepEqual(store.add(record, again), { outcome: 'unchanged', id: 'weir-1' })
})

test('the same address with other words is a new version of the report, with an id of its own', context => {
  const store = fresh(context)
  const first = sample(1, { id: 'w', url: 'http://bell.example/weir?b=2&a=1' })
  const second = sample(2, { id: 'w', url: 'https://BELL.example/weir?a=1&b=2&utm_source=x#top' })
  store.add(first, rawOf(first))
  const added = store.add(second, rawOf(second, { fetched: '2026-03-11T08:00:00.000Z' }))
  assert.deepEqual(added, { outcome: 'new version', id: 'w@2' })
  const [one, two] = [...store.records()]
  assert.equal(one?.story, two?.story)
  assert.deepEqual(
    [one, two].map(kept => [kept?.record.report.id, kept?.version, kept?.latest]),
    [
      ['w', 1, false],
      ['w@2', 2, true],
    ],
  )
  assert.deepEqual(
    [...store.records({ latest: true })].map(({ record }) => record.report.id),
    ['w@2'],
  )
})

test('a capture from before is a version, but not the latest', context => {
  const store = fresh(context)
  const [now, then] = [sample(1, { url: 'https://bell.example/w' }), sample(2, { url: 'https://bell.example/w' })]
  store.add(now, rawOf(now))
  store.add(then, rawOf(then, { fetched: '2019-01-01T00:00:00.000Z' }))
  assert.deepEqual(
    [...store.records()].map(({ version, latest }) => [version, latest]),
    [
      [1, true],
      [2, false],
    ],
  )
  assert.equal(store.report('weir-1')?.latest, true)
})

test('a live page that goes back to what it was is a version; a capture of what is there is not', context => {
  const store = fresh(context)
  const [a, b] = [sample(1, { url: 'https://bell.example/w' }), sample(2, { url: 'https://bell.example/w' })]
  const at = (hour: string) => ({ fetched: `2026-03-10T${hour}:00:00.000Z`, live: true })
  assert.equal(store.add(a, rawOf(a, at('08'))).outcome, 'added')
  assert.equal(store.add(b, rawOf(b, at('09'))).outcome, 'new version')
  assert.equal(store.add(a, rawOf(a, { ...at('10'), live: false })).outcome, 'unchanged')
  assert.equal(store.has(rawOf(a, at('10'))), null)
  assert.equal(store.add(a, rawOf(a, at('10'))).outcome, 'new version')
})

test('an id makes a version only where neither address nor outlet says otherwise', context => {
  const store = fresh(context)
  const add = (n: number, more: object) => {
    const record = sample(n, { id: '7', ...more })
    const { outcome, id } = store.add(record, rawOf(record))
    return `${outcome} ${id}`
  }
  assert.equal(add(1, { outlet: 'The Bell' }), 'added 7')
  assert.equal(add(2, { outlet: 'The Post' }), 'added 7@2')
  assert.equal(add(3, { outlet: 'The Bell' }), 'new version 7@3')
  assert.equal(add(4, { outlet: 'The Bell', url: 'https://bell.example/7' }), 'new version 7@4')
  assert.equal(add(5, { outlet: 'The Bell', url: 'https://bell.example/8' }), 'added 7@5')
  assert.equal(add(6, { url: 'https://bell.example/7' }), 'new version 7@6')
})

test("a site's front page is nobody's address: some sites give it to every page", context => {
  const store = fresh(context)
  const [a, b] = [sample(1, { url: 'https://bell.example/' }), sample(2, { url: 'https://bell.example' })]
  assert.equal(store.add(a, rawOf(a)).outcome, 'added')
  assert.equal(store.add(b, rawOf(b)).outcome, 'added')
  assert.equal(store.add(b, rawOf(b, { bytes: Buffer.from('other') })).outcome, 'unchanged')
})

test('reports come in their order, by outlet and by date', context => {
  const store = fresh(context)
  const days = ['2026-03-09', '2026-03-10T00:30:00+02:00', '2026-03-10T23:30:00Z', undefined]
  days.forEach((published, index) => {
    const outlet = index === 1 ? 'The Post' : 'The Bell'
    const record = sample(index, { outlet, ...(published ? { published } : {}) })
    store.add(record, rawOf(record))
  })
  const ids = (filter: object) => [...store.records(filter)].map(({ record }) => record.report.id)
  assert.deepEqual(ids({}), ['weir-0', 'weir-1', 'weir-2', 'weir-3'])
  assert.deepEqual(ids({ since: '2026-03-10' }), ['weir-2'])
  assert.deepEqual(ids({ until: '2026-03-09' }), ['weir-0', 'weir-1'])
  assert.deepEqual(ids({ since: '2026-03-09T22:00:00Z', until: '2026-03-10' }), ['weir-1', 'weir-2'])
  assert.deepEqual(ids({ outlet: 'the post' }), ['weir-1'])
  assert.throws(() => ids({ since: 'Tuesday' }), /“Tuesday” is no date; write it as/)
})

test('reading many reports goes on while others are added', context => {
  const store = fresh(context)
  for (let n = 0; n < 150; n++) store.add(sample(n), rawOf(sample(n)))
  const seen: string[] = []
  for (const { record } of store.records()) {
    seen.push(record.report.id)
    if (seen.length === 10) store.add(sample(150), rawOf(sample(150)))
  }
  assert.deepEqual(
    seen,
    Array.from({ length: 151 }, (_, n) => `weir-${n}`),
  )
})

test('a search finds words by their stems, says where they stand in the text, and how many reports there are', context => {
  const store = fresh(context)
  for (let n = 0; n < 5; n++) store.add(sample(n), rawOf(sample(n)))
  const { found, total } = store.search('ONA leaking')
  assert.deepEqual([found.length, total], [5, 5])
  assert.deepEqual([store.search('leaks', {}, 3).found.length, store.search('leaks', {}, 3).total], [3, 5])
  const pages = [0, 2, 4].flatMap(skip => store.search('leaks', {}, 2, skip).found.map(({ id }) => id))
  assert.deepEqual([...pages].sort(), ['weir-0', 'weir-1', 'weir-2', 'weir-3', 'weir-4'])
  const [only] = store.search('"weir 3 leaked"').found
  const text = sample(3).report.text
  assert.deepEqual(
    [only?.id, only?.claims, only?.words.map(({ start, end }) => text.slice(start, end))],
    // The headline's words are the same by their stems.
    ['weir-3', ['c1'], ['Weir 3 leaks', 'weir 3 leaked']],
  )
  assert.equal(text.slice(only?.excerpt?.start, only?.excerpt?.end), 'Weir 3 leaks, keeper says')
  for (const none of ['', ' … ', 'absent', 'weir OR absent', '"3 weir"']) {
    assert.deepEqual(store.search(none), { found: [], total: 0 }, none)
  }
  assert.equal(store.search('NEAR(weir) * : ^ -"').found.length, 0)
})

test('a search says which claims have all the words, and words that only the title has stand nowhere in the text', context => {
  const store = fresh(context)
  store.add(sample(1, { title: 'Sluices' }), rawOf(sample(1)))
  assert.deepEqual(store.search('weir keeper').found[0]?.claims, [])
  assert.deepEqual(store.search('weir leaking').found[0]?.claims, ['c1'])
  const [titled] = store.search('sluice').found
  assert.deepEqual([titled?.excerpt, titled?.words], [null, []])
})

test('who said what and who was asked stand in rows, and in the index of claims', context => {
  const path = scratch(context)
  const store = open(path)
  store.add(sample(1), rawOf(sample(1)))
  store.close()
  const database = new DatabaseSync(path)
  context.after(() => database.close())
  const rows = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map(row => ({ ...row }))
  assert.deepEqual(
    rows('SELECT p.key, c.words, c.standing, c.attribution FROM claims c JOIN parties p ON p.number = c.originator'),
    [{ key: 'ona marsh', words: 'weir 1 leaked', standing: 'Rests on Óna Marsh alone.', attribution: 'a1' }],
  )
  assert.deepEqual(
    rows('SELECT p.name, m.outcome, m.words, m.about FROM comments m JOIN parties p ON p.number = m.asked'),
    [{ name: 'The mill', outcome: 'declined', words: 'declined to comment', about: '["a1"]' }],
  )
  assert.equal(rows(`SELECT rowid FROM claim_words WHERE claim_words MATCH 'leaks'`).length, 1)
})

test('a record that is made again takes the place of the old one, in the indexes too', context => {
  const path = scratch(context)
  const store = open(path)
  context.after(() => store.close())
  const old = sample(1)
  store.add(old, rawOf(old))
  store.add(sample(2), rawOf(sample(2)))
  const made = { ...old.made, rules: 'new' }
  assert.deepEqual(store.ids(made), ['weir-1', 'weir-2'])
  assert.deepEqual(store.ids(old.made), [])
  assert.deepEqual(store.ids(), ['weir-1', 'weir-2'])
  const text = 'Quiet now.'
  const again = { ...sample(1, { text }), made }
  store.replace('weir-1', again, reviewKept)
  assert.deepEqual(store.ids(made), ['weir-2'])
  assert.deepEqual(store.report('weir-1')?.record, again)
  assert.deepEqual(
    store.search('quiet').found.map(({ id }) => id),
    ['weir-1'],
  )
  assert.deepEqual(
    store.search('keeper').found.map(({ id }) => id),
    // The title is the same as before, and a short text counts more.
    ['weir-1', 'weir-2'],
  )
  assert.deepEqual(
    store.search('declined').found.map(({ id }) => id),
    ['weir-2'],
  )
  assert.throws(() => store.replace('none', again, reviewKept), /no report none/)
  const database = new DatabaseSync(path)
  context.after(() => database.close())
  assert.equal(database.prepare('SELECT count(*) AS count FROM claims').get()?.count, 1)
  database.exec(`INSERT INTO report_words (report_words, rank) VALUES ('integrity-check', 1)`)
  database.exec(`INSERT INTO claim_words (claim_words, rank) VALUES ('integrity-check', 1)`)
})

test('an address is remembered with what the server said', context => {
  const store = fresh(context)
  const page = { url: 'https://bell.example/w', etag: '"1"', lastModified: 'Tue, 10 Mar 2026 08:00:00 GMT', stamp: 's' }
  assert.equal(store.page(page.url), null)
  store.add(sample(1), rawOf(sample(1), { page }))
  assert.deepEqual(store.page(page.url), page)
  store.visited({ url: page.url, etag: '"2"' })
  assert.deepEqual(store.page(page.url), { url: page.url, etag: '"2"' })
})

test('what is no store is not touched, and is told so', context => {
  const path = scratch(context)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, 'A letter, and no database at all, of more than a hundred characters. '.repeat(20))
  assert.throws(() => open(path), /is no SQLite file.*--store/)
  const other = `${path}.other`
  const database = new DatabaseSync(other)
  database.exec('CREATE TABLE recipes (name TEXT)')
  database.close()
  assert.throws(() => open(other), /another program's SQLite file.*--store/)
  assert.throws(() => open(dirname(path)), /cannot be opened/)
  assert.throws(() => open(`${path}/store.sqlite`), /cannot be opened/)
})

test('a store of a newer Sayso is refused', context => {
  const path = scratch(context)
  open(path).close()
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`)
  database.close()
  assert.throws(() => open(path), /made by a newer Sayso.*Update Sayso/)
})

test('a new store that another program is making at that moment is opened when that is done', async context => {
  const path = scratch(context)
  mkdirSync(dirname(path), { recursive: true })
  const other = new Worker(
    `const { DatabaseSync } = require('node:sqlite')
    const { parentPort, workerData } = require('node:worker_threads')
    const database = new DatabaseSync(workerData)
    database.exec('BEGIN IMMEDIATE')
    parentPort.postMessage('begun')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    database.exec('COMMIT')
    database.close()`,
    { eval: true, workerData: path },
  )
  await once(other, 'message')
  open(path).close()
  await once(other, 'exit')
})

test('a damaged file is said to be so, with what to do', context => {
  const path = scratch(context)
  const store = open(path)
  for (let n = 1; n <= 40; n++) store.add(sample(n, { id: `r${n}` }), rawOf(sample(n)))
  store.close()
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(255, 120, 4096))
  assert.throws(() => open(path), /is damaged: .*Restore a copy of the file, or add the reports again to a new store/)
})

test('a name may have any number of words', context => {
  const store = fresh(context)
  store.add(sample(1), rawOf(sample(1)))
  const words = Array.from({ length: 1100 }, (_, i) => `w${i}`)
  assert.deepEqual(store.parties({ words }), [])
})

test('a link from a feed or from somebody who shared it is of the same report', context => {
  const store = fresh(context)
  const first = sample(1, { id: 'a', url: 'https://bell.example/weir' })
  const second = sample(2, {
    id: 'b',
    url: 'https://bell.example/weir?at_medium=RSS&at_campaign=rss&CMP=share&gbraid=1',
  })
  store.add(first, rawOf(first))
  const { outcome } = store.add(second, rawOf(second, { fetched: '2026-03-11T08:00:00.000Z' }))
  assert.equal(outcome, 'new version')
})
