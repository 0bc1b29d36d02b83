import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Record } from '../../src/record/record.ts'
import { ReviewEntry } from '../../src/record/review.ts'
import type { Wish } from '../../src/review/asked.ts'
import { uncertain } from '../../src/review/uncertain.ts'
import { ask, review } from '../../src/review.ts'
import { random } from '../../train/random.ts'
import { after, logOf, refused } from './asking.ts'
import { at, mill } from './mill.ts'

const ajv = new Ajv2020({ strict: false })
const isRecord = ajv.compile(Record)
const isEntry = ajv.compile(ReviewEntry)
const said = (record: Record, id: string) => record.attributions.find(one => one.id === id)
const words = ({ report: { text } }: Record, spans: readonly { start: number; end: number }[] = []) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

test('without changes the reviewed record is the machine’s, and it never changes', () => {
  const machine = mill()
  assert.equal(review(machine, []).record, machine)
  const before = structuredClone(machine)
  after(machine, { kind: 'reject', attribution: 'a2' }, { kind: 'join', party: 'p1', other: 'p2' })
  assert.deepEqual(machine, before)
})

test('a wrong source is corrected, and with it the party and the chain', () => {
  const { record, decided } = after(mill(), {
    kind: 'spans',
    attribution: 'a4',
    part: 'source',
    spans: [at('Orr', 2)],
  })
  const one = said(record, 'a4')
  assert.equal(words(record, one?.source), 'Orr')
  assert.equal(one?.party, 'p2')
  assert.equal(one?.rules.party, 'review/by-hand')
  const claim = record.claims.find(({ attribution }) => attribution === 'a4')
  assert.equal(claim?.id, 'c4')
  assert.equal(claim?.chain[0]?.party, 'p2')
  assert.match(claim?.standing ?? '', /Tam Orr/)
  assert.deepEqual([...decided], [['a4', 'corrected']])
  assert.match(record.notes.find(({ code }) => code === 'reviewed')?.message ?? '', /by Ada; attributions: 1 corrected/)
})

test('a source that names nobody of the record, or nobody at all, leaves no party', () => {
  const empty = after(mill(), { kind: 'spans', attribution: 'a4', part: 'source', spans: [] }).record
  assert.deepEqual([said(empty, 'a4')?.source, said(empty, 'a4')?.party], [[], null])
  const new_ = after(
    mill(),
    { kind: 'spans', attribution: 'a4', part: 'source', spans: [at('the quay')] },
    { kind: 'party', attribution: 'a4', party: { name: 'The quay' } },
  ).record
  assert.equal(said(new_, 'a4')?.party, 'pr2')
  assert.equal(new_.parties.find(({ id }) => id === 'pr2')?.name, 'The quay')
})

test('what is rejected goes from everywhere, and what stood in it stands where it stood', () => {
  const outer = after(mill(), { kind: 'reject', attribution: 'a2' }).record
  assert.equal(said(outer, 'a2'), undefined)
  assert.equal(said(outer, 'a3')?.within, null)
  assert.deepEqual(outer.checks[0]?.about, ['a4'])
  const reply = after(mill(), { kind: 'reject', attribution: 'a4' }).record
  assert.equal(reply.comments[0]?.reply, null)
  assert.deepEqual(
    reply.claims.map(({ id }) => id),
    ['c1', 'c2', 'c3'],
  )
})

test('what was missed is added where it stands, with an id that no reading gives', () => {
  const add: Wish = {
    kind: 'add',
    source: [],
    cue: [at('said on the quay').start].map(start => ({ start, end: start + 4 })),
    content: [at('nobody slept')],
    addressee: [],
  }
  const { record, decided } = after(mill(), add)
  const one = said(record, 'ar1')
  assert.equal(words(record, one?.content), 'nobody slept')
  assert.equal(one?.rules.found, 'review/by-hand')
  assert.equal(decided.get('ar1'), 'added')
  assert.equal(record.claims.find(({ attribution }) => attribution === 'ar1')?.id, 'cr1')
  const inside = after(mill(), { ...add, cue: [at('knew')], content: [at('the board', 2)] }).record
  assert.equal(said(inside, 'ar1')?.within, 'a4', 'its cue and content stand in the content of a4')
})

