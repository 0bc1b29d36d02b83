import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rawOf, sample } from './sample.ts'
import { fresh } from './scratch.ts'

test('parties are found by words of their names and by whole names, in the order in which they came', context => {
  const store = fresh(context)
  for (const n of [1, 2]) store.add(sample(n, { outlet: 'The Bell' }), rawOf(sample(n)))
  const found = store.parties({ words: ['marsh'] })
  assert.deepEqual(
    found.map(({ report, name, key, named, outlet }) => [report, name, key, named, outlet]),
    [
      ['weir-1', 'Óna Marsh', 'ona marsh', true, 'The Bell'],
      ['weir-2', 'Óna Marsh', 'ona marsh', true, 'The Bell'],
    ],
  )
  assert.deepEqual(store.parties({ words: ['marsh', 'ona'] }), found)
  assert.deepEqual(store.parties({ keys: ['ona marsh'] }), found)
  for (const words of [[], ['mars'], ['ona', 'mill'], ['%'], ['marsh_']]) assert.deepEqual(store.parties({ words }), [])
  assert.deepEqual(store.parties({ keys: ['marsh'] }), [])
})

test('parties are found by what they stand for', context => {
  const store = fresh(context)
  const record = sample(1)
  const parties = record.parties.map(party =>
    party.id === 'p2' ? { ...party, standsFor: 'Mill Board of Varran' } : party,
  )
  store.add({ ...record, parties }, rawOf(record))
  assert.deepEqual(
    store.parties({ words: ['board', 'varran'] }).map(({ name, standsFor }) => [name, standsFor]),
    [['The mill', 'Mill Board of Varran']],
  )
})

test('names are found by their initials, and those who share a word by it, each once', context => {
  const store = fresh(context)
  for (const n of [1, 2]) store.add(sample(n), rawOf(sample(n)))
  assert.deepEqual(store.namesWithInitials('om'), ['ona marsh'])
  assert.deepEqual(store.namesWithInitials('m'), [])
  assert.deepEqual(store.namesWithInitials('ma'), [])
  assert.deepEqual(
    store.namesakes(['marsh', 'mill']).map(({ name }) => name),
    // Those who have no name have no namesakes.
    ['Óna Marsh'],
  )
  assert.deepEqual(store.namesakes([]), [])
})

test('what parties are said to have said comes by date and can be narrowed', context => {
  const store = fresh(context)
  store.add(sample(1, { published: '2026-03-11', outlet: 'The Bell' }), rawOf(sample(1)))
  store.add(sample(2, { published: '2026-03-09', outlet: 'The Post' }), rawOf(sample(2)))
  const numbers = store.parties({ words: ['marsh'] }).map(({ number }) => number)
  const words = (filter: object) => store.claimsOf(numbers, filter).map(one => `${one.report}: ${one.words}`)
  assert.deepEqual(words({}), ['weir-2: weir 2 leaked', 'weir-1: weir 1 leaked'])
  assert.deepEqual(words({ since: '2026-03-10' }), ['weir-1: weir 1 leaked'])
  assert.deepEqual(words({ outlet: 'the post' }), ['weir-2: weir 2 leaked'])
  const mill = store.parties({ words: ['mill'] }).map(({ number }) => number)
  assert.deepEqual(store.claimsOf(mill), [])
})

test('reports in which somebody was asked in vain are given, many too, and replies apart', context => {
  const store = fresh(context)
  for (let n = 0; n < 70; n++) {
    const record = sample(n)
    const comments = record.comments.map(comment => ({
      ...comment,
      outcome: n === 3 ? ('replied' as const) : comment.outcome,
    }))
    store.add({ ...record, comments }, rawOf(record))
  }
  const ids = [...store.asked()].map(({ record }) => record.report.id)
  assert.equal(ids.length, 69)
  assert.ok(!ids.includes('weir-3'))
  const mill = store.parties({ words: ['mill'] }).map(({ number }) => number)
  assert.deepEqual(
    store.repliesOf(mill).map(({ report, id, words }) => [report, id, words]),
    [['weir-3', 'm1', 'declined to comment']],
  )
})

test('versions come as they were fetched, by the id of any, and reports that have several are known', context => {
  const store = fresh(context)
  const url = 'https://bell.example/w'
  const add = (n: number, fetched: string, more = {}) => store.add(sample(n, more), rawOf(sample(n), { fetched }))
  add(1, '2026-03-10T08:00:00.000Z', { url, outlet: 'The Bell' })
  add(2, '2026-03-10T07:00:00.000Z', { url, outlet: 'The Bell' })
  add(3, '2026-03-10T09:00:00.000Z')
  for (const id of ['weir-1', 'weir-2']) {
    assert.deepEqual(
      store.versions(id).map(({ record }) => record.report.id),
      ['weir-2', 'weir-1'],
    )
  }
  assert.equal(store.versions('weir-3').length, 1)
  assert.deepEqual(store.versions('none'), [])
  assert.deepEqual(store.changed(), ['weir-1'])
  assert.deepEqual(store.changed({ outlet: 'the bell' }), ['weir-1'])
  assert.deepEqual(store.changed({ outlet: 'The Post' }), [])
})
