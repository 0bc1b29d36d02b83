import type { Record } from '../../record/record.ts'
import { type Line, lines } from './lines.ts'
import { tells } from './tells.ts'
import type { Token } from './tokens.ts'

/** Sentences of two versions that say the same in other words; several where one was cut in two or two made one. */
export interface Pair {
  readonly before: readonly Line[]
  readonly after: readonly Line[]
}

export interface Paired {
  /** In the words of before and after, wherever it stands. */
  readonly kept: readonly (readonly [before: Line, after: Line])[]
  readonly changed: readonly Pair[]
  readonly withdrawn: readonly Line[]
  readonly added: readonly Line[]
}

/** Of the weight of the words of two sentences, what they must have in common to be one that was changed. */
const ALIKE = 0.5
/** What a headline needs, which stands in place of a headline. */
const ALIKE_HEADLINES = 0.25
/** Of the words of a sentence that tell something, what must stand in another, for it to have gone into that. */
const WITHIN = 0.8
/** Weight of a word that tells nothing by itself. */
const LIGHT = 0.2
/** Words in more sentences than this bring no two together: they would all be compared with all. */
const COMMON = 60

/** Finds what became of each sentence of a version in the next. Sentences that only moved are kept. */
export function paired(before: Record, after: Record): Paired {
  const [old, now] = [lines(before), lines(after)]
  const kept: [Line, Line][] = []
  const places = new Map<string, Line[]>()
  for (const line of now) {
    const key = keyOf(line)
    const known = places.get(key)
    if (known) known.push(line)
    else places.set(key, [line])
  }
  const taken = new Set<Line>()
  for (const line of old) {
    const same = places.get(keyOf(line))?.shift()
    if (!same) continue
    kept.push([line, same])
    taken.add(line).add(same)
  }
  const left = old.filter(line => !taken.has(line))
  const come = now.filter(line => !taken.has(line))
  const pairs = matched(left, come)
  const pairOf = new Map<Line, { before: Line[]; after: Line[] }>()
  for (const [one, other] of pairs) {
    const pair = { before: [one], after: [other] }
    pairOf.set(one, pair).set(other, pair)
  }
  const withdrawn = left.filter(line => {
    if (pairOf.has(line)) return false
    const into = come.find(other => pairOf.has(other) && share(line, other) >= WITHIN)
    if (into) pairOf.get(into)?.before.push(line)
    return !into
  })
  const added = come.filter(line => {
    if (pairOf.has(line)) return false
    const from = left.find(other => pairOf.has(other) && share(line, other) >= WITHIN)
    if (from) pairOf.get(from)?.after.push(line)
    return !from
  })
  const inOrder = (list: Line[]) => list.sort((a, b) => a.start - b.start)
  const changed = [...new Set(pairOf.values())]
    .map(pair => ({ before: inOrder(pair.before), after: inOrder(pair.after) }))
    .sort((a, b) => (a.after[0]?.start ?? 0) - (b.after[0]?.start ?? 0))
  return { kept, changed, withdrawn, added }
}

function keyOf({ tokens }: Line): string {
  return tokens.map(({ word }) => word).join(' ')
}

/** The best pairs first, each sentence in one. */
function matched(left: readonly Line[], come: readonly Line[]): (readonly [Line, Line])[] {
  const byWord = new Map<string, Line[]>()
  for (const line of come) {
    for (const word of new Set(line.tokens.map(one => one.word))) {
      const known = byWord.get(word)
      if (known) known.push(line)
      else byWord.set(word, [line])
    }
  }
  const rated = left.flatMap(line => {
    const near = new Set(
      line.tokens.flatMap(({ word }) => {
        const there = byWord.get(word) ?? []
        return there.length > COMMON ? [] : there
      }),
    )
    return [...near].flatMap(other => {
      const rate = alike(line, other)
      const least = line.kind === 'headline' && other.kind === 'headline' ? ALIKE_HEADLINES : ALIKE
      return rate >= least && (line.kind === 'correction') === (other.kind === 'correction')
        ? [{ line, other, rate }]
        : []
    })
  })
  rated.sort(
    (a, b) =>
      b.rate - a.rate ||
      Math.abs(a.line.index - a.other.index) - Math.abs(b.line.index - b.other.index) ||
      a.line.index - b.line.index,
  )
  const taken = new Set<Line>()
  return rated.flatMap(({ line, other }) => {
    if (taken.has(line) || taken.has(other)) return []
    taken.add(line).add(other)
    return [[line, other] as const]
  })
}

/** Dice's measure over words, each by its weight. */
function alike(a: Line, b: Line): number {
  return (2 * common(a, b)) / (weight(a) + weight(b) || 1)
}

function share(line: Line, into: Line): number {
  const there = new Set(into.tokens.map(({ word }) => word))
  const telling = line.tokens.filter(tells)
  return telling.length === 0 ? 0 : telling.filter(({ word }) => there.has(word)).length / telling.length
}

function common(a: Line, b: Line): number {
  const counts = new Map<string, number>()
  for (const { word } of a.tokens) counts.set(word, (counts.get(word) ?? 0) + 1)
  let sum = 0
  for (const token of b.tokens) {
    const count = counts.get(token.word) ?? 0
    if (count === 0) continue
    counts.set(token.word, count - 1)
    sum += weightOf(token)
  }
  return sum
}

function weight({ tokens }: Line): number {
  return tokens.reduce((sum, token) => sum + weightOf(token), 0)
}

function weightOf(token: Token): number {
  return tells(token) ? 1 : LIGHT
}