test('words that are taken from a content take along their hedge and what stood within it', () => {
  const shorter = after(mill(), { kind: 'spans', attribution: 'a3', part: 'content', spans: [at('it')] }).record
  assert.deepEqual(said(shorter, 'a3')?.hedges, [])
  const out = after(mill(), { kind: 'spans', attribution: 'a2', part: 'content', spans: [at('by May')] }).record
  assert.equal(said(out, 'a3')?.within, null)
})

test('two parties are joined everywhere', () => {
  const { record } = after(mill(), { kind: 'join', party: 'p2', other: 'p3' })
  assert.deepEqual(
    record.parties.map(({ id }) => id),
    ['p1', 'p2'],
  )
  assert.equal(said(record, 'a2')?.addressee?.party, 'p2')
  assert.equal(said(record, 'a4')?.party, 'p2')
  assert.equal(record.parties[1]?.mentions.length, 4)
})

test('an unnamed party that is joined with a named one gets its name', () => {
  const { record } = after(mill(), { kind: 'join', party: 'p3', other: 'p2' })
  assert.deepEqual([record.parties[1]?.id, record.parties[1]?.name, record.parties[1]?.named], ['p3', 'Tam Orr', true])
})

test('a party is split, with what is said where the mentions stand', () => {
  const { record } = after(mill(), { kind: 'split', party: 'p1', mentions: [at('Marsh', 2)], name: 'Ivo Marsh' })
  assert.equal(said(record, 'a1')?.party, 'p1')
  assert.equal(said(record, 'a3')?.party, 'pr1')
  assert.equal(record.parties.find(({ id }) => id === 'pr1')?.name, 'Ivo Marsh')
})

test('a note stands in the record at what it is about', () => {
  const { record, decided } = after(mill(), { kind: 'note', about: 'c3', message: 'Ask her.' })
  const note = record.notes.find(({ code }) => code === 'reviewer')
  assert.deepEqual([note?.message, note?.span], ['Ada on a3: Ask her.', at('warned')])
  assert.equal(decided.size, 0)
})

test('undo and redo, all the way and back, with a change in between', () => {
  const machine = mill()
  const accept: Wish = { kind: 'accept', attribution: 'a1' }
  const reject: Wish = { kind: 'reject', attribution: 'a2' }
  const [undo, redo]: Wish[] = [{ kind: 'undo' }, { kind: 'redo' }]
  assert.ok(undo && redo)
  const decided = (...wishes: Wish[]) => [...after(machine, ...wishes).decided.keys()].join()
  assert.equal(decided(accept, reject), 'a1,a2')
  assert.equal(decided(accept, reject, undo), 'a1')
  assert.equal(decided(accept, reject, undo, undo), '')
  assert.equal(after(machine, accept, reject, undo, undo).record, machine)
  assert.equal(decided(accept, reject, undo, undo, redo), 'a1')
  assert.equal(decided(accept, reject, undo, undo, redo, redo), 'a1,a2')
  assert.match(refused(machine, accept, undo, reject, redo), /nothing to redo/)
  assert.match(refused(machine, undo), /nothing to undo/)
  assert.equal(logOf(machine, accept, undo, redo, undo).length, 4, 'nothing is taken out of the log')
})

test('spans are never moved to where they would fit', () => {
  const machine = mill()
  const respan = (...spans: { start: number; end: number }[]) =>
    refused(machine, { kind: 'spans', attribution: 'a1', part: 'content', spans })
  const { start, end } = at('the weir held')
  const { length } = machine.report.text
  const wave = at('🌊')
  assert.match(respan({ start: start + 1, end }), /cuts a word/)
  assert.match(respan({ start, end: end - 1 }), /cuts a word/)
  assert.match(respan({ start: start - 1, end }), /white space/)
  assert.match(respan({ start, end: length + 1 }), /no stretch of the text/)
  assert.match(respan({ start: end, end: start }), /no stretch of the text/)
  assert.match(respan({ start: 0.5, end: 3 }), /no stretch of the text/)
  assert.match(respan({ start: at('keeper says').start, end }), /one block/)
  assert.match(respan({ start, end }, { start, end }), /overlaps/)
  assert.match(respan({ start: wave.start + 1, end: wave.end }), /cuts a word/)
  assert.match(respan(), /an attribution has a content/i)
})

