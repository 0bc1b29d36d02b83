import { setImmediate } from 'node:timers/promises'
import { catchUp } from '../ledger/catchUp.ts'
import { entriesOf } from '../ledger/entriesOf.ts'
import type { Anchor } from '../mcp/anchor.ts'
import type { Desk } from '../mcp/desk.ts'
import { USUAL_TRACED } from '../mcp/limits.ts'
import { Refusal } from '../mcp/refusal.ts'
import type { TracedClaim } from '../mcp/traceClaim.ts'
import type { Where } from '../mcp/where.ts'
import type { Evidence } from '../record/ledger.ts'
import type { Embed } from '../record/passage.ts'
import type { Store } from '../store/store.ts'
import { claimsAsked } from './claimsAsked.ts'
import { mcpPart } from './mcpPart.ts'
import type { McpStore } from './mcpStore.ts'
import { type Traced, traced } from './traced.ts'
import { wantedBy } from './wantedBy.ts'

/** Traces a claim through the store; what is not in the ledger yet is read into it first. */
export function mcpTrace(desk: McpStore, embed: Embed): Desk['trace'] {
  let reading: Promise<void> | undefined
  return async ({ claim, limit = USUAL_TRACED, skip = 0, ...flags }, { told }) => {
    const store = await desk.opened()
    // Who asks meanwhile waits for the same.
    reading ??= caughtUp(store, embed, told).finally(() => {
      reading = undefined
    })
    await reading
    const claims = claimsAsked(claim, store, wantedBy(flags))
    if (claims.length === 0)
      throw new Refusal(
        'No claim in the store says so, among the reports asked for. Try fewer words, or search_reports.',
      )
    const { end, ...part } = mcpPart(claims.length, skip, limit)
    const found = [...entriesOf(store.ledger, claims.slice(part.skipped, end))].map(entry => traced(entry, store))
    const reports = new Map<string, Where>(found.flatMap(one => one.reports.map(report => [report.id, report])))
    return { ...part, claims: found.map(claimOf), reports: [...reports.values()] }
  }
}

/** Reads into the ledger what is not in it yet; other calls come in between two reports. */
async function caughtUp(store: Store, embed: Embed, told: (done: number, of: number) => void): Promise<void> {
  for await (const { done, of } of catchUp(store.ledger, embed, undefined, 1)) {
    told(done, of)
    await setImmediate()
  }
}

function claimOf({ entry, words }: Traced): TracedClaim {
  const { id, statement, carriers, origins, circular, first, comments, verdicts, disagrees } = entry
  const at = ({ report, span }: Evidence): Anchor => ({ report, ...span, words: words(report, span) })
  return {
    id,
    statement,
    carriers: carriers.map(({ report, attribution, stance, chain, span }) => ({
      attribution,
      stance,
      chain,
      at: at({ report, span }),
    })),
    origins: origins.map(({ why, ...origin }) => ({
      ...origin,
      why: why.map(({ reports, code, evidence }) => ({ reports, code, evidence: evidence.map(at) })),
    })),
    circular,
    first,
    comments,
    verdicts,
    disagrees: disagrees.map(({ entry: claim, code, evidence }) => ({ claim, code, evidence: evidence.map(at) })),
  }
}
