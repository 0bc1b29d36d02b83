import assert from 'node:assert/strict'
import { test } from 'node:test'
import { embedding } from '../../src/cli/embedding.ts'
import { reviewKept } from '../../src/cli/reviewKept.ts'
import { serveOrder } from '../../src/cli/serveOrder.ts'
import { catchUp } from '../../src/ledger/catchUp.ts'
import { decide } from '../../src/ledger/decide.ts'
import type { Decision } from '../../src/ledger/decision.ts'
import { entriesOf } from '../../src/ledger/entriesOf.ts'
import { find } from '../../src/ledger/find.ts'
import { joined } from '../../src/ledger/joined.ts'
import { originDecided } from '../../src/ledger/originDecided.ts'
import { split } from '../../src/ledger/split.ts'
import { undecide } from '../../src/ledger/undecide.ts'
import { ledger } from '../../src/ledgerOf.ts'
import type { Entry } from '../../src/record/ledger.ts'
import type { Record } from '../../src/record/record.ts'
import type { Store } from '../../src/store/store.ts'
import { rawOf } from '../store/sample.ts'
import { fresh } from '../store/scratch.ts'
import { family } from './family.ts'
import { made } from './made.ts'

const embed = embedding()

async function add(store: Store, ...records: Record[]): Promise<void> {
  for (const record of records) {
    const { id } = store.add(record, rawOf(record, { taken: JSON.stringify(record.report.id) }))
    await upToDate(store, [id])
  }
}

async function upToDate({ ledger }: Store, ids?: string[]): Promise<number> {
  let count = 0
  for await (const _ of catchUp(ledger, embed, ids)) count++
  return count
}

function entries({ ledger }: Store): Entry[] {
  return [
    ...entriesOf(
      ledger,
      ledger.claims({}).map(({ claim }) => claim),
    ),
  ]
}

/** Entries as a set: those that as many reports carry stand in any order. */
const sorted = (all: readonly Entry[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1))

/** The claim of the toll, by the report that was first with it. */
function toll(store: Store, report = 'a') {
  const entry = entries(store).find(({ carriers }) =>
    carriers.some(one => one.report === report && one.attribution === 'a1' && one.span.start < 40),
  )
  assert.ok(entry)
  const claim = store.ledger.claimMarked(entry.id)
  assert.ok(claim !== null)
  return { entry, claim, carriers: [...new Set(entry.carriers.map(one => one.report))].sort().join('') }
}

test('report by report, in any order, the store comes to what the whole ledger says', async context => {
  const records = family()
  const [a, b, c, d, e, f] = records as [Record, Record, Record, Record, Record, Record]
  const whole = sorted(await ledger(records))
  assert.ok(whole.some(({ carriers }) => carriers.some(({ stance }) => stance === 'denies')))
  assert.ok(whole.some(({ disagrees }) => disagrees.length > 0))
  for (const order of [
    [a, b, c, d, e, f],
    [f, e, d, c, b, a],
    [c, e, a, f, d, b],
    [e, b, d, a, c, f],
  ]) {
    const store = fresh(context)
    await add(store, ...order)
    assert.deepEqual(sorted(entries(store)), whole)
  }
})

test('the claims that most reports carry come first', async context => {
  const store = fresh(context)
  await add(store, ...family())
  const sizes = entries(store).map(({ carriers }) => new Set(carriers.map(({ report }) => report)).size)
  assert.deepEqual(
    sizes,
    sizes.toSorted((x, y) => y - x),
  )
  const of = (filter: object) => [
    ...entriesOf(
      store.ledger,
      store.ledger.claims(filter).map(({ claim }) => claim),
    ),
  ]
  assert.ok(of({ outlet: 'valley voice' }).length > 0)
  for (const { carriers } of of({ outlet: 'valley voice' })) assert.ok(carriers.some(({ report }) => report === 'd'))
  assert.deepEqual(
    of({ since: '2026-03-11' }).filter(({ carriers }) => carriers.every(({ report }) => report !== 'e')),
    [],
  )
})

test('what was added without a word to the ledger is read when it is asked', async context => {
  const store = fresh(context)
  const records = family()
  for (const record of records) store.add(record, rawOf(record, { taken: JSON.stringify(record.report.id) }))
  assert.deepEqual(entries(store), [])
  assert.equal(await upToDate(store), records.length)
  assert.deepEqual(sorted(entries(store)), sorted(await ledger(records)))
  assert.equal(await upToDate(store), 0)
})

