import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { reviewKept } from '../../src/cli/reviewKept.ts'
import { open } from '../../src/store/open.ts'
import { annotated, corpus } from '../../train/corpora.ts'
import { sayso } from '../cli/sayso.ts'
import { stored } from '../cli/stored.ts'
import { sample } from '../store/sample.ts'
import { at, mill } from './mill.ts'

const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

test('a report is reviewed from the least sure on: corrected, taken back, put back, exported and read back', async context => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-review-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const path = stored(context, [mill(), sample(1)])
  const review = (...args: string[]) => sayso(['review', ...args, '--store', path])
  const open_ = lines((await review('mill', '--json')).out)
  assert.deepEqual(
    open_.map(one => one.attribution ?? one.total),
    ['a4', 'a3', 'a2', 'a1', 4],
  )
  const ada = ['mill', '--by', 'Ada']
  const { start, end } = at('Orr', 2)
  const unclear = await review(...ada, '--source', 'a4=Orr')
  assert.equal(unclear.code, 4)
  assert.match(
    unclear.err,
    new RegExp(`“Orr” stands 2 times in the report\\. Give its place: \\d+-\\d+, ${start}-${end}`),
  )
  const made = await review(...ada, '--source', `a4=${start}-${end}`)
  assert.deepEqual([made.code, made.err], [0, ''])
  assert.match(made.out, /^1 {2}Ada set the source of a4 to “Orr”; 3 to review\n$/)
  await review(...ada, '--undo')
  const redone = lines((await review('mill', '--by', 'Ben', '--redo', '--json')).out)[0]
  assert.deepEqual([redone.entry.number, redone.entry.by, redone.entry.change], [3, 'Ben', { kind: 'redo', of: 1 }])
  const log = await review('log', 'mill')
  assert.match(log.out, /LOG · 3 lines[\s\S]*Ada[\s\S]*set the source of a4[\s\S]*undid 1[\s\S]*Ben[\s\S]*redid 1/)
  const [next] = lines((await review('next', '--limit', '1', '--json')).out)
  assert.deepEqual([next.report, next.attribution], ['mill', 'a3'])
  const [cases, training] = [join(folder, 'cases'), join(folder, 'training.ndjson')]
  const written = await review('export', '--cases', cases, '--training', training)
  assert.equal(written.out, 'exported  1 report, 1 of them not reviewed to the end\n')
  assert.deepEqual(readdirSync(cases), ['mill.json'])
  const [a4, again] = [annotated(join(cases, 'mill.json')).gold[3], corpus(training, 'polnear')[0]?.gold[3]]
  for (const gold of [a4, again]) assert.deepEqual([gold?.source, gold?.cue], [[{ start, end }], [at('added')]])
})

test('what is wrong is said, and nothing is kept', async context => {
  const path = stored(context, [mill()])
  for (const [args, code, words] of [
    [[], 2, /name a report by its id/],
    [['weir-9'], 4, /no report weir-9/],
    [['mill', '--accept', 'a1'], 2, /say who makes the change, with --by/],
    [['mill', '--by', 'Ada', '--accept', 'a9'], 4, /There is no a9/],
    [['mill', '--by', 'Ada', '--accept', 'a1', '--undo'], 2, /one change at a time/],
    [['mill', '--by', 'Ada', '--source', 'the miller'], 2, /--source takes an id, =, and a value/],
    [['mill', '--by', 'Ada', '--cue', 'a1=shouted'], 4, /does not stand in the report/],
    [['mill', '--by', 'Ada', '--join', 'p1'], 2, /two parties/],
    [['mill', '--by', 'Ada', '--add', 'who=Orr'], 2, /--add takes source=/],
    [['mill', '--by', 'Ada', '--undo'], 4, /nothing to undo/],
    [['log', 'mill'], 4, /Nobody has changed anything/],
    [['log', 'mill', '--accept', 'a1'], 2, /goes with sayso review ID/],
    [['export'], 2, /say what to write/],
    [['export', '--training', join(path, '..', 'none.ndjson')], 4, /No report is reviewed/],
    [
      ['export', '--training', join(path, '..', 'none', 'x.ndjson')],
      2,
      /^sayso: \S+x\.ndjson: There is no such folder/,
    ],
  ] as const) {
    const wrong = await sayso(['review', ...args, '--store', path], '', { SAYSO_REVIEWER: undefined })
    assert.equal(wrong.code, code, `${args.join(' ')}: ${wrong.err}`)
    assert.match(wrong.err, words)
  }
  const store = open(path)
  context.after(() => store.close())
  assert.deepEqual(store.review.log('mill'), [])
})

