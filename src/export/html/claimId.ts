import type { Shown } from './shown.ts'

/** The fragment of a claim in the list. Ids of a page are made of numbers, never of what is in a record. */
export function claimId({ prefix, numbers }: Pick<Shown, 'prefix' | 'numbers'>, attribution: string): string {
  return `${prefix}-claim-${numbers.get(attribution)}`
}