test('a report that is read again leaves nothing of what it said before', async context => {
  const store = fresh(context)
  const records = family()
  await add(store, ...records)
  const quiet = made(
    'b',
    'The market hall of Brill is painted green. Nobody has complained so far, and the painters are from Brill.',
  )
  store.replace('b', quiet, reviewKept)
  assert.equal(await upToDate(store), 1)
  const now = records.map(record => (record.report.id === 'b' ? quiet : record))
  assert.deepEqual(sorted(entries(store)), sorted(await ledger(now)))
  store.replace('b', records[1] as Record, reviewKept)
  await upToDate(store)
  assert.deepEqual(sorted(entries(store)), sorted(await ledger(records)))
})

test('what is counted of a claim is of today, whatever has changed since, and to keep a count is no change', async context => {
  const records = family()
  const [a, b, c, d, e, f] = records as [Record, Record, Record, Record, Record, Record]
  const store = fresh(context)
  const count = async () => {
    const now = new Map(entries(store).map(entry => [store.ledger.claimMarked(entry.id), entry]))
    for (const { claim, origins } of store.orders.origins()) assert.equal(origins, now.get(claim)?.origins.length)
    const first = new Map(store.orders.dated().map(one => [one.claim, one.first]))
    for (const { claim, reports } of store.ledger.claims({})) {
      const entry = now.get(claim)
      assert.equal(reports, new Set(entry?.carriers.map(({ report }) => report)).size)
      assert.equal(
        first.get(claim),
        entry?.first?.published === undefined ? undefined : Date.parse(entry.first.published),
      )
    }
    const state = store.state()
    await serveOrder(store, 'origins', store.ledger.claims({}))
    assert.equal(store.state(), state)
    return store.orders.origins()
  }
  for (const report of [e, b, d, a, c]) {
    await add(store, report)
    await count()
  }
  const kept = await count()
  assert.ok(kept.length > 0)
  const other = made(
    'z',
    'The bakery of Brill opens at six. Nobody has complained so far, and the bread is from Brill.',
    [],
    {
      outlet: c.report.outlet ?? '',
    },
  )
  await add(store, other)
  assert.deepEqual(store.orders.origins(), kept, 'a report of something else takes no count away')
  await add(store, f)
  await count()
  decide(store.ledger, originDecided(store.ledger, 'different', toll(store).claim, ['a', 'd']))
  assert.ok((await count()).some(({ origins }) => origins > 1))
  decide(store.ledger, split(store.ledger, 'd', toll(store).claim))
  await count()
  undecide(store.ledger, 1, store.ledger.lastDecision())
  await count()
  store.replace(
    'b',
    made('b', 'The market hall of Brill is painted green, and the painters are from Brill.'),
    reviewKept,
  )
  await upToDate(store)
  await count()
  store.ledger.start('of another year')
  assert.deepEqual(store.orders.origins(), [])
})

test('tables that other rules made are emptied, and what was decided stays', async context => {
  const store = fresh(context)
  const records = family()
  await add(store, ...records)
  decide(store.ledger, split(store.ledger, 'd', toll(store).claim))
  const before = sorted(entries(store))
  store.ledger.start('of another year')
  assert.deepEqual(entries(store), [])
  assert.equal(await upToDate(store), records.length)
  assert.deepEqual(sorted(entries(store)), before)
})

test('a split by hand holds when further reports come, and a join undoes it', async context => {
  const store = fresh(context)
  const [a, b, c, d, ...rest] = family() as [Record, Record, Record, Record, ...Record[]]
  await add(store, a, d)
  assert.equal(toll(store).carriers, 'ad')
  const apart = split(store.ledger, 'd', toll(store).claim)
  decide(store.ledger, apart)
  await add(store, b, c, ...rest)
  assert.equal(toll(store).carriers, 'abe')
  const told = entries(store).find(({ carriers }) => carriers.some(one => one.report === 'd' && one.attribution))
  assert.deepEqual(sorted(entries(store)), sorted(await ledger([a, b, c, d, ...rest], apart)))
  decide(store.ledger, joined(store.ledger, toll(store).claim, store.ledger.claimMarked(told?.id ?? '') ?? 0))
  assert.equal(toll(store).carriers, 'abde')
})