test('what is not there cannot be changed', () => {
  const machine = mill()
  assert.match(refused(machine, { kind: 'accept', attribution: 'a9' }), /There is no a9/)
  assert.match(
    refused(machine, { kind: 'reject', attribution: 'a1' }, { kind: 'accept', attribution: 'a1' }),
    /A1 was rejected/i,
  )
  assert.match(refused(machine, { kind: 'party', attribution: 'a1', party: 'p9' }), /There is no p9/)
  assert.match(refused(machine, { kind: 'join', party: 'p1', other: 'p1' }), /one party already/)
  assert.match(refused(machine, { kind: 'split', party: 'p1', mentions: [at('Orr')] }), /no mention of p1/)
  assert.match(
    refused(machine, { kind: 'split', party: 'p2', mentions: [at('The miller, Tam Orr'), at('Orr', 2)] }),
    /no mention left/,
  )
})

test('a report that was read again: ids may be others, words may not', () => {
  const machine = mill()
  const log = logOf(
    machine,
    { kind: 'spans', attribution: 'a4', part: 'source', spans: [at('Orr', 2)] },
    { kind: 'accept', attribution: 'a3' },
    { kind: 'reject', attribution: 'a1' },
  )
  // The new reading has lost a1, and counts the others anew.
  const other = new Map([
    ['a2', 'a1'],
    ['a3', 'a2'],
    ['a4', 'a3'],
  ])
  const now = (id: string | null) => (id === null ? null : (other.get(id) ?? null))
  const again: Record = {
    ...machine,
    attributions: machine.attributions
      .slice(1)
      .map(one => ({ ...one, id: now(one.id) ?? '', within: now(one.within) })),
    checks: [],
    comments: [],
    claims: [],
  }
  const { record, log: told, decided } = review(again, log)
  assert.deepEqual(
    told.map(({ state }) => state),
    ['holds', 'holds', 'orphaned'],
  )
  assert.match(told[2]?.why ?? '', /a1 is not read any more/)
  assert.deepEqual([...decided.keys()].sort(), ['a2', 'a3'])
  assert.equal(said(record, 'a3')?.party, 'p2')
  // The same words a little further on are not the same place.
  const text = `New. ${machine.report.text}`
  const shifted = { ...again, report: { ...again.report, text } }
  assert.ok(review(shifted, log).log.every(({ state }) => state === 'orphaned'))
})

test('the least sure comes first, and what is decided does not come again', () => {
  const ids = (...wishes: Wish[]) => uncertain(after(mill(), ...wishes)).map(({ id }) => id)
  assert.deepEqual(ids(), ['a4', 'a3', 'a2', 'a1'])
  assert.deepEqual(ids({ kind: 'accept', attribution: 'a3' }, { kind: 'reject', attribution: 'a2' }), ['a4', 'a1'])
  assert.deepEqual(ids({ kind: 'note', about: 'a4', message: 'Hm.' }), ['a4', 'a3', 'a2', 'a1'])
})

/** Any change, most of them senseless. */
function anyWish(draw: () => number): Wish {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T
  const span = () =>
    pick([
      at('Marsh', 2),
      at('the weir held'),
      at('said'),
      at('by May'),
      at('the board knew'),
      at('told'),
      at('Orr', 2),
    ])
  const attribution = pick(['a1', 'a2', 'a3', 'a4', 'ar1', 'ar2', 'ar3'])
  const party = pick(['p1', 'p2', 'p3', 'pr1', 'pr2', 'pr3'])
  const spans = () => pick([[], [span()], [span(), span()].sort((a, b) => a.start - b.start)])
  return pick<() => Wish>([
    () => ({ kind: 'accept', attribution }),
    () => ({ kind: 'reject', attribution }),
    () => ({
      kind: 'spans',
      attribution,
      part: pick(['source', 'cue', 'content', 'addressee'] as const),
      spans: spans(),
    }),
    () => ({ kind: 'spans', attribution, part: 'content', spans: spans() }),
    () => ({ kind: 'party', attribution, party: pick([party, null, { name: 'Somebody' }]) }),
    () => ({ kind: 'join', party, other: pick(['p1', 'p2', 'p3']) }),
    () => ({ kind: 'split', party, mentions: [span()] }),
    () => ({ kind: 'add', source: spans(), cue: [span()], content: [span()], addressee: spans() }),
    () => ({ kind: 'note', about: attribution, message: 'Hm.' }),
    () => ({ kind: 'undo' }),
    () => ({ kind: 'redo' }),
  ])()
}

