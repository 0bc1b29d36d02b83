import { listed } from '../english/listed.ts'
import type { Link, Party, Report } from '../record/record.ts'
import { sameName } from './sameName.ts'

/**
 * The end that every chain of a report has: the wire whose text it is, if any, and the outlet. Each is a party of the report
 * where one has its name, else it has a `name` if that is known. Wires that share the credit are one link, for nobody knows
 * which passed it to which.
 */
export function published({ outlet, origin }: Report, parties: readonly Party[]): Link[] {
  const wires = [...new Set(origin.filter(({ part }) => part === 'whole').map(({ agency }) => agency))].filter(
    agency => outlet === undefined || !sameName(agency, outlet),
  )
  const wire: Link[] = wires.length > 0 ? [{ ...called(parties, listed(wires)), role: 'relay' }] : []
  return [...wire, { ...called(parties, outlet), role: 'outlet' }]
}

function called(parties: readonly Party[], name: string | undefined): Omit<Link, 'role'> {
  const party =
    name === undefined
      ? undefined
      : (parties.find(one => one.named && sameName(one.name, name)) ?? short(name, parties))
  if (party) return { party: party.id, attribution: null }
  return { party: null, attribution: null, ...(name === undefined ? {} : { name }) }
}

/** The Dunmere Post as its report speaks of it, "the Post", where no other outlet may be meant. */
function short(name: string, parties: readonly Party[]): Party | undefined {
  const outlets = parties.filter(one => one.named && one.kind === 'publication')
  const ends = (whole: string, end: string) =>
    whole.toLowerCase().endsWith(` ${end.toLowerCase().replace(/^the /, '')}`)
  return outlets.find(
    one => ends(name, one.name) && !outlets.some(other => other !== one && ends(other.name, one.name)),
  )
}
