import type { Numbered } from './numbered.ts'
import type { View } from './view.ts'

/** How the one who is said to have said it is known. */
export type Known = 'named' | 'unnamed' | 'unidentified' | 'nobody'

/**
 * @returns whether a claim's source is named, described without a name, absent, or there but nobody that Sayso knows: "she", where it is in doubt who she is
 */
export function known({ parties }: Pick<View, 'parties'>, { attribution }: Numbered): Known {
  const party = parties.get(attribution.party ?? '')
  if (party) return party.named ? 'named' : 'unnamed'
  return attribution.source.length > 0 ? 'unidentified' : 'nobody'
}
