import type { Record } from '../record/record.ts'
import { graph, type Node } from './graph.ts'
import { provNodes } from './provNodes.ts'
import { revisions } from './revisions.ts'

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/**
 * Records as one PROV-O graph (W3C Recommendation of 30 April 2013) in JSON-LD that needs nothing from elsewhere to be read. Beside the record at hand it keeps
 * the address and day of every report that has both, to tell which is a revision of which.
 */
export function prov(records: AsyncIterable<Record> | Iterable<Record>): AsyncGenerator<string> {
  return graph(CONTEXT, nodes(records))
}

async function* nodes(records: AsyncIterable<Record> | Iterable<Record>): AsyncGenerator<Node> {
  const revised = revisions()
  for await (const record of records) {
    yield* provNodes(record)
    yield* revised(record.report)
  }
}
