import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { reviewKept } from '../../src/cli/reviewKept.ts'
import { open } from '../../src/store/open.ts'
import { page, rss, story } from '../bring/pages.ts'
import { served } from '../bring/server.ts'
import { type Ended, sayso } from './sayso.ts'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

function scratch(context: TestContext): { readonly folder: string; readonly store: string } {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-desk-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  return { folder, store: join(folder, 'store.sqlite') }
}

interface Line {
  readonly outcome?: string
  readonly id?: string
  readonly counts?: { readonly [outcome: string]: number }
  readonly stopped?: boolean
}

const lines = (out: string): Line[] =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

/** Runs the command line and presses Ctrl-C when `enough` is said of what it has printed. */
function interrupted(args: readonly string[], enough: (out: string) => boolean): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  let pressed = false
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
    if (!pressed && enough(out)) pressed = child.kill('SIGINT')
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text
  })
  return new Promise(done => child.on('close', code => done({ code, out, err })))
}

test('what became of every input is told, in words and as JSON, and how many ended how', async context => {
  const { folder, store } = scratch(context)
  const [a, b, none] = ['a.txt', 'b.txt', 'none.txt'].map(name => join(folder, name)) as [string, string, string]
  writeFileSync(a, story(1))
  writeFileSync(b, '')
  const first = await sayso(['add', '--store', store, a, b, none])
  assert.equal(first.code, 1, first.err)
  assert.equal(
    first.out,
    `added        1
new version  0
unchanged    0
skipped      1
             1 The source has no text.
failed       1
`,
  )
  assert.match(first.err, /^sayso: .*none\.txt: There is no such file or folder\./)
  const second = await sayso(['add', '--store', store, '--json', a])
  assert.equal(second.code, 0)
  const [one, counts] = lines(second.out)
  assert.equal(one?.outcome, 'unchanged')
  assert.deepEqual(counts, {
    counts: { added: 0, 'new version': 0, unchanged: 1, skipped: 0, failed: 0 },
    stopped: false,
  })
})

test("without --store it is in the user's data folder", async context => {
  const { folder } = scratch(context)
  const { code, err } = await sayso(['add'], story(1), { XDG_DATA_HOME: folder })
  assert.equal(code, 0, err)
  const store = open(join(folder, 'sayso', 'store.sqlite'))
  assert.equal([...store.records()].length, 1)
  store.close()
})

test('Ctrl-C stops it between two reports, and the same command goes on from there', async context => {
  const { folder, store } = scratch(context)
  const many = 200
  const file = join(folder, 'many.ndjson')
  writeFileSync(file, Array.from({ length: many }, (_, n) => JSON.stringify({ text: story(n) })).join('\n'))
  const args = ['add', '--store', store, '--json', file]
  const stopped = await interrupted(args, out => out.split('\n').length > 3)
  assert.equal(stopped.code, 130, stopped.err)
  assert.match(stopped.err, /^sayso: Stopped\. What was added is in the store/)
  const end = lines(stopped.out).at(-1)
  assert.equal(end?.stopped, true)
  const before = end?.counts?.added ?? 0
  assert.ok(before >= 3 && before < many, `${before} added`)
  const database = new DatabaseSync(store)
  assert.equal(database.prepare('SELECT count(*) AS count FROM reports').get()?.count, before)
  database.close()
  const { code, out } = await sayso(args)
  assert.equal(code, 0)
  assert.deepEqual(lines(out).at(-1)?.counts, {
    added: many - before,
    'new version': 0,
    unchanged: before,
    skipped: 0,
    failed: 0,
  })
})

