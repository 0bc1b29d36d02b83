import { GOVERNMENTS, SEATS } from '../../english/governments.ts'

/** The government or body that a capital, a country or a building stands for when it speaks: "the Kremlin" → "presidency of Russia"; null for any other name. */
export function standsFor(words: string): string | null {
  const low = words.toLowerCase().replace(/\.$/, '')
  const bare = low.replace(/^the /, '')
  return SEATS.get(bare) ?? GOVERNMENTS.get(low) ?? GOVERNMENTS.get(bare) ?? null
}
