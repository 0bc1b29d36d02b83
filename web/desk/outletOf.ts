import type { Entry } from '../../src/record/ledger.ts'

/** The outlet of one of the reports that carry a claim, as its chain has it; null where nobody knows. */
export function outletOf({ carriers }: Pick<Entry, 'carriers'>, report: string): string | null {
  const chain = carriers.find(one => one.report === report)?.chain ?? []
  return chain.findLast(({ role }) => role === 'outlet')?.name || null
}
