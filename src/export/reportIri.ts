import type { Report } from '../record/record.ts'

/**
 * The IRI that stands for a report as it was read. It is no web address: the page at an address changes, and this is the version with these words. Things of its
 * record are its fragments: `#a1`, `#p2`.
 */
export function reportIri({ id }: Pick<Report, 'id'>): string {
  return `urn:sayso:report:${encodeURIComponent(id.toWellFormed())}`
}
