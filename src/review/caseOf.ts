import type { Record, Span } from '../record/record.ts'

type Quoted = string | { readonly t: string; readonly n?: number; readonly block?: number }

/** What stands between two blocks of a case's text. */
const BETWEEN = '\n\n'

/**
 * A record as a report annotated by hand (docs/cases.md): words are quoted from their block, with a number where they stand there more than once. A span that
 * goes over several blocks is in pieces. What the reading had as ids of parties and attributions are the case's.
 */
export function caseOf(record: Record): object {
  const { report, parties, attributions, checks, comments } = record
  const { id, outlet, published, title, text } = report
  const homes = partsOf(text)
  const quote = (span: Span, home: number): Quoted[] =>
    homes.flatMap((part, block): Quoted[] => {
      const start = Math.max(span.start, part.start)
      const end = Math.min(span.end, part.end)
      if (start >= end) return []
      const t = text.slice(start, end)
      const n = timesBefore(text, t, part.start, start) + 1
      if (n === 1 && block === home) return [t]
      return [{ t, ...(n === 1 ? {} : { n }), ...(block === home ? {} : { block }) }]
    })
  const all = (spans: readonly Span[], home: number) => spans.flatMap(span => quote(span, home))
  const few = (spans: readonly Span[], home: number) => {
    const quoted = all(spans, home)
    return quoted.length > 1 ? quoted : (quoted[0] ?? null)
  }
  const homeOf = (at: number) =>
    Math.max(
      0,
      homes.findLastIndex(({ start }) => start <= at),
    )
  return {
    id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
    text,
    blocks: homes.map(
      part => report.blocks.find(({ span }) => span.start < part.end && part.start < span.end)?.kind ?? 'paragraph',
    ),
    origin: report.origin.map(({ agency, part }) => ({ agency, part })),
    parties: Object.fromEntries(
      parties.map(({ id, name, kind, named, mentions }) => {
        const aka = [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))].filter(one => one !== name)
        return [id, { name, aka, kind, named }]
      }),
    ),
    attributions: attributions.map(one => {
      const block = homeOf(one.cue[0]?.start ?? 0)
      return {
        id: one.id,
        block,
        style: one.style,
        source: few(one.source, block),
        party: one.party,
        cue: few(one.cue, block),
        content: all(one.content, block),
        ...(one.addressee ? { addressee: few(one.addressee.spans, block) } : {}),
        ...(one.said ? { said: one.said.value } : {}),
        ...(one.hedges.length > 0
          ? {
              hedges: all(
                one.hedges.map(({ span }) => span),
                block,
              ),
            }
          : {}),
        within: one.within,
        via: one.via,
      }
    }),
    checks: checks.flatMap(({ verdict, by, span, about }) => {
      const block = homeOf(span.start)
      return quote(span, block)
        .slice(0, 1)
        .map(quoted => ({ block, verdict, by, quote: quoted, about }))
    }),
    comments: comments.flatMap(({ asked, outcome, span, about, reply }) => {
      const block = homeOf(span.start)
      return quote(span, block)
        .slice(0, 1)
        .map(quoted => ({ block, asked, outcome, quote: quoted, about, reply }))
    }),
  }
}

/** The parts of a text between empty lines, as whoever reads a case finds them. */
function partsOf(text: string): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const part of text.split(BETWEEN)) {
    parts.push({ start, end: start + part.length })
    start += part.length + BETWEEN.length
  }
  return parts
}

function timesBefore(text: string, words: string, from: number, to: number): number {
  let times = 0
  for (let at = text.indexOf(words, from); at >= 0 && at < to; at = text.indexOf(words, at + 1)) times += 1
  return times
}
