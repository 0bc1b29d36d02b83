import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { addAll } from '../../src/cli/addAll.ts'
import { addDesk } from '../../src/cli/addDesk.ts'
import type { Outcome, Parcel } from '../../src/cli/addItem.ts'
import { addWalk, type Walking } from '../../src/cli/addWalk.ts'
import { MODEL } from '../../src/home.ts'
import { open } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { load } from '../../src/tag/model.ts'
import { answer } from '../bring/captured.ts'
import { page, rss, story } from '../bring/pages.ts'
import { served } from '../bring/server.ts'
import { zipped } from '../bring/zipped.ts'

const model = load(MODEL, 1)
after(async () => (await model).close())

interface Scene {
  readonly folder: string
  readonly store: Store
  /** Adds as `sayso add` does, and tells what became of every input, with the folder's name left out. */
  add(inputs: readonly string[], how?: Partial<Walking>): Promise<string[]>
}

/** A folder with these files, and a store, until the test ends. */
function scene(context: TestContext, files: { readonly [name: string]: string | Uint8Array } = {}): Scene {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-add-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const store = open(join(folder, '.store', 'store.sqlite'))
  context.after(() => {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const told = ({ input, outcome, why }: Outcome) =>
    `${input.replace(`${folder}/`, '')} ${outcome}${why === undefined ? '' : `: ${why}`}`
  return {
    folder,
    store,
    async add(inputs, how = {}) {
      const { signal } = new AbortController()
      const meta = how.meta ?? {}
      const desk = addDesk(store, model, signal, { delay: 0, allowPrivate: true }, meta)
      const walk = addWalk(
        inputs.map(input => (/^(?:http|-$)/.test(input) ? input : join(folder, input))),
        {
          meta,
          map: {},
          ndjson: false,
          follow: true,
          way: desk.way,
          signal,
          stdin: process.stdin,
          arrive: desk.arrive,
          ...how,
        },
      )
      const found: string[] = []
      for await (const outcome of addAll(walk, desk)) found.push(told(outcome))
      return found
    },
  }
}

const texts = (store: Store) => [...store.records()].map(({ record }) => record.report.text)

test('a folder: what is read, what is passed over, what fails; and again, unchanged', async context => {
  const { store, add } = scene(context, {
    'a.txt': story(1),
    'b/c.html': page(2),
    'b/copy.txt': story(1),
    'd.ndjson': `${JSON.stringify({ id: 'x', text: story(3) })}\n\n{"text": 5}\n`,
    'e.txt': '',
    'f.jpg': 'x',
    'g.json': '{}',
    'h.txt': '%PDF-1.7',
  })
  assert.deepEqual(await add(['.']), [
    'a.txt added',
    'b/c.html added',
    'b/copy.txt unchanged',
    'd.ndjson:1 added',
    'd.ndjson:3 failed: The line has a "text" or "html" that is not a string.',
    'e.txt skipped: The source has no text.',
    'g.json skipped: XML or JSON that is no feed',
    'h.txt failed: It is a PDF. Give text, HTML or NDJSON.',
    'f.jpg skipped: of no kind that is read (.jpg)',
  ])
  const again = await add(['.'])
  assert.deepEqual(
    again.filter(line => / (?:added|unchanged|new version)/.test(line)),
    ['a.txt unchanged', 'b/c.html unchanged', 'b/copy.txt unchanged', 'd.ndjson:1 unchanged'],
  )
  assert.equal(texts(store).length, 3)
  const [found] = store.search('keeper "weir 2"').found
  assert.equal(found?.title, 'Weir 2 leaks')
})

test('what is kept is the record, and the bytes with what it takes to read them', async context => {
  const { store, add, folder } = scene(context, { 'c.html': page(2) })
  await add(['c.html'], { meta: { outlet: 'The Lamp', published: '2026-03-10' } })
  const [kept] = [...store.records()]
  assert.ok(kept)
  const { report, attributions } = kept.record
  assert.deepEqual([report.outlet, report.published, kept.source], ['The Lamp', '2026-03-10', join(folder, 'c.html')])
  assert.match(report.text.slice(attributions[0]?.content[0]?.start), /^weir 2 had leaked/)
  const raw = store.raw(report.id)
  assert.equal(Buffer.from(raw?.bytes ?? []).toString(), page(2))
  assert.deepEqual(JSON.parse(raw?.taken ?? ''), {
    ending: '.html',
    meta: { outlet: 'The Lamp', published: '2026-03-10' },
  })
})

test('NDJSON whose fields have other names, deep ones too', async context => {
  const line = { key: 'k1', site: { name: 'The Bell' }, body: story(4), title: 'Weir' }
  const { store, add } = scene(context, { 'dump.jsonl.gz': gzipSync(`${JSON.stringify(line)}\n`) })
  assert.deepEqual(await add(['dump.jsonl.gz']), ['dump.jsonl.gz:1 failed: The line has neither "text" nor "html".'])
  const map = { text: 'body', outlet: 'site.name', id: 'key' }
  assert.deepEqual(await add(['dump.jsonl.gz'], { map }), ['dump.jsonl.gz:1 added'])
  const { id, outlet, title, text } = store.report('k1')?.record.report ?? {}
  assert.deepEqual({ id, outlet, title, text }, { id: 'k1', outlet: 'The Bell', title: 'Weir', text: story(4) })
})

test('an id that comes again with other words is a new version', async context => {
  const line = (n: number) => `${JSON.stringify({ id: 'w', outlet: 'The Bell', text: story(n) })}\n`
  const { store, add } = scene(context, { 'one.ndjson': line(1), 'two.ndjson': line(2) })
  assert.deepEqual(await add(['one.ndjson', 'two.ndjson', 'one.ndjson']), [
    'one.ndjson:1 added',
    'two.ndjson:1 new version',
    'one.ndjson:1 unchanged',
  ])
  assert.deepEqual(
    [...store.records()].map(({ version, latest, record }) => [version, latest, record.report.id]),
    [
      [1, false, 'w'],
      [2, true, 'w@2'],
    ],
  )
})

test('standard input: a text, or NDJSON', async context => {
  const { store, add } = scene(context)
  const stdin = (text: string) =>
    (async function* () {
      yield Buffer.from(text)
    })()
  assert.deepEqual(await add(['-'], { stdin: stdin(story(1)) }), ['standard input added'])
  const lines = [2, 3].map(n => JSON.stringify({ text: story(n) })).join('\n')
  assert.deepEqual(await add(['-'], { stdin: stdin(lines), ndjson: true }), [
    'standard input:1 added',
    'standard input:2 added',
  ])
  assert.deepEqual(texts(store), [1, 2, 3].map(story))
})

test('a ZIP of texts, pages, NDJSON and WARC; a bomb, a ZIP in a ZIP and a locked member are not opened', async context => {
  const warc = gzipSync(answer('https://bell.example/5', 'HTTP/1.1 200 OK\r\nContent-Type: text/html', page(5)))
  const { add } = scene(context, {
    'all.zip': zipped({
      'a.txt': story(1),
      'b/c.html': page(2),
      'd.ndjson': JSON.stringify({ text: story(3) }),
      'e.warc.gz': warc,
      'f.zip': zipped({ 'x.txt': story(9) }),
      'g.png': 'x',
    }),
    'bomb.zip': zipped({ 'a.txt': 'x' }, { claimed: 4_000_000_000 }),
    'long.zip': zipped({ 'a.txt': 'x'.repeat(70_000) }, { claimed: 10 }),
    'locked.zip': zipped({ 'a.txt': 'x' }, { locked: true }),
    'odd.zip': zipped({ 'a.txt': story(11), 'b.txt': story(12) }, { unknown: ['a.txt'] }),
    'none.zip': 'PK nothing',
  })
  const all = await add(['all.zip'])
  assert.deepEqual(all, [
    'all.zip/a.txt added',
    'all.zip/b/c.html added',
    'all.zip/d.ndjson:1 added',
    'all.zip/e.warc.gz https://bell.example/5 added',
    'all.zip/f.zip skipped: a ZIP inside a ZIP',
    'all.zip/g.png skipped: of no kind that is read (.png)',
  ])
  const [bomb, long, locked, none] = await add(['bomb.zip', 'long.zip', 'locked.zip', 'none.zip'])
  assert.match(bomb ?? '', /^bomb\.zip failed: It unpacks to more than/)
  assert.match(long ?? '', /^long\.zip\/a\.txt failed: too many bytes/)
  assert.equal(locked, 'locked.zip/a.txt skipped: locked with a password')
  assert.match(none ?? '', /^none\.zip failed: It is no ZIP archive/)
  const [odd, beside] = await add(['odd.zip'])
  assert.match(odd ?? '', /^odd\.zip\/a\.txt failed: /)
  assert.equal(beside, 'odd.zip/b.txt added')
})

test('a WARC file: pages with their addresses and the time of capture, versions, and what is no page', async context => {
  const html = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8'
  const members = [
    answer('https://bell.example/weir', html, page(1)),
    answer('https://bell.example/logo', 'HTTP/1.1 200 OK\r\nContent-Type: image/png', 'x'),
    answer('https://bell.example/weir', html, page(1, ' It is shut now, she said.')),
  ]
  const whole = Buffer.concat(members.map(member => gzipSync(member)))
  const { store, add } = scene(context, {
    'crawl.warc.gz': whole,
    'half.warc.gz': whole.subarray(0, whole.length - 20),
  })
  const told = [
    'crawl.warc.gz https://bell.example/weir added',
    'crawl.warc.gz https://bell.example/logo skipped: no page (image/png)',
    'crawl.warc.gz https://bell.example/weir new version',
  ]
  assert.deepEqual(await add(['crawl.warc.gz']), told)
  assert.deepEqual(
    await add(['crawl.warc.gz']),
    told.map(line => line.replace(/added|new version/, 'unchanged')),
  )
  const [first] = [...store.records()]
  assert.equal(first?.record.report.url, 'https://bell.example/weir')
  assert.equal(first?.fetched, '2026-03-10T08:00:00.000Z')
  const half = await add(['half.warc.gz'])
  assert.match(half.at(-1) ?? '', /^half\.warc\.gz failed: /)
  assert.equal(half[0], 'half.warc.gz https://bell.example/weir unchanged')
})

test('a feed leads to its pages; asked again, they are asked for only where they have changed', async context => {
  const { base, pages, asked } = await served(context)
  const { store, add } = scene(context)
  pages['/rss'] = {
    type: 'application/rss+xml',
    body: rss([
      { link: `${base}/1`, date: 'Tue, 10 Mar 2026 08:00:00 GMT' },
      { link: '/2#comments', date: 'Tue, 10 Mar 2026 09:00:00 GMT' },
      { link: `${base}/gone`, date: 'Tue, 10 Mar 2026 09:00:00 GMT' },
    ]),
  }
  pages['/1'] = { body: page(1), etag: '"1"' }
  pages['/2'] = { body: page(2), etag: '"2"' }
  const first = await add([`${base}/rss`])
  assert.deepEqual(first, [
    `${base}/1 added`,
    `${base}/2#comments added`,
    `${base}/gone failed: The server has no such page (404). Check the address.`,
  ])
  assert.deepEqual(asked, ['/robots.txt', '/rss', '/1', '/2', '/gone'])
  pages['/2'] = { body: page(2, ' The board denied it.'), etag: '"3"' }
  asked.length = 0
  const second = await add([`${base}/rss`])
  assert.deepEqual(second.slice(0, 2), [`${base}/1 unchanged`, `${base}/2#comments new version`])
  assert.deepEqual(asked, ['/robots.txt', '/rss', '/1 304', '/2', '/gone'])
  assert.equal(store.report([...store.records()][0]?.record.report.id ?? '')?.record.report.url, `${base}/1`)
})

test('a feed that is not followed gives its own text, and so does one in a file', async context => {
  const { base, pages, asked } = await served(context)
  const feed = rss([
    { link: `${base}/1`, date: 'Tue, 10 Mar 2026 08:00:00 GMT', text: `<p>${story(1)}</p>` },
    { link: `${base}/2`, date: 'Tue, 10 Mar 2026 09:00:00 GMT' },
  ])
  pages['/rss'] = { type: 'text/xml', body: feed }
  const { store, add } = scene(context, { 'feed.xml': feed })
  const told = ['added', 'skipped: an entry without text of its own']
  assert.deepEqual(await add([`${base}/rss`], { follow: false }), [`${base}/1 ${told[0]}`, `${base}/2 ${told[1]}`])
  assert.deepEqual(asked, ['/robots.txt', '/rss'])
  assert.equal((await add(['feed.xml'], { follow: false }))[0], `${base}/1 unchanged`)
  const { url, outlet, title, published, text } = [...store.records()][0]?.record.report ?? {}
  assert.deepEqual([url, outlet, title, published], [`${base}/1`, 'The Bell', 'Weir', '2026-03-10T08:00:00Z'])
  assert.match(text ?? '', /had leaked since the spring/)
})

test('a list of addresses: notes and blank lines, what is no address, what robots.txt forbids, what is no report', async context => {
  const { base, pages } = await served(context)
  pages['/robots.txt'] = { type: 'text/plain', body: 'User-agent: *\nDisallow: /private/' }
  pages['/1'] = { body: page(1) }
  pages['/private/2'] = { body: page(2) }
  pages['/front'] = { body: '<html><body><form><input></form></body></html>' }
  pages['/rss'] = { type: 'application/rss+xml', body: rss([]) }
  const lines = [
    '# ours',
    `${base}/1 # the weir`,
    '',
    'bell.example/1',
    `${base}/private/2`,
    `${base}/front`,
    `${base}/rss`,
  ]
  const { add, folder } = scene(context, { 'list.txt': lines.join('\n') })
  const told = await add([], { urls: join(folder, 'list.txt') })
  assert.equal(told.length, 5)
  assert.equal(told[0], `${base}/1 added`)
  assert.equal(told[1], 'list.txt:4 failed: It is no address. Write it as https://…')
  assert.match(told[2] ?? '', /\/private\/2 skipped: Its robots\.txt asks programs not to read it/)
  assert.match(told[3] ?? '', /\/front skipped: /)
  assert.match(told[4] ?? '', /\/rss failed: It is a feed and no report\. Name it itself/)
})

test('a page that says that it is the front page has the address that it was got from', async context => {
  const { base, pages } = await served(context)
  const home = '<link rel="canonical" href="/">'
  pages['/1'] = { body: page(1).replace('<head>', `<head>${home}`) }
  pages['/2'] = { body: page(2).replace('<head>', `<head>${home}`) }
  const { store, add } = scene(context)
  assert.deepEqual(await add([`${base}/1`, `${base}/2`]), [`${base}/1 added`, `${base}/2 added`])
  assert.deepEqual(
    [...store.records()].map(({ record }) => record.report.url),
    [`${base}/1`, `${base}/2`],
  )
})

test('inputs that are not there fail, and the rest goes on', async context => {
  const { add } = scene(context, { 'a.txt': story(1) })
  const told = await add(['none.txt', 'a.txt', 'http://'])
  assert.match(told[0] ?? '', /^none\.txt failed: There is no such file or folder/)
  assert.equal(told[1], 'a.txt added')
  assert.match(told[2] ?? '', /failed: It is no address that can be read/)
})

test('a report whose reading breaks fails by itself, and the rest goes on', async context => {
  const { store } = scene(context)
  const desk = addDesk(store, model, new AbortController().signal, { delay: 0 }, {})
  async function* parcels(): AsyncGenerator<Parcel> {
    const rest = { bytes: Buffer.from(story(1)), fetched: '2026-03-10T08:00:00.000Z', live: false }
    yield { ...rest, input: 'a', taken: { from: 'http://[bad', meta: {} } }
    yield { ...rest, input: 'b', taken: { meta: {} } }
  }
  const found: Outcome[] = []
  for await (const outcome of addAll(parcels(), desk)) found.push(outcome)
  assert.deepEqual(
    found.map(({ input, outcome }) => [input, outcome]),
    [
      ['a', 'failed'],
      ['b', 'added'],
    ],
  )
  assert.match(found[0]?.why ?? '', /^It could not be read: /)
})

test('a date that cannot be read is told of with the report that was added', async context => {
  const { add } = scene(context, { 'a.ndjson': JSON.stringify({ text: story(1), published: '31.12.2026' }) })
  const [told] = await add(['a.ndjson'])
  assert.match(told ?? '', /^a\.ndjson:1 added: The date of publication “31\.12\.2026” could not be read/)
})
