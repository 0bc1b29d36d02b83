import type { Periods } from './periods.ts'

const KINDS = ['quarters', 'years', 'months', 'days'] as const

/**
 * How many times two claims share, and whether they speak of different ones: of different quarters, years, months or days. Where one kind is shared (the
 * same year) another that differs (the month) still tells them apart.
 */
export function conflictOfPeriods(a: Periods, b: Periods): { readonly shared: number; readonly conflict: boolean } {
  let shared = 0
  let conflict = false
  for (const kind of KINDS) {
    const one: readonly (string | number)[] = a[kind]
    const other: readonly (string | number)[] = b[kind]
    if (one.length === 0 || other.length === 0) continue
    const same = new Set(one.filter(time => other.includes(time))).size
    shared += same
    if (same === 0) conflict = true
  }
  return { shared, conflict }
}
