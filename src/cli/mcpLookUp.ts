import type { Anchor as Words } from '../ask/anchor.ts'
import { type Statement, who } from '../ask/who.ts'
import type { Anchor } from '../mcp/anchor.ts'
import type { Desk } from '../mcp/desk.ts'
import { MOST_ITEMS, USUAL_ITEMS } from '../mcp/limits.ts'
import type { PartyStatement } from '../mcp/lookUpParty.ts'
import { Refusal } from '../mcp/refusal.ts'
import { mcpAnchors } from './mcpAnchors.ts'
import { mcpPart } from './mcpPart.ts'
import { mcpParty } from './mcpParty.ts'
import type { McpStore } from './mcpStore.ts'
import { wantedBy } from './wantedBy.ts'

/** Looks a party up in the store. */
export function mcpLookUp(desk: McpStore): Desk['lookUp'] {
  return async ({ name, limit = USUAL_ITEMS, skip = 0, ...flags }) => {
    const store = await desk.opened()
    const said = who(name, store, wantedBy(flags))
    if (said.people.length === 0)
      throw new Refusal('Nobody in the store is called so. Try a part of the name, or search_reports.')
    const { end, ...part } = mcpPart(said.total, skip, limit)
    const notes = [
      ...(said.many === null
        ? []
        : [`${said.many} names fit; reports that call them by another were not looked for. Give more of the name.`]),
      ...(said.people.length > MOST_ITEMS ? [`${said.people.length} are called so; ${MOST_ITEMS} are here.`] : []),
    ]
    return {
      ...part,
      parties: said.people
        .slice(0, MOST_ITEMS)
        .map(({ identity, claims, reports }) => ({ ...mcpParty(identity), claims, reports })),
      unsure: said.unsure.slice(0, MOST_ITEMS).map(mcpParty),
      statements: [...said.between(part.skipped, end)].map(one =>
        statement(one, id => store.report(id)?.record.report.text ?? ''),
      ),
      note: notes.length === 0 ? null : notes.join(' '),
    }
  }
}

function statement(
  { party, content, source, cue, hedges, chain, alsoIn, ...one }: Statement,
  textOf: (report: string) => string,
): PartyStatement {
  const { id } = one.report
  const text = textOf(id)
  const anchors = ({ spans }: Words): Anchor[] => mcpAnchors(id, text, spans)
  return {
    ...one,
    party: party.name,
    source: anchors(source),
    cue: anchors(cue),
    content: anchors(content),
    hedges: hedges.flatMap(({ kind, start, end }) =>
      mcpAnchors(id, text, [{ start, end }]).map(at => ({
        kind: kind as PartyStatement['hedges'][number]['kind'],
        at,
      })),
    ),
    chain: [...chain],
    alsoIn: [...alsoIn],
  }
}
