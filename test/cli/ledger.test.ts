import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { Entry } from '../../src/record/ledger.ts'
import { family } from '../ledger/family.ts'
import { sayso } from './sayso.ts'
import { stored } from './stored.ts'

const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
const carrying = ({ carriers }: Entry) => [...new Set(carriers.map(({ report }) => report))].sort().join('')

test('the ledger prints the contract, an entry a line and nothing else, and says that it is cut', async context => {
  const store = stored(context, family())
  const valid = new Ajv2020({ strict: false }).compile(Entry)
  const { code, out, err } = await sayso(['ledger', '--store', store, '--json'])
  assert.deepEqual([code, err], [0, ''])
  const entries: Entry[] = lines(out)
  for (const entry of entries) assert.ok(valid(entry), JSON.stringify(valid.errors))
  const sizes = entries.map(entry => carrying(entry).length)
  assert.deepEqual(
    sizes,
    sizes.toSorted((a, b) => b - a),
  )
  const cut = await sayso(['ledger', '--store', store, '--json', '--limit', '2'])
  assert.deepEqual(lines(cut.out), entries.slice(0, 2))
  assert.match(cut.err, new RegExp(`cut: these are 2 of ${entries.length} claims`))
  const table = parse((await sayso(['ledger', '--store', store, '--csv'])).out, { columns: true, bom: true })
  assert.equal(table.length, entries.flatMap(({ carriers }) => carriers).length)
})

test('where there is no claim the cause is told, and not among the entries', async context => {
  const store = stored(context, family())
  const [since, until] = ['2026-03-10T12:00:00+01:00', '2026-03-10T10:59:00Z']
  for (const [path, flags, code, words] of [
    [stored(context, []), [], 4, /There is no report in the store/],
    [store, ['--outlet', 'The Lamp'], 4, /No report in the store is of an outlet called The Lamp/],
    [store, ['--since', '2031-01-01'], 4, /No report among those asked for makes a claim/],
    [store, ['--since', since, '--until', until], 2, /--since is after --until/],
  ] as const) {
    const none = await sayso(['ledger', '--store', path, '--json', ...flags])
    assert.deepEqual([none.code, none.out], [code, ''])
    assert.match(none.err, words)
  }
})

test('the view has origins, carriers, the first, and what disagrees', async context => {
  const store = stored(context, family())
  const { out } = await sayso(['ledger', '--store', store, '--width', '160', '--limit', '1'])
  assert.match(out, /^ {2}LEDGER · \d+ claims\n/)
  assert.match(out, / {4}carriers {3}4 reports, first Meridian Post, 10 March 2026, 08:00 UTC\n/)
  assert.match(out, / {4}origins {4}1: Imre Vasko\n/)
  assert.match(out, / {4}disagrees {2}1 claim: another number\n {4}id {9}e\w+\n/)
  assert.match(out, /and \d+ claims more; --limit \d+ shows them all/)
})

test('a trace draws the whole tree with the exact words', async context => {
  const store = stored(context, family())
  const { code, out } = await sayso([
    'trace',
    '--store',
    store,
    'fourteen',
    'dead',
    'at',
    'koru',
    'dam',
    '--width',
    '100',
  ])
  assert.equal(code, 0)
  assert.match(out, / {4}4 reports · 1 independent origin · first Meridian Post, 10 March 2026, 08:00 UTC/)
  assert.match(out, /└─ Meridian Post, 10 March 2026, 08:00 UTC \(a\)\n {7}“Fourteen people were killed/)
  assert.match(out, /Valley Voice, 10 March 2026, 18:00 UTC \(d\) · names the same source: “Vasko”/)
  assert.match(out, /✗ Dorn Daily[\s\S]*denies: “None of it is true”/)
  assert.match(out, /disagrees, another number: “Forty-one people[\s\S]*\(QuickWire\)/)
})

test('a trace as JSON has the words of every carrier, and takes an id', async context => {
  const store = stored(context, family())
  const [entry, cut] = lines(
    (await sayso(['trace', '--store', store, 'killed koru dam', '--json', '--limit', '1'])).out,
  )
  assert.equal(cut.shown, 1)
  for (const { report, span, words } of entry.carriers) {
    const text = family().find(one => one.report.id === report)?.report.text
    assert.equal(words, text?.slice(span.start, span.end))
  }
  const [same] = lines((await sayso(['trace', '--store', store, entry.id, '--json'])).out)
  assert.deepEqual(same, entry)
  const none = await sayso(['trace', '--store', store, 'submarine', 'cables'])
  assert.deepEqual([none.code, none.out], [4, ''])
  assert.match(none.err, /No claim in the ledger says submarine cables/)
})

test('decisions by hand stand from one call to the next', async context => {
  const store = stored(context, family())
  const all = async (): Promise<Entry[]> => lines((await sayso(['ledger', '--store', store, '--json'])).out)
  const toll = (entries: Entry[]) => entries.find(entry => carrying(entry).startsWith('ab')) as Entry
  const { id } = toll(await all())
  const split = await sayso(['ledger', '--store', store, '--split', 'd', id, '--json'])
  assert.deepEqual(lines(split.out).map(carrying).sort(), ['abe', 'd'])
  assert.equal(carrying(toll(await all())), 'abe')
  const apart = lines(split.out).find((entry: Entry) => carrying(entry) === 'd')
  await sayso(['ledger', '--store', store, '--join', id, apart.id])
  assert.equal(carrying(toll(await all())), 'abde')
  await sayso(['ledger', '--store', store, '--two-origins', id, 'a', 'd'])
  assert.equal(toll(await all()).origins.length, 2)
  for (const [args, code, words] of [
    [['--join', id], 2, /--join takes the ids of two claims/],
    [['--join', id, id], 4, /are one claim already/],
    [['--join', id, 'e0'], 4, /No claim in the ledger has the id e0/],
    [['--split', 'f', id], 4, /f does not carry/],
    [['--split', 'a', id, '7'], 4, /a does not carry .* at 7/],
    [['--split', 'a', id, 'there'], 2, /--split takes the id of a report/],
    [['--join', id, 'e0', '--split', 'a', id], 2, /one thing at a time/],
    [['--join', id, 'e0', '--since', '2026-03-10'], 2, /--since chooses claims to show/],
  ] as const) {
    const wrong = await sayso(['ledger', '--store', store, ...args])
    assert.equal(wrong.code, code, args.join(' '))
    assert.match(wrong.err, words)
  }
})

test('what is added is in the ledger at once', async context => {
  const store = stored(context, [])
  const text = 'The harbour bridge of Marrow will be closed for nine weeks, Mayor Ina Holt said on Tuesday.'
  const added = await sayso(['add', '--store', store, '-'], text)
  assert.equal(added.code, 0, added.err)
  const database = new DatabaseSync(store)
  context.after(() => database.close())
  assert.equal(database.prepare('SELECT count(*) AS count FROM unread').get()?.count, 0)
  const { out } = await sayso(['ledger', '--store', store, '--json'])
  assert.ok(lines(out).some(({ statement }) => statement.includes('closed for nine weeks')))
})
