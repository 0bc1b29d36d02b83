import { RELAYS } from '../english/relays.ts'
import type { Attribution, Span } from '../record/record.ts'
import { holders, type Region } from './holders.ts'
import type { Linking } from './linking.ts'
import { shared } from './shared.ts'

/** Of an inner attribution's content at least this much stands in the outer's: an inner quotation may run on past the outer. */
const MOSTLY = 0.5

/** Two contents are the same when they share this much of what either has: the edges of a long clause are often read a word apart. */
const SAME = 0.8

/**
 * Gives every attribution the one in whose content it stands: its cue is in that content, and most of its own content too,
 * and no smaller content will do. "The Herald reported that P, citing two officials": the officials' attribution has the
 * Herald's content for its own and is within it, though its cue stands outside, and P's own speakers are within the officials'.
 *
 * The outer one is always higher in one order of all attributions (the longer content first, then what is less of a relay, then the earlier),
 * so no chain can ever come back to where it began.
 */
export function within(linking: Linking): Linking {
  const { attributions, segmented } = linking
  const { text } = segmented.report
  const sizes = attributions.map(one => length(one.content))
  const ranks = attributions.map(one => rank(text, one))
  const regions = attributions.flatMap((one, owner) => one.content.map((span): Region => ({ ...span, owner })))

  const hosts = new Map<number, number>()
  const relays = attributions.map((_, i) => i).filter(i => (ranks[i] ?? 0) > 0)
  const around = holders(
    regions,
    relays.map(i => middle(attributions[i]?.content ?? [])),
  )
  const byRank = relays
    .map((i, turn) => ({ i, turn }))
    .sort((a, b) => (ranks[a.i] ?? 0) - (ranks[b.i] ?? 0) || a.i - b.i)
  const higher = (a: number, b: number) =>
    (sizes[a] ?? 0) > (sizes[b] ?? 0) ||
    (sizes[a] === sizes[b] && ((ranks[a] ?? 0) < (ranks[b] ?? 0) || (ranks[a] === ranks[b] && a < b)))
  const nearest = (candidates: readonly number[]) =>
    candidates.reduce<number | undefined>(
      (best, one) => (best === undefined || higher(best, one) ? one : best),
      undefined,
    )

  for (const { i, turn } of byRank) {
    const one = attributions[i]
    if (!one) continue
    const host = nearest(
      owners(around[turn]).filter(j => {
        const other = attributions[j]
        if (!other || j === i || (ranks[j] ?? 0) >= (ranks[i] ?? 0)) return false
        if (shared(one.cue, other.content) || shared(other.cue, one.content)) return false
        const common = shared(one.content, other.content)
        return common >= SAME * (length(one.content) + length(other.content) - common)
      }),
    )
    if (host === undefined) continue
    hosts.set(i, host)
    // The order goes by size, and a word more at the edge must not lift the relay above its host.
    sizes[i] = Math.min(sizes[i] ?? 0, sizes[host] ?? 0)
  }

  const over = holders(
    regions,
    attributions.map(one => one.cue[0] ?? { start: 0, end: 0 }),
  )
  return {
    ...linking,
    attributions: attributions.map((one, i) => {
      const outer =
        hosts.get(i) ??
        nearest(
          owners(over[i]).filter(j => {
            const other = attributions[j]
            if (!other || j === i || !higher(j, i)) return false
            return (
              shared(one.cue, other.content) === length(one.cue) &&
              shared(one.content, other.content) >= MOSTLY * length(one.content)
            )
          }),
        )
      return { ...one, within: outer === undefined ? null : (attributions[outer]?.id ?? null) }
    }),
  }
}

function owners(regions: readonly Region[] | undefined): number[] {
  return [...new Set(regions?.map(region => region.owner))]
}

function rank(text: string, one: Attribution): number {
  const cue = text.slice(one.cue[0]?.start ?? 0, one.cue.at(-1)?.end ?? 0)
  return RELAYS.find(relay => relay.words.test(cue))?.rank ?? 0
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0)
}

/** A place in the middle of the longest piece, where two readings of the same content cannot miss one another. */
function middle(spans: readonly Span[]): Span {
  const longest = spans.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), spans[0] ?? { start: 0, end: 0 })
  const at = Math.floor((longest.start + longest.end) / 2)
  return { start: at, end: Math.min(at + 1, longest.end) }
}
