import type { Span } from '../record/record.ts'

interface Found {
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  readonly odds: number
}

/**
 * Without the second hearing of one attribution: "said in a statement that …" may give a cue twice for the same content. Where two have the same content,
 * and the same source or one of them none, the surer stays. (In the annotated reports no two attributions stand so.)
 */
export function distinct<T extends Found>(found: readonly T[]): T[] {
  const byContent = new Map<string, T[]>()
  for (const attribution of found) {
    const content = key(attribution.content)
    const same = byContent.get(content)
    if (same === undefined) byContent.set(content, [attribution])
    else same.push(attribution)
  }
  return found.filter(a => {
    const rivals = byContent.get(key(a.content)) ?? []
    return !rivals.some(
      b =>
        b !== a && rivalry(a, b) && (b.odds > a.odds || (b.odds === a.odds && rivals.indexOf(b) < rivals.indexOf(a))),
    )
  })
}

/** Do the two differ by nothing but their cue? A source beside none counts for the one that has it. */
function rivalry(a: Found, b: Found): boolean {
  return a.source.length === 0 || b.source.length === 0 || key(a.source) === key(b.source)
}

function key(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join()
}
