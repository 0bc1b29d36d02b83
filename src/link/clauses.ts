import { OPENS } from '../english/date/clauses.ts'
import type { Attribution, Span } from '../record/record.ts'
import type { Linking } from './linking.ts'

/** The stretches on either side of a cue that speak of the saying and not of what was said, in UTF-16 code units. */
export interface Clause {
  readonly left: Span
  readonly right: Span
  /** What follows the content as far as the next one or the next cue: "promised a vote *in March*". */
  readonly tail: Span
  /** Whether the left stretch begins with its sentence or with a content; else another cue stands before it and may own its words. */
  readonly opens: boolean
  /** Where another cue stands between the source and the cue, the stretch before the source: "*In March* the magazine, citing a memo, reported". */
  readonly lead: { readonly span: Span; readonly opens: boolean } | null
}

/**
 * For every attribution the words of its own clause outside any content: to the left back to the start of the sentence, the
 * end of a content or another cue; to the right as far as the next content, the next attribution's source or cue, or what
 * opens a clause of its own; and what is left of the sentence after the content that follows the cue. Nothing crosses the edge of a content in which the cue itself stands.
 */
export function clauses(linking: Linking): Clause[] {
  const { attributions, segmented } = linking
  const { text } = segmented.report
  const cues = attributions.flatMap(one => one.cue)
  const contents = attributions.flatMap(one => one.content)
  // Every edge that a clause cannot cross: contents open and close, a cue ends what lies before it and begins what lies after.
  const walls = ascending([
    ...segmented.sentences.flatMap(one => [one.start, one.end]),
    ...contents.flatMap(one => [one.start, one.end]),
  ])
  const cueEnds = ascending(cues.map(one => one.end))
  const begins = ascending(
    [...cues, ...attributions.map(one => one.source[0] ?? one.cue[0] ?? { start: 0, end: 0 })].map(one => one.start),
  )
  const openings = new Set([...segmented.sentences, ...contents].map(one => one.start))
  return attributions.map(one => clause(text, one, { walls, openings, cueEnds, begins }))
}

interface Edges {
  readonly walls: Int32Array
  /** Where sentences and contents begin. */
  readonly openings: ReadonlySet<number>
  readonly cueEnds: Int32Array
  readonly begins: Int32Array
}

function clause(text: string, one: Attribution, { walls, openings, cueEnds, begins }: Edges): Clause {
  const start = one.cue[0]?.start ?? 0
  const end = one.cue.at(-1)?.end ?? start
  const edge = (before: number) =>
    Math.max(walls[above(walls, before) - 1] ?? 0, cueEnds[above(cueEnds, before) - 1] ?? 0)
  const from = edge(start)
  const source = one.source[0]
  // A content may begin with the very source; what stands before the content then is the source's still.
  const before = source && source.start < from ? edge(source.start - 1) : null
  const ownSource = one.source.find(span => span.start >= end)
  const limit = (after: number) => {
    let next = above(begins, after - 1)
    if (ownSource && begins[next] === ownSource.start) next = above(begins, ownSource.start)
    return Math.min(walls[above(walls, after - 1)] ?? text.length, begins[next] ?? text.length)
  }
  const close = one.content.find(span => span.start >= end)?.end
  return {
    left: { start: Math.min(from, start), end: start },
    right: { start: end, end: cut(text, end, limit(end), one) },
    // A wall stands at the very end of the content; the tail begins after it.
    tail: close === undefined ? { start: end, end } : { start: close, end: cut(text, close, limit(close + 1), one) },
    opens: openings.has(from),
    lead:
      source && before !== null ? { span: { start: before, end: source.start }, opens: openings.has(before) } : null,
  }
}

/** Where a stretch ends because a clause of its own opens in it; in the source and the addressee such a word belongs to the noun. */
function cut(text: string, start: number, end: number, one: Attribution): number {
  const words = text.slice(start, Math.max(start, end))
  for (const match of words.matchAll(OPENS)) {
    const at = start + match.index
    if (![...one.source, ...(one.addressee?.spans ?? [])].some(span => span.start <= at && at < span.end)) return at
  }
  return start + words.length
}

function ascending(values: readonly number[]): Int32Array {
  return Int32Array.from(values).sort()
}

/** The index of the first value greater than this one. */
function above(sorted: Int32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}
