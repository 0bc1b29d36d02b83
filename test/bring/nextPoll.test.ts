import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextPoll, type Polled } from '../../src/bring/nextPoll.ts'

/** The waits after one answer after another, of a feed that is asked every 100 seconds. */
function waits(...answers: readonly Polled[]): number[] {
  let last = 100
  return answers.map(polled => {
    last = nextPoll(100, last, polled)
    return last
  })
}

const NEW: Polled = { came: 'new' }
const NOTHING: Polled = { came: 'nothing' }
const failure = (wait: number | null = null): Polled => ({ came: 'failure', wait })

test('a quiet feed is asked more seldom, to a limit, and as before once it has something new', () => {
  assert.deepEqual(waits(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NEW), [150, 225, 337.5, 400, 400, 100])
})

test('a feed that fails is asked twice as late each time, to a limit', () => {
  assert.deepEqual(waits(...Array.from({ length: 7 }, () => failure())), [200, 400, 800, 1600, 3200, 3200, 3200])
  assert.deepEqual(waits(failure(), NOTHING, NEW), [200, 300, 100])
})

test('no sooner than its server asks for', () => {
  assert.deepEqual(waits(failure(5000), failure(10)), [5000, 3200])
})
