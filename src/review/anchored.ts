import type { Record, Span } from '../record/record.ts'
import type { Anchor } from '../record/review.ts'

type Read = Pick<Record, 'report' | 'parties' | 'attributions' | 'checks' | 'comments'>

/** What every id of a record stands for there, by the id: its words, by which it is known again. */
export function anchored({ report: { text }, parties, attributions, checks, comments }: Read): Map<string, Anchor> {
  const made = (id: string, spans: readonly Span[], names: readonly string[] = []): [string, Anchor] => [
    id,
    {
      id,
      spans: spans.map(({ start, end }) => ({ start, end })),
      words: [...names, ...spans.map(({ start, end }) => text.slice(start, end))],
    },
  ]
  return new Map([
    ...attributions.map(({ id, cue, content }) => made(id, [...cue, ...content])),
    // Its name and its first mention: more of the text may be found to speak of it later.
    ...parties.map(({ id, name, mentions }) => made(id, mentions.slice(0, 1), [name])),
    ...[...comments, ...checks].map(({ id, span }) => made(id, [span])),
  ])
}

/**
 * Finds the id that a record has for what an anchor stands for: the same kind of thing, read at the same place in the same words. Null where it has none, or
 * several and none of them by the same id.
 */
export function holder(record: Read): (anchor: Anchor) => string | null {
  const known = Map.groupBy(anchored(record).values(), keyOf)
  return anchor => {
    const like = known.get(keyOf(anchor))?.map(({ id }) => id) ?? []
    if (like.includes(anchor.id)) return anchor.id
    return like.length === 1 ? (like[0] ?? null) : null
  }
}

/** An id's first letter says what kind of thing it is of. */
function keyOf({ id, spans, words }: Anchor): string {
  return JSON.stringify([id.charAt(0), spans.map(({ start, end }) => [start, end]), words])
}
