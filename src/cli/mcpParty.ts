import type { Identity } from '../ask/identities.ts'
import type { PartyKnown } from '../mcp/party.ts'

/** One who is meant, without the places of the store. */
export function mcpParty({ name, kind, named, outlet, names, perhaps }: Omit<Identity, 'parties'>): PartyKnown {
  return { name, kind, named, outlet, names: [...names], perhaps: [...perhaps] }
}
