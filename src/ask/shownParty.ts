import type { Identity } from './identities.ts'

/** One who is meant as JSON, with the parties of reports that it is made of. */
export function shownParty({ name, kind, named, outlet, names, perhaps, parties }: Identity) {
  return { name, kind, named, outlet, names, perhaps, parties: parties.map(({ report, id }) => ({ report, id })) }
}