test('of two places in one report one is split off by hand, and stays off', async context => {
  const store = fresh(context)
  const [a, b] = family() as [Record, Record]
  const first = 'Fourteen people were killed when a gate of the Koru dam gave way before dawn'
  const second = 'fourteen people were killed when a gate of the Koru dam gave way'
  const twice = made(
    'g',
    `${first}, Governor Imre Vasko said. At noon Ada Quill told mourners in Lesk that ${second}.`,
    [
      { source: 'Governor Imre Vasko', cue: 'said', content: first, party: { name: 'Imre Vasko' } },
      { source: 'Ada Quill', cue: 'told', content: second },
    ],
  )
  await add(store, a, twice)
  const attributions = () =>
    toll(store).entry.carriers.flatMap(({ report, attribution }) =>
      report === 'g' && attribution ? [attribution] : [],
    )
  assert.deepEqual(attributions(), ['a1', 'a2'])
  const apart = split(store.ledger, 'g', toll(store).claim, twice.report.text.indexOf(second))
  assert.deepEqual(split(store.ledger, 'g', toll(store).claim, 3), [])
  decide(store.ledger, apart)
  assert.deepEqual(attributions(), ['a1'])
  await add(store, b)
  assert.equal(toll(store).carriers, 'abg')
  assert.deepEqual(attributions(), ['a1'])
  assert.deepEqual(sorted(entries(store)), sorted(await ledger([a, twice, b], apart)))
})

test('claims that have no word in common are one where somebody says so, also when a report is read again', async context => {
  const store = fresh(context)
  const records = family()
  await add(store, ...records)
  const sings = toll(store, 'f')
  assert.equal(sings.carriers, 'f')
  decide(store.ledger, joined(store.ledger, toll(store).claim, sings.claim))
  assert.equal(toll(store).carriers, 'abdef')
  store.replace('f', records[5] as Record, reviewKept)
  await upToDate(store)
  assert.equal(toll(store).carriers, 'abdef')
})

test('two reports stand on one origin, or not, where somebody says so', async context => {
  const store = fresh(context)
  await add(store, ...family())
  const groups = () => toll(store).entry.origins.map(({ reports }) => [...reports].sort().join(''))
  assert.deepEqual(groups(), ['abde'])
  decide(store.ledger, originDecided(store.ledger, 'different', toll(store).claim, ['a', 'd']))
  assert.equal(groups().length, 2)
  assert.ok(groups().every(group => !(group.includes('a') && group.includes('d'))))
  decide(store.ledger, originDecided(store.ledger, 'same', toll(store).claim, ['a', 'd']))
  assert.deepEqual(groups(), ['abde'])
  assert.deepEqual(originDecided(store.ledger, 'same', toll(store).claim, ['a', 'f']), [] satisfies Decision[])
})

test('a claim is found by its words, by others that say the same, and by a name in small letters', async context => {
  const store = fresh(context)
  await add(store, ...family())
  for (const words of [
    'Fourteen people were killed when a gate of the Koru dam gave way',
    '14 dead as koru dam gate breaks',
    'killed koru dam fourteen',
  ])
    assert.equal(find(store.ledger, words)[0]?.claim, toll(store).claim, words)
  assert.equal(find(store.ledger, 'marrow choir')[0]?.claim, toll(store, 'f').claim)
  for (const none of ['the', 'submarine cables of Bergen', '…']) assert.deepEqual(find(store.ledger, none), [], none)
})

test('what very many say is one claim, which the next joins and a hand still opens', async context => {
  const store = fresh(context)
  const told = 'The harbour bridge of Orrin will be closed for nine weeks'
  const site = (i: number) =>
    made(
      `s${i}`,
      `${told}, Mayor Ina Holt said. Two bakers of Orrin have moved to the other bank.`,
      [{ source: 'Mayor Ina Holt', cue: 'said', content: told, party: { name: 'Ina Holt' } }],
      { outlet: `Site ${i}`, published: '2026-03-10T08:00:00Z' },
    )
  const carried = (report: string) => {
    const entry = entries(store).find(({ carriers }) =>
      carriers.some(one => one.report === report && one.attribution === 'a1'),
    )
    return { claim: store.ledger.claimMarked(entry?.id ?? '') ?? 0, count: entry?.carriers.length }
  }
  await add(store, ...Array.from({ length: 70 }, (_, i) => site(i)))
  assert.equal(carried('s0').count, 70)
  decide(store.ledger, split(store.ledger, 's3', carried('s0').claim))
  await add(store, site(70))
  assert.deepEqual([carried('s0').count, carried('s70').count, carried('s3').count], [70, 70, 1])
  decide(store.ledger, joined(store.ledger, carried('s0').claim, carried('s3').claim))
  assert.equal(carried('s3').count, 71)
})
