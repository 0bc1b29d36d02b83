import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { MODEL } from '../../src/home.ts'
import { cosine } from '../../src/ledger/cosine.ts'
import { EMBEDDING_WIDTH } from '../../src/record/passage.ts'
import { cutPassage } from '../../src/tag/cutPassage.ts'
import { load } from '../../src/tag/model.ts'

const model = await load(MODEL)
after(() => model.close())

const passage = (words: string, before = '') => ({ before, words })

test('what says the same in other words is more alike than what is about the same', async () => {
  for (const [words, same, other] of [
    [
      passage('The brewery in Orrin will shut its gates for good in June'),
      passage('Ada Quill: come summer there will be no more beer made here', 'The brewery in Orrin has a date.'),
      passage('The brewery in Orrin took on forty people in June'),
    ],
    [
      passage('The company had known of the cracks for a year'),
      passage('Twelve months ago they were told about them, and kept quiet', 'The cracks were no news to the owners.'),
      passage('The company will mend the cracks within a year'),
    ],
    [
      passage('The keeper had warned the harbour office twice'),
      passage('Two letters of his about the lamp lay unopened in the office', 'The keeper saw it coming.'),
      passage('The harbour office will buy a second lamp for the keeper'),
    ],
  ] as const) {
    const [a, b, c] = (await model.embed([words, same, other])) as [Int8Array, Int8Array, Int8Array]
    assert.equal(a.length, EMBEDDING_WIDTH)
    assert.ok(cosine(a, b) > cosine(a, c), `${words.words}: ${cosine(a, b)} and ${cosine(a, c)}`)
  }
})

test('an embedding does not depend on what is embedded beside it', async () => {
  const one = passage('Nobody has seen the mayor since the flood', 'The town is full of talk.')
  const many = Array.from({ length: 20 }, (_, i) =>
    passage(`Boat ${i} was seen by the mayor of Orrin ${'again '.repeat(i)}`),
  )
  const [alone] = await model.embed([one])
  assert.deepEqual((await model.embed([...many, one])).at(-1), alone)
  assert.deepEqual(await model.embed([]), [])
})

test('of a long passage the end of what stands before and the beginning of the statement are read', () => {
  const { ids, types } = cutPassage(passage('a b '.repeat(500), 'c d '.repeat(500)), model.look)
  assert.equal(ids.length, types.length)
  assert.ok(ids.length <= 128)
  assert.deepEqual([types[0], types.at(-1)], [0, 1])
  assert.deepEqual(cutPassage(passage(''), model.look).types, [0, 0, 1])
})

test('the angle between embeddings', () => {
  assert.equal(cosine(Int8Array.of(3, 4), Int8Array.of(6, 8)), 1)
  assert.equal(cosine(Int8Array.of(1, 0), Int8Array.of(0, 5)), 0)
  assert.equal(cosine(Int8Array.of(2, 0), Int8Array.of(-7, 0)), -1)
  assert.equal(cosine(Int8Array.of(0, 0), Int8Array.of(1, 2)), 0)
})
