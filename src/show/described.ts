import type { Party } from '../record/record.ts'

/** Kinds of party whose number is a number of people. */
const PEOPLE: ReadonlySet<Party['kind']> = new Set(['person', 'group'])

/** What the report tells of a party beside its name: its kind, how many it is where it is several, how it is described, whom it stands for. */
export function described({ kind, count, description, name, standsFor }: Party): string[] {
  return [
    kind === 'unknown' ? undefined : kind,
    count === undefined || count === 1 ? undefined : `${count} ${PEOPLE.has(kind) ? 'people' : 'of them'}`,
    // The unnamed have their description for a name.
    description !== undefined && name.toLowerCase().includes(description.toLowerCase()) ? undefined : description,
    standsFor === undefined ? undefined : `stands for ${standsFor}`,
  ].filter(fact => fact !== undefined)
}
