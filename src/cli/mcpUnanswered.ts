import type { Anchor as Words } from '../ask/anchor.ts'
import { type Asked, unanswered } from '../ask/unanswered.ts'
import type { Desk } from '../mcp/desk.ts'
import { USUAL_ITEMS } from '../mcp/limits.ts'
import type { UnansweredParty } from '../mcp/unansweredRequests.ts'
import { mcpAnchors } from './mcpAnchors.ts'
import { mcpPart } from './mcpPart.ts'
import { mcpParty } from './mcpParty.ts'
import type { McpStore } from './mcpStore.ts'
import { wantedBy } from './wantedBy.ts'

/** Lists who was asked in the reports of the store and did not reply. */
export function mcpUnanswered(desk: McpStore): Desk['unanswered'] {
  return async ({ limit = USUAL_ITEMS, skip = 0, repliedLater = false, ...flags }) => {
    const store = await desk.opened()
    const all = unanswered(store, wantedBy(flags)).filter(one => repliedLater || one.unanswered > 0)
    const { end, ...part } = mcpPart(all.length, skip, limit)
    return {
      ...part,
      parties: all.slice(part.skipped, end).map(one => partyOf(one, id => store.report(id)?.record.report.text ?? '')),
    }
  }
}

function partyOf({ party, unanswered, askings }: Asked, textOf: (report: string) => string): UnansweredParty {
  const anchors = ({ report, spans }: Words) => mcpAnchors(report, textOf(report), spans)
  return {
    party: mcpParty(party),
    asked: askings.length,
    unanswered,
    askings: askings.map(({ by, tellings, reply }) => ({
      by,
      tellings: tellings.map(({ report, comment, outcome, says, about }) => ({
        report,
        comment,
        outcome,
        says: anchors(says),
        about: about.map(anchors),
      })),
      reply:
        reply === null ? null : { report: reply.report, attribution: reply.attribution, says: anchors(reply.says) },
    })),
  }
}
