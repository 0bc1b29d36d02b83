import { instant } from './instant.ts'

const DAY = 86_400_000

/** Days from one publication to the other, either way; null where one has no date. */
export function daysBetween(one: string | undefined, other: string | undefined): number | null {
  const days = Math.abs(instant(one) - instant(other)) / DAY
  return Number.isFinite(days) ? days : null
}
