import type { Claim, Link, Record } from '../record/record.ts'

/** A link of a chain by its name. */
export interface Hand {
  readonly role: Link['role']
  /** Null where the report does not tell who it is. */
  readonly name: string | null
  readonly named: boolean
}

/** The way of a claim from the one who is said to have said it first, outward to the outlet, by names. */
export function chainOf({ report, parties, attributions }: Record, { chain }: Pick<Claim, 'chain'>): Hand[] {
  return chain.map(({ party, attribution, role, name }) => {
    const one = parties.find(({ id }) => id === party)
    if (one) return { role, name: one.name, named: one.named }
    const outlet = role === 'outlet' ? (name ?? report.outlet ?? 'the outlet') : name
    if (outlet !== undefined) return { role, name: outlet, named: true }
    const [source] = attributions.find(({ id }) => id === attribution)?.source ?? []
    return { role, name: source ? report.text.slice(source.start, source.end) : null, named: false }
  })
}
