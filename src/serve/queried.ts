import { isIsoDate } from '../record/isoDate.ts'
import { badRequest } from './badRequest.ts'
import type { Wanted } from './desk.ts'

/** Throws a `Refusal` where a query has a parameter that is none of `names`, or one twice. */
export function only(query: URLSearchParams, names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of query.keys()) {
    if (!names.includes(name)) {
      const known = names.length === 0 ? 'There are none here.' : `There are ${names.join(', ')}.`
      throw badRequest(`There is no parameter ${JSON.stringify(name)}. ${known}`)
    }
    if (seen.has(name)) throw badRequest(`The parameter ${name} stands there twice.`)
    seen.add(name)
  }
}

/** Which reports a query asks about. Throws a `Refusal` where a date is none. */
export function wantedBy(query: URLSearchParams): Wanted {
  const since = date(query, 'since')
  const until = date(query, 'until')
  const outlet = query.get('outlet')
  return {
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
    ...(outlet === null ? {} : { outlet }),
  }
}

/** A date or moment in ISO 8601, or null where the query has none. Throws a `Refusal` where it is something else. */
export function date(query: URLSearchParams, name: string): string | null {
  // A plus that was not written as %2B has become a blank.
  const value = query
    .get(name)
    ?.trim()
    .replace(/ (?=\d{2}:?\d{2}$)/, '+')
  if (value === undefined) return null
  if (isIsoDate(value)) return value
  throw badRequest(`The date in ${name} is not of the form 2026-03-10 or 2026-03-10T07:40:00+01:00.`)
}

/** A whole number from 1 to `most`; `usual` where the query has none. Throws a `Refusal` where it is something else. */
export function count(query: URLSearchParams, name: string, usual: number, most: number): number {
  const value = query.get(name)
  if (value === null) return usual
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= 1 && number <= most) return number
  throw badRequest(`Give a whole number from 1 to ${most} as ${name}.`)
}

/** One of `values`; null where the query has none. Throws a `Refusal` where it is something else. */
export function oneOf<const Value extends string>(
  query: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value | null {
  const value = query.get(name)
  if (value === null) return null
  const found = values.find(one => one === value)
  if (found !== undefined) return found
  throw badRequest(`Give one of these as ${name}: ${values.join(', ')}.`)
}

/** Words to look for. Throws a `Refusal` where the query has none, or there is no letter or digit among them. */
export function words(query: URLSearchParams, name: string): string {
  const value = query.get(name)?.trim() ?? ''
  if (/[\p{L}\p{N}]/u.test(value)) return value
  throw badRequest(`Give words as ${name}.`)
}