test('what is no store ends with 5, what means nothing with 2', async context => {
  const { folder, store } = scratch(context)
  writeFileSync(store, 'a letter and no store, but long enough to be one '.repeat(30))
  const usage: readonly (readonly [readonly string[], RegExp])[] = [
    [['add', '--map', 'words=body', 'x'], /Give pairs as text=body/],
    [['add', '--map', 'text', 'x'], /Give pairs as text=body/],
    [['add', '--delay', '-1', 'x'], /Give a number, 0 or more/],
    [['add', '--delay', '86401', 'x'], /Give 86400 or less/],
    [['add', '--id', 'x', 'a', 'b'], /--id belongs to one report/],
    [['add', '--ndjson', 'a.txt'], /standard input/],
    [['add', '--ndjson', '--urls', 'list.txt'], /standard input/],
    [['add', '--urls', '-', '-'], /cannot be both/],
    [['watch'], /missing required argument/],
    [['watch', 'news.example'], /is no address/],
    [['watch', '--every', '0', 'https://news.example'], /above 0/],
    [['reread', '--all', 'x'], /do not go together/],
  ]
  const [broken, ...wrong] = await Promise.all([
    sayso(['add', '--store', store, join(folder, 'x')]),
    ...usage.map(([args]) => sayso(args)),
  ])
  assert.equal(broken?.code, 5)
  assert.match(broken?.err ?? '', /is no SQLite file/)
  assert.match(readFileSync(store, 'utf8'), /^a letter/)
  wrong.forEach(({ code, out, err }, index) => {
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, usage[index]?.[1] ?? /^$/)
  })
})

test('reread makes records again from the stored bytes, though the source is gone', async context => {
  const { folder, store } = scratch(context)
  const file = join(folder, 'a.ndjson')
  writeFileSync(file, `${JSON.stringify({ id: 'w', body: story(1) })}\n`)
  await sayso(['add', '--store', store, '--map', 'text=body', file])
  rmSync(file)
  const kept = open(store)
  const record = kept.report('w')?.record
  assert.ok(record)
  // As an older reader would have left it: nothing found.
  const older = { ...record, attributions: [], claims: [], parties: [], made: { ...record.made, model: 'old' } }
  kept.replace('w', older, reviewKept)
  kept.close()
  const first = await sayso(['reread', '--store', store])
  assert.equal(first.code, 0, first.err)
  assert.equal(first.out, 'read again  1\nfailed      0\n')
  const again = open(store)
  assert.deepEqual(again.report('w')?.record, record)
  again.close()
  const [none, all, one, unknown] = await Promise.all([
    sayso(['reread', '--store', store, '--json']),
    sayso(['reread', '--store', store, '--json', '--all']),
    sayso(['reread', '--store', store, '--json', 'w']),
    sayso(['reread', '--store', store, 'v']),
  ])
  assert.deepEqual(lines(none.out), [{ counts: { reread: 0, failed: 0 }, stopped: false }])
  assert.deepEqual(lines(all.out), [
    { id: 'w', outcome: 'reread' },
    { counts: { reread: 1, failed: 0 }, stopped: false },
  ])
  assert.equal(one.out, all.out)
  assert.equal(unknown.code, 1)
  assert.match(unknown.err, /v: The store has no report with this id/)
})

test('watch adds what is new and what its feed says has changed, until it is stopped', async context => {
  const { store } = scratch(context)
  const { base, pages, asked } = await served(context)
  const feed = (...entries: Parameters<typeof rss>[0]) => ({ type: 'application/rss+xml', body: rss(entries) })
  const old = { link: `${base}/1`, date: 'Tue, 10 Mar 2026 08:00:00 GMT' }
  pages['/rss'] = { ...feed(old), etag: '"a"' }
  pages['/1'] = { body: page(1) }
  pages['/2'] = { body: page(2) }
  const flags = ['--store', store, '--every', '0.001', '--delay', '0', '--allow-private', '--json']
  let step = 0
  const watched = await interrupted(['watch', ...flags, `${base}/rss`], out => {
    const count = out.trimEnd().split('\n').length
    if (step === 0 && count === 1) {
      step = 1
      pages['/rss'] = { ...feed({ link: `${base}/2`, date: old.date }, old), etag: '"b"' }
    } else if (step === 1 && count === 2) {
      step = 2
      pages['/1'] = { body: page(1, ' The board denied it.') }
      pages['/rss'] = { ...feed({ ...old, date: 'Tue, 10 Mar 2026 18:00:00 GMT' }), etag: '"c"' }
    }
    return count === 3
  })
  assert.equal(watched.code, 130, watched.err)
  assert.deepEqual(
    lines(watched.out).map(({ outcome }) => outcome),
    ['added', 'added', 'new version'],
  )
  const pagesAsked = asked.filter(path => /^\/\d/.test(path))
  assert.deepEqual(pagesAsked, ['/1', '/2', '/1'])
  assert.equal(asked.filter(path => path === '/robots.txt').length, 1)
  assert.ok(existsSync(store))
})

