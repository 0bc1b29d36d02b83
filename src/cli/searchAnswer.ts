import { type Hit, hit } from '../ask/hit.ts'
import type { Span } from '../record/record.ts'
import { counted } from '../show/counted.ts'
import { heading } from '../show/heading.ts'
import type { Fragment } from '../show/wrap.ts'
import type { Store } from '../store/store.ts'
import type { Answer, AskLooks } from './answer.ts'
import { askLines } from './askLines.ts'
import type { AskFlags } from './askOptions.ts'
import { reportLine } from './reportLine.ts'
import { wantedBy } from './wantedBy.ts'

/** Reports that are taken from the store at once. */
const AT_ONCE = 64
/** Claims of a report that the view shows: the others are as like as these. */
const MOST_CLAIMS = 5
const COLUMNS =
  `kind report version latest outlet published title url words spans claim attribution party chain standing`.split(' ')

/** The reports in which words stand, best first, with the claims that have them all. */
export function searchAnswer(words: string, store: Store, flags: AskFlags): Answer<Hit> {
  const wanted = wantedBy(flags)
  const { total } = store.search(words, wanted, 1)
  return {
    total,
    called: ['report', 'reports'],
    items: hits(words, store, wanted, flags.limit ?? total),
    json: one => one,
    columns: COLUMNS,
    rows: rowsOf,
    view: (items, looks) => [heading(looks, 'FOUND', counted(total, 'report')), ...items.map(one => shown(one, looks))],
    none: `No report in the store has ${words}, among those asked for.`,
  }
}

function* hits(words: string, store: Store, wanted: object, limit: number): Generator<Hit> {
  for (let skip = 0; skip < limit; skip += AT_ONCE) {
    const { found } = store.search(words, wanted, Math.min(AT_ONCE, limit - skip), skip)
    if (found.length === 0) return
    for (const one of found) {
      const told = store.report(one.id)
      if (told) yield hit(told, one)
    }
  }
}

function rowsOf({ report, excerpt, claims }: Hit) {
  const pairs = (spans: readonly Span[] = []) => spans.map(({ start, end }) => [start, end] as const)
  const { id, version, latest, outlet, published, title, url } = report
  const lead = [id, version, latest, outlet, published, title, url]
  return [
    ['text', ...lead, excerpt?.words ?? null, pairs(excerpt?.spans), null, null, null, null, null],
    ...claims.map(({ claim, attribution, party, content, chain, standing }) => [
      'claim',
      ...lead,
      content.words,
      pairs(content.spans),
      claim,
      attribution,
      party,
      chain.map(({ name }) => name ?? 'nobody named').join(' → '),
      standing,
    ]),
  ]
}

function shown({ report, excerpt, words, claims }: Hit, looks: AskLooks): string[] {
  const more = claims.length - MOST_CLAIMS
  return [
    ...askLines(reportLine(report), 2, looks, 2),
    ...(excerpt?.spans ?? []).flatMap(span => askLines(marked(excerpt?.words ?? '', span, words, looks), 4, looks)),
    ...claims
      .slice(0, MOST_CLAIMS)
      .flatMap(({ party, content, standing }) => [
        ...askLines(
          [
            { text: '└ ', look: 'quiet' },
            { text: `‹${party ?? 'nobody named'}›`, look: party === null ? 'warning' : 'source' },
            { text: ' ', look: null },
            ...content.spans.flatMap((span, index): Fragment[] => [
              { text: index > 0 ? ' … ' : '', look: 'quiet' },
              ...marked(wordsAt(content.words, content.spans, index), span, words, looks),
            ]),
          ],
          4,
          looks,
          2,
        ),
        ...askLines([{ text: standing, look: 'standing' }], 6, looks),
      ]),
    ...(more > 0 ? askLines([{ text: `and ${counted(more, 'claim')} more`, look: 'quiet' }], 4, looks) : []),
  ]
}

/** The words of one of several spans, which stand in `words` one after the other with " … " between. */
function wordsAt(words: string, spans: readonly Span[], index: number): string {
  const lengths = spans.map(({ start, end }) => end - start)
  const from = lengths.slice(0, index).reduce((sum, length) => sum + length + ' … '.length, 0)
  return words.slice(from, from + (lengths[index] ?? 0))
}

/** Text with those of the words that stand in it underlined, or between "_" where there are no colours. */
function marked(text: string, span: Span, words: readonly Span[], { color }: AskLooks): Fragment[] {
  const sign = color ? '' : '_'
  const found: Fragment[] = []
  let at = span.start
  for (const { start, end } of words.filter(one => one.start >= span.start && one.end <= span.end)) {
    found.push(
      { text: text.slice(at - span.start, start - span.start), look: null },
      { text: `${sign}${text.slice(start - span.start, end - span.start)}${sign}`, look: 'cue' },
    )
    at = end
  }
  return [...found, { text: text.slice(at - span.start), look: null }]
}
