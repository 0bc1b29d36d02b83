import type { Attribution, Record, Span } from '../src/record/record.ts'
import type { Numbered } from '../src/show/numbered.ts'

/** Words of a block that have the same marks. Ids are those of attributions, comments and checks. */
export interface Run extends Span {
  /** The claims in whose content it stands, the outermost first. */
  readonly within: readonly Numbered[]
  readonly source: readonly Numbered[]
  readonly cue: readonly Numbered[]
  readonly addressee: readonly Numbered[]
  /** Claims whose cue ends here: their numbers stand behind it. */
  readonly numbers: readonly Numbered[]
  /** Comments and checks whose words begin here, and those whose words end here. */
  readonly opens: readonly string[]
  readonly closes: readonly string[]
  /** Which of the spans that were asked for it stands in, by their places. */
  readonly extra: readonly number[]
}

/** A block's words in runs, in text order and whole: a new one wherever a mark or one of the `extra` spans begins or ends. */
export function runs(
  { comments, checks }: Pick<Record, 'comments' | 'checks'>,
  claims: readonly Numbered[],
  block: Span,
  extra: readonly Span[] = [],
): Run[] {
  const here = claims.filter(({ attribution }) => marks(attribution).some(span => overlaps(span, block)))
  const remarks = [...comments, ...checks].filter(({ span }) => overlaps(span, block))
  const edges = new Set([block.start, block.end])
  for (const { start, end } of [
    ...here.flatMap(({ attribution }) => marks(attribution)),
    ...remarks.map(({ span }) => span),
    ...extra,
  ])
    for (const edge of [start, end]) if (edge > block.start && edge < block.end) edges.add(edge)
  const points = [...edges].sort((a, b) => a - b)
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? block.end
    const covers = (spans: readonly Span[]) => spans.some(span => span.start <= start && span.end >= end)
    const having = (spans: (attribution: Attribution) => readonly Span[]) =>
      here.filter(({ attribution }) => covers(spans(attribution)))
    return {
      start,
      end,
      within: having(({ content }) => content).sort(
        (a, b) => length(b.attribution.content) - length(a.attribution.content) || a.number - b.number,
      ),
      source: having(({ source }) => source),
      cue: having(({ cue }) => cue),
      addressee: having(({ addressee }) => addressee?.spans ?? []),
      numbers: here.filter(({ attribution }) => attribution.cue.at(-1)?.end === end),
      opens: remarks.filter(({ span }) => span.start === start).map(({ id }) => id),
      closes: remarks.filter(({ span }) => span.end === end).map(({ id }) => id),
      extra: extra.flatMap((span, place) => (covers([span]) ? [place] : [])),
    }
  })
}

function marks({ source, cue, content, addressee }: Attribution): readonly Span[] {
  return [...source, ...cue, ...content, ...(addressee?.spans ?? [])]
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