test('an attribution is added, a party named, parties joined, a note left', async context => {
  const path = stored(context, [mill()])
  const ben = (...args: string[]) => sayso(['review', 'mill', '--store', path, '--by', 'Ben', ...args])
  const added = await ben('--add', 'cue=was', 'content=nobody slept', 'party=The quay')
  assert.match(added.out, /added an attribution: “was” … “nobody slept”/)
  assert.match((await ben('--party', 'a1=tam orr')).out, /set the party of a1 to p2/)
  assert.match((await ben('--join', 'p1', 'p2')).out, /joined p2 to p1/)
  assert.match((await ben('--note', 'Call her.', '--about', 'p1')).out, /noted on p1: Call her\./)
  const log = lines((await sayso(['review', 'log', 'mill', '--store', path, '--json'])).out)
  assert.deepEqual(
    log.slice(0, 4).map(({ state }) => state),
    ['holds', 'holds', 'holds', 'holds'],
  )
})

test('a review outlives a reading anew, and the log says what does not fit any more', async context => {
  const path = stored(context, [])
  const text = 'The weir leaks, keeper Óna Marsh said on Tuesday.\n\nThe mill said it was told nothing.'
  await sayso(['add', '--store', path, '-'], text)
  const store = open(path)
  context.after(() => store.close())
  const [id = ''] = store.ids()
  const record = store.report(id)?.record
  const [one, two] = record?.attributions ?? []
  assert.ok(record && one && two)
  const accept = (which: string) => sayso(['review', id, '--store', path, '--by', 'Ada', '--accept', which])
  await accept(one.id)
  await accept(two.id)
  // As if an older reader had read other words in it.
  const older = {
    ...record,
    made: { ...record.made, rules: 'older' },
    attributions: [two],
    claims: record.claims.slice(1),
  }
  store.replace(id, older, reviewKept)
  const states = async () =>
    lines((await sayso(['review', 'log', id, '--store', path, '--json'])).out)
      .slice(0, 2)
      .map(({ state }) => state)
  assert.deepEqual(await states(), ['orphaned', 'holds'])
  const none = await sayso(['review', 'next', '--store', path])
  assert.equal(none.code, 4, 'the one that is left is reviewed')
  const reread = await sayso(['reread', '--store', path])
  assert.equal(reread.code, 0, reread.err)
  assert.deepEqual(await states(), ['holds', 'holds'])
})

test('a name that two parties have is not guessed', async context => {
  const machine = mill()
  const parties = machine.parties.map(one => (one.id === 'p1' ? one : { ...one, name: 'Tam Orr' }))
  const path = stored(context, [{ ...machine, parties }])
  const unclear = await sayso(['review', 'mill', '--store', path, '--by', 'Ada', '--party', 'a1=tam orr'])
  assert.equal(unclear.code, 4)
  assert.match(unclear.err, /Several parties are called tam orr\. Give the id of one: p2, p3\./)
})

test('an export of nothing leaves what an earlier one wrote', async context => {
  const path = stored(context, [mill()])
  const training = join(path, '..', 'training.ndjson')
  writeFileSync(training, 'earlier\n')
  await sayso(['review', 'mill', '--store', path, '--by', 'Ada', '--accept', 'a1'])
  const none = await sayso(['review', 'export', '--whole', '--training', training, '--store', path])
  assert.equal(none.code, 4)
  assert.match(none.err, /No report is reviewed to the end\./)
  assert.equal(readFileSync(training, 'utf8'), 'earlier\n')
})

test('what is least sure is shown without the control characters of its title', async context => {
  const record = mill()
  const path = stored(context, [{ ...record, report: { ...record.report, title: '\u001b[2Jred\nline' } }])
  const { out } = await sayso(['review', 'next', '--limit', '1', '--store', path])
  assert.ok(!out.includes('\u001b'))
  assert.match(out, /␛\[2Jred line\n/)
})
