import assert from 'node:assert/strict'
import type { Record } from '../../src/record/record.ts'
import type { ReviewEntry } from '../../src/record/review.ts'
import type { Wish } from '../../src/review/asked.ts'
import { ask, review } from '../../src/review.ts'

const WHEN = '2026-03-11T09:00:00.000Z'

/** The log that wishes come to, one after the other; each must fit. */
export function logOf(machine: Record, ...wishes: readonly Wish[]): ReviewEntry[] {
  const log: ReviewEntry[] = []
  for (const wish of wishes) {
    const made = ask(machine, [...log], wish, 'Ada', WHEN)
    assert.ok(typeof made !== 'string', `${JSON.stringify(wish)}: ${made}`)
    log.push(made.entry)
  }
  return log
}

/** The record after the wishes. */
export function after(machine: Record, ...wishes: readonly Wish[]) {
  return review(machine, logOf(machine, ...wishes))
}

/** Why a wish does not fit. */
export function refused(machine: Record, ...wishes: readonly Wish[]): string {
  const made = ask(machine, logOf(machine, ...wishes.slice(0, -1)), wishes.at(-1) ?? { kind: 'undo' }, 'Ada', WHEN)
  assert.ok(typeof made === 'string', `${JSON.stringify(wishes.at(-1))} fits`)
  return made
}
