import { SAME_SENSE, type Sense } from '../english/ledger/sameSense.ts'
import { stem } from './stem.ts'

/** Words of a phrase at the most. */
const LONGEST = 3

const BY_STEM: ReadonlyMap<string, Sense> = new Map(
  [...SAME_SENSE].map(([words, sense]) => [key(words.split('-')), sense]),
)

/**
 * What the words at the head of a list say, by their set, and how many words it takes to say it; null where they stand in none. Articles and possessives
 * within a phrase do not count.
 */
export function senseOf(words: readonly string[]): (Sense & { readonly length: number }) | null {
  const kept = words
    .map((word, place) => ({ word, place }))
    .filter(({ word, place }) => place === 0 || !FILLERS.has(word))
  for (let length = Math.min(LONGEST, kept.length); length > 0; length--) {
    const sense = BY_STEM.get(key(kept.slice(0, length).map(({ word }) => word)))
    if (sense !== undefined) return { ...sense, length: (kept[length - 1]?.place ?? 0) + 1 }
  }
  return null
}

const FILLERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your'])

function key(words: readonly string[]): string {
  return words.map(stem).join(' ')
}
