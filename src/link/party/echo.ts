import { FUNCTION_WORDS } from '../../english/functionWords.ts'
import type { Entity } from './entity.ts'
import { realOf } from './realOf.ts'
import type { Scene } from './scene.ts'

/** A word is known again by so many of its first letters: "resign", "resigned". */
const STEM = 6
/** Words no longer than this tell no two statements apart, but for numbers. */
const SHORT = 3
/** A word that so many attributions have tells nothing, and looking through them would only cost time. */
const MOST = 32
/** So much of a headline's words, each by how rare it is in the report, must what somebody says below have. */
const SHARED = 0.3
/** And so much more than what anybody else says. */
const CLEARLY = 1.5

/** Whom the running text has say what these words say; null where nobody clearly does. */
export type Echo = (words: string) => Entity | null

/**
 * Knows what everybody says in the running text, so that a headline's "Banker says letter was forged" is whoever says there that the letter was forged.
 * `running` has the indexes of the attributions whose source stands in the running text.
 */
export function echo({ linking, text, sources }: Scene, running: ReadonlySet<number>): Echo {
  const { attributions } = linking
  const counts = new Map<string, number>()
  const saidIn = new Map<string, number[]>()
  for (const [i, { content, within }] of attributions.entries()) {
    const speaks = sources[i] && !within && running.has(i)
    for (const stem of new Set(content.flatMap(span => stems(text.slice(span.start, span.end))))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
      if (!speaks) continue
      const there = saidIn.get(stem)
      if (there) there.push(i)
      else saidIn.set(stem, [i])
    }
  }
  const rarity = (stem: string) => Math.log(1 + attributions.length / (counts.get(stem) ?? 1))
  return words => {
    const shares = new Map<number, number>()
    let whole = 0
    for (const stem of new Set(stems(words))) {
      whole += rarity(stem)
      const all = saidIn.get(stem) ?? []
      if (all.length <= MOST) for (const i of all) shares.set(i, (shares.get(i) ?? 0) + rarity(stem))
    }
    const best = new Map<Entity, number>()
    for (const [i, share] of shares) {
      const entity = sources[i]?.entity
      if (entity) best.set(realOf(entity), Math.max(best.get(realOf(entity)) ?? 0, share))
    }
    const [first, second] = [...best].sort((a, b) => b[1] - a[1])
    if (!first || first[1] < SHARED * whole || (second && first[1] < CLEARLY * second[1])) return null
    return first[0]
  }
}

function stems(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter(word => (word.length > SHORT || /\d/.test(word)) && !FUNCTION_WORDS.has(word))
    .map(word => word.slice(0, STEM))
}
