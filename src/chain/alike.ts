import { FUNCTION_WORDS } from '../english/functionWords.ts'
import type { Attribution } from '../record/record.ts'

/** Of the words that two contents have between them, the share in common from which they say nearly the same. */
const SAME = 0.6
/** From this share on, another may well say the same, and nobody is said to stand alone. */
const NEAR = 0.3
/** Contents with fewer words than this are alike by chance. */
const FEWEST_WORDS = 3
/** A word is followed to so many contents and no further: enough in any report, and no text makes it slow. */
const MOST_PLACES = 40

/** Other attributions with the content of one, by id. */
export interface Alike {
  /** In nearly the same words. */
  readonly same: readonly Attribution[]
  /** In words that are near it, those of `same` included. */
  readonly near: readonly Attribution[]
}

/** For every attribution that has them, those whose contents are like its own; it knows nothing of who says them or through whom. */
export function alike(text: string, attributions: readonly Attribution[]): Map<string, Alike> {
  const contents = attributions.map(one => contentWords(text, one))
  const places = new Map<string, number[]>()
  for (const [i, words] of contents.entries()) {
    if (words.size < FEWEST_WORDS) continue
    for (const word of words) {
      const list = places.get(word) ?? []
      places.set(word, list)
      if (list.length < MOST_PLACES) list.push(i)
    }
  }
  const found = new Map<string, Alike>()
  for (const [i, one] of attributions.entries()) {
    const mine = contents[i] ?? new Set()
    if (mine.size < FEWEST_WORDS) continue
    const common = new Map<number, number>()
    for (const word of mine) for (const j of places.get(word) ?? []) common.set(j, (common.get(j) ?? 0) + 1)
    const same: Attribution[] = []
    const near: Attribution[] = []
    for (const [j, shared] of [...common].sort(([a], [b]) => a - b)) {
      const other = attributions[j]
      if (!other || j === i) continue
      const share = shared / (mine.size + (contents[j]?.size ?? 0) - shared)
      if (share >= NEAR) near.push(other)
      if (share >= SAME) same.push(other)
    }
    if (near.length > 0) found.set(one.id, { same, near })
  }
  return found
}

function contentWords(text: string, { content }: Attribution): Set<string> {
  const words = content.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
  return new Set(words.filter(word => (word.length > 2 || /\p{N}/u.test(word)) && !FUNCTION_WORDS.has(word)))
}
