import { isPlace, type Place } from '../serve/cursor.ts'
import type { Cut } from '../serve/listed.ts'

/** Which places of a list, from 0, a page has, and where the next begins. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly next: Place | null
}

/**
 * A page of a list of things that each have a key of their own. The cursor is how many were before and the key of the last: where others came in before it, it is found
 * again by its key. Throws a `Refusal` where the cursor is of another list.
 */
export function servePart<One>({ from, limit }: Cut, list: readonly One[], keyOf: (one: One) => string): Part {
  const start = from === null ? 0 : startOf(from, list, keyOf)
  const end = Math.min(start + limit, list.length)
  const last = list[end - 1]
  return { start, end, next: end < list.length && last !== undefined ? [end, keyOf(last)] : null }
}

function startOf<One>(from: Place, list: readonly One[], keyOf: (one: One) => string): number {
  const [before, key] = isPlace(from, ['number', 'string']) as [number, string]
  const last = list[before - 1]
  if (last !== undefined && keyOf(last) === key) return before
  const found = list.findIndex(one => keyOf(one) === key)
  return found < 0 ? Math.min(Math.max(before, 0), list.length) : found + 1
}
