import type { Record } from '../record/record.ts'
import { graph, type Node } from './graph.ts'
import { schemaOrgNodes } from './schemaOrgNodes.ts'

/** Records as one schema.org graph (JSON-LD): reports, parties, claims, direct quotations, and drafts of claim reviews. */
export function schemaOrg(records: AsyncIterable<Record> | Iterable<Record>): AsyncGenerator<string> {
  return graph('https://schema.org', nodes(records))
}

async function* nodes(records: AsyncIterable<Record> | Iterable<Record>): AsyncGenerator<Node> {
  for await (const record of records) yield* schemaOrgNodes(record)
}