test('watch tells of a feed that is none, and of one that is not there, and goes on', async context => {
  const { store } = scratch(context)
  const { base, pages } = await served(context)
  pages['/page'] = { body: page(1) }
  pages['/rss'] = { type: 'text/xml', body: rss([{ link: '/1', date: '', text: story(2) }]) }
  const feeds = ['/page', '/none', '/rss'].map(path => base + path)
  const flags = ['--store', store, '--every', '1', '--delay', '0', '--allow-private', '--no-follow']
  const { code, out, err } = await interrupted(['watch', ...flags, ...feeds], told => told.includes('\n'))
  assert.equal(code, 130, err)
  assert.match(out, /^added {2}http:\S+\/1 {2}[0-9a-f]{16}\n$/)
  assert.match(err, /\/page: It is no RSS, Atom or JSON feed\.\nsayso: \S+\/none: The server has no such page \(404\)/)
})

test('add tells on stderr of a date that it cannot read, and JSON has it as why', async context => {
  const { store } = scratch(context)
  const line = (n: number) => JSON.stringify({ text: story(n), published: '31.12.2026' })
  const plain = await sayso(['add', '--store', store, '--ndjson'], line(1))
  assert.equal(plain.code, 0, plain.err)
  assert.match(plain.err, /^sayso: standard input:1: The date of publication “31\.12\.2026” could not be read/)
  const { out, err } = await sayso(['add', '--store', store, '--ndjson', '--json'], line(2))
  assert.equal(err, '')
  assert.match(out, /"outcome":"added","id":"\w+","why":"The date of publication/)
})

test('watch waits for months without a pause that ends at once', async context => {
  const { store } = scratch(context)
  const { base, pages, asked } = await served(context)
  pages['/rss'] = { type: 'text/xml', body: rss([{ link: '/1', date: '', text: story(2) }]) }
  const flags = ['--store', store, '--every', '100000', '--delay', '0', '--allow-private', '--no-follow']
  const { code, err } = await interrupted(['watch', ...flags, `${base}/rss`], told => told.includes('\n'))
  assert.deepEqual([code, err], [130, ''])
  assert.deepEqual(asked, ['/robots.txt', '/rss'])
})

test('watch asks again for a page that failed, though its feed has not changed', { timeout: 60_000 }, async context => {
  const { store } = scratch(context)
  const { base, pages } = await served(context)
  const entry = { link: `${base}/1`, date: 'Tue, 10 Mar 2026 08:00:00 GMT' }
  pages['/rss'] = { type: 'application/rss+xml', body: rss([entry]), etag: '"a"' }
  pages['/1'] = 500
  const flags = ['--store', store, '--every', '0.001', '--delay', '0', '--allow-private', '--json']
  const { out } = await interrupted(['watch', ...flags, `${base}/rss`], told => {
    if (told.includes('"failed"')) pages['/1'] = { body: page(1) }
    return told.includes('"added"')
  })
  const outcomes = lines(out).map(({ outcome }) => outcome)
  assert.deepEqual([outcomes[0], outcomes.at(-1)], ['failed', 'added'])
})
