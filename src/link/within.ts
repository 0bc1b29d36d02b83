import { CUE_IN_CONTENT, RELAYS } from '../english/relays.ts'
import type { Span } from '../record/record.ts'
import { holders, type Region } from './holders.ts'
import type { Linking } from './linking.ts'
import { shared } from './shared.ts'

/** What stands in something stands in it with at least this much of its words: a reader's edges are often a word or two off. */
const MOSTLY = 0.5

/** Two contents are the same when they share this much of what either has: the edges of a long clause are often read a word apart. */
const SAME = 0.8

/**
 * Gives every attribution the one in whose content it stands: its cue is in that content, and its own content begins in it or is
 * mostly in it, and no content inside that one will do. "The Herald reported that P, citing two officials": the officials' attribution has the
 * Herald's content for its own and is within it, though its cue stands outside, and P's own speakers are within the officials'.
 * `rules.within` says which of the two it was. A circle, which only misread contents make, is cut where it began.
 */
export function within(linking: Linking): Linking {
  const { attributions, segmented } = linking
  const { text } = segmented.report
  const sizes = attributions.map(one => length(one.content))
  const relays = attributions.map(one => {
    const cue = text.slice(one.cue[0]?.start ?? 0, one.cue.at(-1)?.end ?? 0)
    return RELAYS.find(relay => relay.words.test(cue))
  })
  const rank = (i: number) => relays[i]?.rank ?? 0
  const regions = attributions.flatMap((one, owner) => one.content.map((span): Region => ({ ...span, owner })))

  // The order of last resort: the longer content, then what is less of a relay, then the earlier.
  const higher = (a: number, b: number) => (sizes[a] ?? 0) - (sizes[b] ?? 0) || rank(b) - rank(a) || b - a
  const cueIn = (i: number, j: number) => {
    const inner = attributions[i]
    const outer = attributions[j]
    return !!inner && !!outer && shared(inner.cue, outer.content) >= MOSTLY * length(inner.cue)
  }
  const hosts = new Map<number, number>()
  const stands = (i: number, j: number) =>
    hosts.get(i) === j || (hosts.get(j) !== i && cueIn(i, j) && (!cueIn(j, i) || higher(j, i) > 0))
  const nearest = (candidates: readonly number[]) =>
    candidates.reduce<number | undefined>((best, one) => {
      if (best === undefined || stands(one, best)) return one
      return !stands(best, one) && higher(best, one) > 0 ? one : best
    }, undefined)

  const relaying = [...attributions.keys()].filter(i => rank(i) > 0)
  const around = holders(
    regions,
    relaying.map(i => middle(attributions[i]?.content ?? [])),
  )
  const byRank = relaying.map((i, turn) => ({ i, turn })).sort((a, b) => rank(a.i) - rank(b.i) || a.i - b.i)
  for (const { i, turn } of byRank) {
    const one = attributions[i]
    if (!one) continue
    const host = nearest(
      owners(around[turn]).filter(j => {
        const other = attributions[j]
        if (!other || j === i || rank(j) >= rank(i)) return false
        if (shared(one.cue, other.content) || shared(other.cue, one.content)) return false
        const common = shared(one.content, other.content)
        return common >= SAME * (length(one.content) + length(other.content) - common)
      }),
    )
    if (host !== undefined) hosts.set(i, host)
  }

  const over = holders(
    regions,
    attributions.map(one => middle(one.cue)),
  )
  const outers = attributions.map(
    (one, i) =>
      hosts.get(i) ??
      nearest(
        owners(over[i]).filter(j => {
          const outer = attributions[j]?.content ?? []
          return (
            j !== i &&
            stands(i, j) &&
            (begins(one.content, outer) || shared(one.content, outer) >= MOSTLY * length(one.content))
          )
        }),
      ),
  )
  cutCircles(outers)
  return {
    ...linking,
    attributions: attributions.map((one, i) => {
      const outer = outers[i]
      const relay = hosts.has(i) ? relays[i] : undefined
      return {
        ...one,
        within: outer === undefined ? null : (attributions[outer]?.id ?? null),
        rules: { ...one.rules, within: outer === undefined ? null : (relay ?? CUE_IN_CONTENT).id },
      }
    }),
  }
}

/** Takes away the link that closes a circle, in time linear in the list. */
function cutCircles(outers: (number | undefined)[]): void {
  const seenFrom: (number | undefined)[] = []
  for (const start of outers.keys()) {
    let last: number | undefined
    let at: number | undefined = start
    while (at !== undefined && seenFrom[at] === undefined) {
      seenFrom[at] = start
      last = at
      at = outers[at]
    }
    if (at !== undefined && last !== undefined && seenFrom[at] === start) outers[last] = undefined
  }
}

function owners(regions: readonly Region[] | undefined): number[] {
  return [...new Set(regions?.map(region => region.owner))]
}

function begins(inner: readonly Span[], outer: readonly Span[]): boolean {
  const start = inner[0]?.start ?? 0
  return outer.some(span => span.start <= start && start < span.end)
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0)
}

/** A place in the middle of the longest piece, where two readings of the same words cannot miss one another. */
function middle(spans: readonly Span[]): Span {
  const longest = spans.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), spans[0] ?? { start: 0, end: 0 })
  const at = Math.floor((longest.start + longest.end) / 2)
  return { start: at, end: Math.min(at + 1, longest.end) }
}