test('whatever is changed in whatever order, the record keeps its promises', () => {
  const machine = mill()
  let fitting = 0
  for (let seed = 1; seed <= 25; seed++) {
    const draw = random(seed)
    let log: ReviewEntry[] = []
    for (let turn = 0; turn < 12; turn++) {
      const made = ask(machine, log, anyWish(draw), 'Ada', '2026-03-11T09:00:00.000Z')
      if (typeof made === 'string') continue
      fitting += 1
      log = [...log, made.entry]
      assert.ok(isEntry(made.entry), JSON.stringify(isEntry.errors))
      const { record } = made.reviewed
      // `sound` has looked at spans, ids and circles already.
      assert.ok(isRecord(record), JSON.stringify(isRecord.errors))
      const ids = [record.parties, record.attributions, record.claims].map(all => all.map(({ id }) => id))
      for (const list of ids) assert.equal(new Set(list).size, list.length)
      assert.deepEqual(
        record.claims.map(({ attribution }) => attribution),
        ids[1],
      )
      assert.ok(record.attributions.every(({ cue, content }) => cue.length > 0 && content.length > 0))
    }
    assert.deepEqual(review(machine, log), review(machine, structuredClone(log)))
  }
  assert.ok(fitting > 80, `${fitting} changes fit`)
})

test('a pronoun that is split off without a name names nobody', () => {
  const machine = mill()
  const { start } = at('it may go')
  const it = { start, end: start + 2 }
  const parties = machine.parties.map(one => (one.id === 'p1' ? { ...one, mentions: [...one.mentions, it] } : one))
  const { record } = after({ ...machine, parties }, { kind: 'split', party: 'p1', mentions: [it] })
  const other = record.parties.find(({ id }) => id === 'pr1')
  assert.deepEqual([other?.name, other?.named], ['it', false])
})

test('what was added by hand is not there twice once the machine reads it too', () => {
  const machine = mill()
  const [attributions, claims] = [machine.attributions.slice(0, 3), machine.claims.slice(0, 3)]
  const older = { ...machine, attributions, claims, checks: [], comments: [] }
  const add = { source: [at('Orr', 2)], cue: [at('added')], content: [at('the board knew')], addressee: [] }
  const { record, log } = review(machine, logOf(older, { kind: 'add', ...add }))
  assert.deepEqual([log[0]?.state, log[0]?.why], ['orphaned', 'these words are a4 already'])
  assert.deepEqual(record.attributions, machine.attributions)
  assert.match(refused(machine, { kind: 'add', ...add }), /These words are a4 already/)
})

test('an undo takes what holds, and what is orphaned stays for when it is read again', () => {
  const machine = mill()
  const log = logOf(machine, { kind: 'accept', attribution: 'a2' }, { kind: 'reject', attribution: 'a1' })
  const [attributions, claims] = [machine.attributions.slice(1), machine.claims.slice(1)]
  const made = ask(
    { ...machine, attributions, claims, comments: [] },
    log,
    { kind: 'undo' },
    'Ada',
    '2026-03-11T09:00:00.000Z',
  )
  assert.ok(typeof made !== 'string')
  assert.deepEqual(made.entry.change, { kind: 'undo', of: 1 })
  assert.deepEqual([...review(machine, [...log, made.entry]).decided.keys()], ['a1'])
})

test('what was added is known by the id of its claim too', () => {
  const add: Wish = { kind: 'add', source: [], cue: [at('knew')], content: [at('the board', 2)], addressee: [] }
  const { record } = after(mill(), add, { kind: 'note', about: 'cr1', message: 'Ask.' })
  assert.equal(record.notes.find(({ code }) => code === 'reviewer')?.message, 'Ada on ar1: Ask.')
})
