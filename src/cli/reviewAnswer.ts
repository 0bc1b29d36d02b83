import type { Attribution, Record } from '../record/record.ts'
import { uncertain } from '../review/uncertain.ts'
import { heading } from '../show/heading.ts'
import { table } from '../show/table.ts'
import type { Answer } from './answer.ts'
import type { UnderReview } from './reviewMake.ts'

const COLUMNS = 'attribution confidence source cue content party within'.split(' ')

/** What is uncertain in a report, the least sure first. */
export function reviewAnswer(reviewed: UnderReview): Answer<Attribution> {
  const { record } = reviewed
  const items = uncertain(reviewed)
  const { id, title } = record.report
  return {
    total: items.length,
    called: ['attribution', 'attributions'],
    items,
    json: one => ({ ...told(record, one), style: one.style, within: one.within, via: one.via }),
    columns: COLUMNS,
    rows: one => {
      const { attribution, confidence, source, cue, content, party } = told(record, one)
      return [[attribution, confidence, source, cue, content, party, one.within]]
    },
    view: (shown, looks) => [
      heading(looks, 'TO REVIEW', `${title ?? id}: ${items.length} of ${record.attributions.length} attributions`),
      table(
        looks,
        ['id', 'sure', 'source', 'cue', 'party'],
        shown.map(one => {
          const { confidence, source, cue, content, party } = told(record, one)
          const plain = (text: string) => [{ text, look: null }]
          return {
            cells: [
              [{ text: one.id, look: 'source' as const }],
              plain(confidence.toFixed(2)),
              plain(source || 'nobody'),
              plain(cue),
              plain(party ?? '–'),
            ],
            below: content,
          }
        }),
      ),
    ],
    none: `Nothing is left to review in ${id}.`,
  }
}

function told({ report: { text }, parties }: Record, one: Attribution) {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return {
    attribution: one.id,
    confidence: one.confidence,
    source: words(one.source),
    cue: words(one.cue),
    content: words(one.content),
    party: parties.find(({ id }) => id === one.party)?.name ?? null,
  }
}
