import { instant } from './instant.ts'

const DAY = 86_400_000

/** Days from one publication to the other, less than 0 where that came first; null where one has no date. */
export function daysBetween(one: string | undefined, other: string | undefined): number | null {
  const days = (instant(other) - instant(one)) / DAY
  return Number.isFinite(days) ? days : null
}
