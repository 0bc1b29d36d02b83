import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distinct } from '../../src/tag/distinct.ts'
import { unbracketed } from './brackets.ts'

/** The cues that stay; the odds are those given, in the order of the attributions' numbers. */
function kept(marked: string, odds: readonly number[]): string[] {
  const { text, parts } = unbracketed(marked)
  return distinct(parts.map((part, i) => ({ ...part, odds: odds[i] ?? 0 }))).map(({ cue }) =>
    text.slice(cue[0]?.start, cue[0]?.end),
  )
}

test('of two with the same content and source the surer stays', () => {
  const text = '[S1:[S2:She]] [C1:said] in a [C2:statement] that [T1:[T2:it leaks]].'
  assert.deepEqual(kept(text, [3, 2]), ['said'])
  assert.deepEqual(kept(text, [2, 3]), ['statement'])
  assert.deepEqual(kept(text, [2, 2]), ['said'])
})

test('one without a source counts as a second hearing of the one that has it', () => {
  assert.deepEqual(kept('[S1:She] [C1:said] in a [C2:statement] that [T1:[T2:it leaks]].', [3, 2]), ['said'])
})

test('another source or another content is another attribution', () => {
  const sources = '[S1:The paper] [C1:reported], [C2:citing] [S2:her], that [T1:[T2:it leaks]].'
  assert.deepEqual(kept(sources, [3, 2]), ['reported', 'citing'])
  const contents = '[S1:[S2:She]] [C1:said] [T1:it leaks] and [C2:added] [T2:it is old].'
  assert.deepEqual(kept(contents, [3, 2]), ['said', 'added'])
})
