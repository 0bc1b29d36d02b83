import { instant as momentOf } from '../record/instant.ts'

/**
 * When a report came out, in milliseconds since 1970, its zone taken into account. A date without a time counts as the day's last moment, so that it is never
 * before a report of that day that says when it came; no date, or none that can be read, is after everything.
 */
export function instant(published: string | undefined): number {
  return momentOf(published ?? '', 'last') ?? Number.POSITIVE_INFINITY
}
