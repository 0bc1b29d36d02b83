import type { Anchor as Words } from '../ask/anchor.ts'
import { type Hit, hit } from '../ask/hit.ts'
import type { Desk } from '../mcp/desk.ts'
import { USUAL_ITEMS } from '../mcp/limits.ts'
import type { FoundReport } from '../mcp/searchReports.ts'
import { mcpAnchors } from './mcpAnchors.ts'
import { mcpPart } from './mcpPart.ts'
import type { McpStore } from './mcpStore.ts'
import { wantedBy } from './wantedBy.ts'

/** Finds reports of the store by their words. */
export function mcpSearch(desk: McpStore): Desk['search'] {
  return async ({ words, limit = USUAL_ITEMS, skip = 0, ...flags }) => {
    const store = await desk.opened()
    const { found, total } = store.search(words, wantedBy(flags), limit, skip)
    const { end: _, ...part } = mcpPart(total, skip, limit)
    const reports = found.flatMap(one => {
      const told = store.report(one.id)
      return told ? [reportOf(hit(told, one), told.record.report.text)] : []
    })
    return { ...part, reports }
  }
}

function reportOf({ report, excerpt, claims }: Hit, text: string): FoundReport {
  const anchors = ({ spans }: Words) => mcpAnchors(report.id, text, spans)
  return {
    report,
    excerpt: excerpt === null ? null : (anchors(excerpt)[0] ?? null),
    claims: claims.map(({ content, chain, ...claim }) => ({ ...claim, content: anchors(content), chain: [...chain] })),
  }
}
