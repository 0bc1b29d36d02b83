import type { BlockKind, Record, Span } from '../src/record/record.ts'

/** A block, or (null) what is left out before the next one. */
export interface Alone {
  readonly kind: BlockKind | null
  readonly parts: readonly Part[]
}

/** Words that are shown, or how many are `left` out. */
export interface Part extends Span {
  readonly left: number
}

/** A report's blocks with only these spans of it: whole blocks that have none of them are left out together, and it is told how many words that are. */
export function alone({ report }: Pick<Record, 'report'>, own: readonly Span[]): Alone[] {
  const found: Alone[] = []
  let at = 0
  const gap = (end: number): Part[] => {
    const left = report.text.slice(at, end).match(/\S+/g)?.length ?? 0
    return left === 0 ? [] : [{ start: at, end, left }]
  }
  const outside = (end: number) => {
    const parts = gap(end)
    if (parts.length > 0) found.push({ kind: null, parts })
    at = end
  }
  for (const { kind, span } of report.blocks) {
    const here = own.filter(({ start, end }) => start < span.end && end > span.start)
    const [first] = here
    if (!first) continue
    outside(span.start)
    const parts: Part[] = []
    for (const { start, end } of here) {
      parts.push(...gap(start), { start, end, left: 0 })
      at = end
    }
    parts.push(...gap(span.end))
    at = span.end
    found.push({ kind, parts })
  }
  outside(report.text.length)
  return found
}
