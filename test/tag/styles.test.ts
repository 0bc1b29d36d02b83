import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ground } from '../../src/tag/ground.ts'
import { styles } from '../../src/tag/styles.ts'
import { laidOutAs, unbracketed } from './brackets.ts'

/** The styles of a text's attributions, by their numbers. */
function read(marked: string): string[] {
  const { text, parts } = unbracketed(marked)
  return styles(parts, ground(laidOutAs(text))).map(({ style }) => style)
}

test('direct: all of the content inside marks', () => {
  assert.deepEqual(read('“[T:The bridge is closed],” [S:she] [C:said].'), ['direct'])
  assert.deepEqual(read("'[T:The bridge is closed],' [S:she] [C:said]."), ['direct'])
  assert.deepEqual(read('“[T:It leaks],” [S:she] [C:said], “[T:and is old].”'), ['direct'])
  assert.deepEqual(read('[S:She] [C:said]: “[T:It leaks.]\n\n“[T:It is old].”'), ['direct'])
})

test('mixed: some of it', () => {
  assert.deepEqual(read('[S:She] [C:said] [T:it was “quite closed”].'), ['mixed'])
  assert.deepEqual(read('“[T:It leaks],” [S:she] [C:said], [T:adding nothing].'), ['mixed'])
})

test('indirect: none of it', () => {
  assert.deepEqual(read('[S:She] [C:said] [T:the bridge was closed].'), ['indirect'])
  assert.deepEqual(read('[S:She] [C:said] [T:the bridge was closed], a “first”.'), ['indirect'])
})

test('marks around the cue belong to an outer attribution', () => {
  assert.deepEqual(read('“[T1:[S2:I] was [C2:told] [T2:the bridge is closed]],” [S1:she] [C1:said].'), [
    'direct',
    'indirect',
  ])
})

test('marks owned by an inner attribution do not make the outer one mixed', () => {
  assert.deepEqual(read('[S1:The paper] [C1:reported] that [T1:[S2:she] had [C2:called] [T2:the bridge “a ruin”]].'), [
    'indirect',
    'mixed',
  ])
  assert.deepEqual(read('[S1:The paper] [C1:reported] that [T1:[S2:she] [C2:said]: “[T2:the bridge is a ruin]”].'), [
    'indirect',
    'direct',
  ])
})

test('marks of the outer’s own make it mixed, whatever stands in it', () => {
  assert.deepEqual(
    read('[S1:The paper] [C1:reported] that [T1:in a “sudden” turn [S2:she] [C2:said] [T2:the bridge was closed]].'),
    ['mixed', 'indirect'],
  )
})

test('a quotation in a quotation', () => {
  assert.deepEqual(read('“[T1:[S2:He] [C2:told] me ‘[T2:go home]’],” [S1:she] [C1:said].'), ['direct', 'direct'])
})

test('a title between marks is nobody’s words', () => {
  assert.deepEqual(read('[S:She] [C:said] [T:her novel “The Third Gate” was out].'), ['indirect'])
  assert.deepEqual(read('[S:She] [C:said] [T:her novel was “a third gate”].'), ['mixed'])
})

test('what else an attribution has stays', () => {
  const { text, parts } = unbracketed('[S:She] [C:said] [T:it leaks].')
  const [one] = styles(
    parts.map(part => ({ ...part, odds: 3 })),
    ground(laidOutAs(text)),
  )
  assert.equal(one?.odds, 3)
  assert.deepEqual(styles([], ground(laidOutAs(text))), [])
})
