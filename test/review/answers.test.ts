import assert from 'node:assert/strict'
import { test } from 'node:test'
import { embedding } from '../../src/cli/embedding.ts'
import { reviewKept } from '../../src/cli/reviewKept.ts'
import { reviewMake } from '../../src/cli/reviewMake.ts'
import { catchUp } from '../../src/ledger/catchUp.ts'
import { entriesOf } from '../../src/ledger/entriesOf.ts'
import type { Wish } from '../../src/review/asked.ts'
import { review } from '../../src/review.ts'
import type { Store } from '../../src/store/store.ts'
import { rawOf } from '../store/sample.ts'
import { fresh } from '../store/scratch.ts'
import { at, mill } from './mill.ts'

/** All that the store answers of a report: its record, who says what, and the ledger. */
async function answers(store: Store) {
  for await (const _ of catchUp(store.ledger, embedding()));
  const parties = store.parties({ keys: ['tam orr', 'óna marsh', 'ona marsh', 'the board'] })
  const said = store.claimsOf(parties.map(({ number }) => number))
  return {
    record: store.report('mill')?.record,
    said: said.map(({ words, party }) => [parties.find(({ number }) => number === party)?.name, words]),
    found: store.search('knew').found.map(({ claims }) => claims),
    ledger: [
      ...entriesOf(
        store.ledger,
        store.ledger.claims({}).map(({ claim }) => claim),
      ),
    ],
    next: store.review.unreviewed(9).map(({ attribution }) => attribution),
  }
}

function change(store: Store, wish: Wish): void {
  const made = reviewMake(store, mill(), wish, 'Ada')
  assert.ok(typeof made !== 'string', String(made))
}

test('the store answers from what was corrected, and as before once it is undone', async context => {
  const store = fresh(context)
  store.add(mill(), rawOf(mill()))
  const before = await answers(store)
  assert.deepEqual(before.said.at(-1), ['the board', 'the board knew'])

  change(store, { kind: 'spans', attribution: 'a4', part: 'source', spans: [at('Orr', 2)] })
  const after = await answers(store)
  assert.deepEqual(
    after.said.filter(([, words]) => words === 'the board knew'),
    [['Tam Orr', 'the board knew']],
  )
  const knew = after.ledger.find(({ statement }) => statement === 'the board knew')
  assert.match(JSON.stringify(knew), /Tam Orr/)
  assert.deepEqual(after.record, review(mill(), store.review.log('mill')).record)
  assert.deepEqual(store.review.machine('mill'), before.record, "the machine's own is kept")
  assert.ok(before.next.includes('a4') && !after.next.includes('a4'))

  change(store, { kind: 'reject', attribution: 'a4' })
  const without = await answers(store)
  assert.ok(!without.said.some(([, words]) => words === 'the board knew'))
  assert.deepEqual([before.found, without.found], [[['c4']], [[]]])
  assert.ok(!without.ledger.some(({ statement }) => statement === 'the board knew'))

  change(store, { kind: 'undo' })
  change(store, { kind: 'undo' })
  assert.deepEqual(await answers(store), before)
})

test('what was corrected stands when the report is read again', async context => {
  const store = fresh(context)
  store.add(mill(), rawOf(mill()))
  change(store, { kind: 'reject', attribution: 'a4' })
  const corrected = await answers(store)
  const machine = mill()
  const anew = { ...machine, made: { ...machine.made, rules: 'newer' } }
  store.replace('mill', anew, reviewKept)
  assert.deepEqual(store.review.machine('mill')?.made.rules, 'newer')
  const { record, ...rest } = await answers(store)
  const { record: old, ...before } = corrected
  assert.deepEqual(rest, before)
  assert.deepEqual(record?.attributions, old?.attributions)
})
