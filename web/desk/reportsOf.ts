import type { Entry } from '../../src/record/ledger.ts'

/** The reports that carry a claim, each once. */
export function reportsOf({ carriers }: Pick<Entry, 'carriers'>): string[] {
  return [...new Set(carriers.map(({ report }) => report))]
}
