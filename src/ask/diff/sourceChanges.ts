import { nameKey } from '../../english/nameKey.ts'
import type { Attribution, Party, Record, Span } from '../../record/record.ts'
import { nameWords } from '../nameWords.ts'
import type { Draft } from './change.ts'
import type { Line } from './lines.ts'
import type { Pair } from './paired.ts'
import { tells } from './tells.ts'
import { tokens } from './tokens.ts'

/** Of the words of two contents, what they must share to be one. */
const ALIKE = 0.5

/** Where a sentence has another source than before: one that lost or gained its name, another one, one at last, or none any more. */
export function sourceChanges(before: Record, after: Record, pair: Pair): Draft[] {
  const [old, now] = [inLines(before, pair.before), inLines(after, pair.after)]
  const found: Draft[] = []
  const taken = new Set<Attribution>()
  for (const one of old) {
    const same = best(before, one, after, now, taken)
    if (!same) continue
    taken.add(one).add(same)
    const kind = change(partyOf(before, one), partyOf(after, same))
    if (kind === null) continue
    const sources = [partyOf(after, same), partyOf(before, one)]
    const by = (sources.find(source => source?.named) ?? sources.find(source => source))?.name ?? null
    found.push({ kind, by, before: sourceOf(one), after: sourceOf(same) })
  }
  // A sentence in the outlet's own voice that somebody now answers for, or the other way round.
  const { 0: come } = now
  if (old.length === 0 && come) {
    const by = partyOf(after, come)?.name ?? null
    found.push({
      kind: 'attribution-gained',
      by,
      before: pair.before.map(span),
      after: [...sourceOf(come), ...come.cue].sort(byPlace),
    })
  }
  const { 0: gone } = old
  if (now.length === 0 && gone) {
    const by = partyOf(before, gone)?.name ?? null
    found.push({
      kind: 'attribution-lost',
      by,
      before: [...sourceOf(gone), ...gone.cue].sort(byPlace),
      after: pair.after.map(span),
    })
  }
  return found
}

/** The attributions whose cue stands in one of these lines. */
function inLines({ attributions }: Record, lines: readonly Line[]): Attribution[] {
  return attributions.filter(({ cue, content }) => {
    const [at] = cue.length > 0 ? cue : content
    return at !== undefined && lines.some(({ start, end }) => start <= at.start && at.end <= end)
  })
}

function best(
  before: Record,
  one: Attribution,
  after: Record,
  others: readonly Attribution[],
  taken: ReadonlySet<Attribution>,
): Attribution | undefined {
  const words = (record: Record, { content }: Attribution) =>
    new Set(
      content
        .flatMap(part => tokens(record.report.text, part))
        .filter(tells)
        .map(({ word }) => word),
    )
  const own = words(before, one)
  const rated = others
    .filter(other => !taken.has(other))
    .map(other => {
      const there = words(after, other)
      const shared = [...own].filter(word => there.has(word)).length
      return { other, rate: (2 * shared) / (own.size + there.size || 1) }
    })
    .filter(({ rate }) => rate >= ALIKE)
  return rated.reduce<(typeof rated)[number] | undefined>(
    (top, each) => (top && top.rate >= each.rate ? top : each),
    undefined,
  )?.other
}

function change(old: Party | undefined, now: Party | undefined): Draft['kind'] | null {
  if (old?.named && !now?.named) return 'name-lost'
  if (!old?.named && now?.named) return 'name-gained'
  if (!old || !now) return null
  const isPerson = old.kind === 'person' && now.kind === 'person'
  const [a, b] = [nameWords(nameKey(old.name), isPerson), nameWords(nameKey(now.name), isPerson)]
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (old.named && few.every(word => many.includes(word))) return null
  return a.join(' ') === b.join(' ') ? null : 'source-changed'
}

function partyOf({ parties }: Record, { party }: Attribution): Party | undefined {
  return parties.find(({ id }) => id === party)
}

function sourceOf({ source, cue }: Attribution): Span[] {
  return (source.length > 0 ? source : cue).map(span)
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start
}

function span({ start, end }: Span): Span {
  return { start, end }
}
