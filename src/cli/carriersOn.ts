import type { Carrier, Entry, IndependentOrigin } from '../record/ledger.ts'

/** What a report says of a claim on one of the claim's origins: all, or, where it stands on several, what it has from that one by name. */
export function carriersOn({ carriers, origins }: Entry, { name }: IndependentOrigin, report: string): Carrier[] {
  const own = carriers.filter(one => one.report === report)
  if (origins.filter(({ reports }) => reports.includes(report)).length < 2) return own
  // An origin without a name is called with its outlet: "a lawyer (The Bell)".
  const from = own.filter(({ chain }) =>
    chain.some(link => link.role === 'originator' && (name === link.name || name.startsWith(`${link.name} (`))),
  )
  return from.length > 0 ? from : own
}
