import type { Hand } from './hand.ts'
import { quoted } from './quoted.ts'

/** A chain for the short text: `"Tom Reyes" → "The Courier"`. */
export function way(chain: readonly Hand[]): string {
  return chain
    .map(({ name, named }) => (name === null ? 'nobody named' : `${quoted(name)}${named ? '' : ' (not named)'}`))
    .join(' → ')
}
