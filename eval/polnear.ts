import type { Span } from '../src/record/record.ts'
import { overlap, plain, touches, visible } from './spans.ts'

export interface Parts {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** Counts that add up over reports. */
export interface Counts {
  hit: number
  gold: number
  predicted: number
}

export const MEASURES = ['source', 'cue', 'content', 'whole'] as const
export type Tally = { [measure in (typeof MEASURES)[number]]: Counts }

export function tally(): Tally {
  const none = (): Counts => ({ hit: 0, gold: 0, predicted: 0 })
  return { source: none(), cue: none(), content: none(), whole: none() }
}

/** Attributions of one text in visible characters. */
export function parts(text: string, attributions: readonly Parts[]): Parts[] {
  const count = visible(text)
  const move = (spans: readonly Span[]) => plain(text, spans, count)
  return attributions.map(a => ({ source: move(a.source), cue: move(a.cue), content: move(a.content) }))
}

/** How many of the contents are found: those that share so much with one that is predicted, each with one of its own (Jaccard). */
export const SHARES = [0.3, 0.8] as const

/** Adds one report to counts of contents found, for each of `SHARES`. */
export function contents(gold: readonly Parts[], predicted: readonly Parts[], sums: readonly Counts[]): void {
  for (const [i, share] of SHARES.entries()) {
    const sum = sums[i]
    if (sum === undefined) continue
    sum.gold += gold.length
    sum.predicted += predicted.length
    sum.hit += paired(gold, predicted, share)
  }
}

/** Pairs of contents that share so much, the most alike first. */
function paired(gold: readonly Parts[], predicted: readonly Parts[], share: number): number {
  const pairs = gold
    .flatMap((g, i) => predicted.map((p, j) => ({ i, j, alike: overlap(g.content, p.content) })))
    .filter(({ alike }) => alike >= share)
    .sort((a, b) => b.alike - a.alike)
  const [mine, theirs] = [new Set<number>(), new Set<number>()]
  for (const { i, j } of pairs) {
    if (mine.has(i) || theirs.has(j)) continue
    mine.add(i)
    theirs.add(j)
  }
  return mine.size
}

/** Drops what stands inside another's content: the corpus annotates the outermost attribution only. */
export function outermost(predicted: readonly Parts[]): Parts[] {
  const size = (spans: readonly Span[]) => spans.reduce((sum, s) => sum + s.end - s.start, 0)
  const holds = (outer: readonly Span[], cue: readonly Span[]) =>
    cue.every(c => outer.some(o => o.start <= c.start && c.end <= o.end))
  return predicted.filter(
    p => !predicted.some(q => q !== p && size(q.content) > size(p.content) && holds(q.content, p.cue)),
  )
}

/** Adds one report: exact contiguous spans of each role, and whole attributions (cue touches, source and content overlap by half). Tells which predictions were right as a whole. */
export function score(gold: readonly Parts[], predicted: readonly Parts[], sum: Tally): boolean[] {
  for (const role of ['source', 'cue', 'content'] as const) {
    const spans = (all: readonly Parts[]) => new Set(all.flatMap(a => a[role].map(s => `${s.start}-${s.end}`)))
    const [want, got] = [spans(gold), spans(predicted)]
    sum[role].gold += want.size
    sum[role].predicted += got.size
    for (const span of got) if (want.has(span)) sum[role].hit++
  }
  const used = new Set<number>()
  for (const g of gold) {
    const at = predicted.findIndex(
      (p, i) =>
        !used.has(i) &&
        touches(g.cue, p.cue) &&
        overlap(g.source, p.source) >= 0.5 &&
        overlap(g.content, p.content) >= 0.5,
    )
    if (at >= 0) used.add(at)
  }
  sum.whole.gold += gold.length
  sum.whole.predicted += predicted.length
  sum.whole.hit += used.size
  return predicted.map((_, i) => used.has(i))
}

/** Precision, recall and F1 in percent. */
export function rates({ hit, gold, predicted }: Counts): { precision: number; recall: number; f1: number } {
  const precision = predicted === 0 ? 0 : (100 * hit) / predicted
  const recall = gold === 0 ? 0 : (100 * hit) / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
