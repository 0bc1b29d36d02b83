import { ATTITUDES } from '../english/ledger/attitudes.ts'
import type { Claim, Party, Record } from '../record/record.ts'
import type { Voice } from './reading.ts'

/** The chain of a record's claim with the names and the words that name them. `attribution` null gives the chain of what the report says itself. */
export function voices(record: Record, claim: Claim | null): Voice[] {
  const { report, parties, attributions } = record
  const wire = report.origin.find(({ part }) => part === 'whole')
  const outlet: Voice = {
    name: report.outlet ?? '',
    kind: 'publication',
    named: report.outlet !== undefined,
    span: null,
    role: 'outlet',
    thinks: false,
  }
  if (claim === null)
    return wire === undefined
      ? [outlet]
      : [
          { name: wire.agency, kind: 'publication', named: true, span: wire.span, role: 'originator', thinks: false },
          outlet,
        ]
  return claim.chain.map(link => {
    const said = attributions.find(({ id }) => id === link.attribution)
    const party = parties.find(({ id }) => id === link.party)
    const span = said?.source[0] ?? null
    const cue = said?.cue.map(({ start, end }) => report.text.slice(start, end)).join(' ') ?? ''
    const thinks = ATTITUDES.test(cue)
    if (party !== undefined)
      return { ...named(party), span: span ?? party.mentions[0] ?? null, role: link.role, thinks }
    const name = link.name ?? (span ? report.text.slice(span.start, span.end) : '')
    const kind = link.name === undefined ? 'unknown' : 'publication'
    return { name, kind, named: link.name !== undefined, span, role: link.role, thinks }
  })
}

function named({ name, kind, named: isNamed, description }: Party): Omit<Voice, 'span' | 'role' | 'thinks'> {
  return { name, kind, named: isNamed, ...(description === undefined ? {} : { description }) }
}
