import { instant } from '../record/instant.ts'
import type { Report } from '../record/record.ts'
import type { Node } from './graph.ts'
import { reportIri } from './reportIri.ts'
import { webAddress } from './webAddress.ts'

interface Version {
  readonly iri: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/**
 * Tells which reports are revisions of others: those of one address that say that they were published at different times. A report that does not say when is
 * not known to be a revision, nor one that says the same time. Reports come in any order.
 * @returns a function that takes the next report and gives what is known by it: what it revises, and what revises it
 */
export function revisions(): (report: Report) => Node[] {
  const versions = new Map<string, Version[]>()
  return report => {
    const address = webAddress(report.url)
    const at = instant(report.published ?? '')
    if (address === null || at === null) return []
    const version = { iri: reportIri(report), at }
    const known = versions.get(address) ?? []
    versions.set(address, known)
    if (known.some(one => one.at === at)) return []
    const before = known.filter(one => one.at < at).at(-1)
    const after = known.find(one => one.at > at)
    known.push(version)
    known.sort((a, b) => a.at - b.at)
    return [...(before ? [revision(version, before)] : []), ...(after ? [revision(after, version)] : [])]
  }
}

function revision(later: Version, earlier: Version): Node {
  return { '@id': later.iri, 'prov:wasRevisionOf': { '@id': earlier.iri } }
}
