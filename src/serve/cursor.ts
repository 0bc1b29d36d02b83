import { badRequest } from './badRequest.ts'

/** Where the next page of a list begins, in terms of the list itself. */
export type Place = readonly (string | number | null)[]

/** Characters of a cursor that is looked at: a place has few values, and the longest is a report's id. */
const MOST = 2000

/** A place as it is handed out, to be sent back as it is. */
export function cursorOf(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place that a cursor stands for. Throws a `Refusal` where it is none of ours; a list says itself whether it is one of its own (see `isPlace`). */
export function placeOf(cursor: string): Place {
  try {
    const value: unknown = cursor.length > MOST ? null : JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const isValue = (one: unknown) => one === null || typeof one === 'string' || Number.isSafeInteger(one)
    if (Array.isArray(value) && value.every(isValue)) return value as Place
  } catch {
    // Said below.
  }
  throw strange()
}

/** The place itself where its values are of these kinds, in their order. Throws a `Refusal` where they are not: the cursor is of another list. */
export function isPlace(place: Place, kinds: readonly ('string' | 'number' | 'number?')[]): Place {
  const fits = (one: Place[number], kind: (typeof kinds)[number]) =>
    kind === 'number?' ? one === null || typeof one === 'number' : typeof one === kind
  if (place.length === kinds.length && kinds.every((kind, i) => fits(place[i] as Place[number], kind))) return place
  throw strange()
}

function strange() {
  return badRequest('The cursor is none of this list: take it from “next” of the page before, with the same query.')
}
