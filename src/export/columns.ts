import { outcomeOf } from '../english/comment/outcomeOf.ts'
import type { Attribution, Check, Claim, Comment, Party, Record, Span } from '../record/record.ts'
import { words } from './words.ts'

/** A claim with all that its row tells. */
export interface Told {
  readonly record: Record
  readonly claim: Claim
  readonly attribution: Attribution
  /** The claim's number in the views. */
  readonly number: number
  readonly parties: ReadonlyMap<string, Party>
  readonly checks: readonly Check[]
  readonly comments: readonly Comment[]
}

export type Cell = string | number | boolean | readonly (readonly [start: number, end: number])[] | null

export interface Column {
  readonly name: string
  readonly type: 'text' | 'whole' | 'number' | 'boolean' | 'spans'
  readonly of: (told: Told) => Cell
}

const text = (name: string, of: (told: Told) => string | null | undefined): Column => ({
  name,
  type: 'text',
  of: told => of(told) || null,
})
const spans = (name: string, of: (attribution: Attribution) => readonly Span[]): Column => ({
  name,
  type: 'spans',
  of: ({ attribution }) => of(attribution).map(({ start, end }) => [start, end]),
})
const spoken = ({ record }: Told, of: readonly Span[]) => words(record.report.text, of)

/** The columns of a table of claims, in order. Spans count UTF-16 code units of the report's text, as in the record. */
export const COLUMNS: readonly Column[] = [
  text('report', ({ record }) => record.report.id),
  text('url', ({ record }) => record.report.url),
  text('outlet', ({ record }) => record.report.outlet),
  text('title', ({ record }) => record.report.title),
  text('published', ({ record }) => record.report.published),
  text('language', ({ record }) => record.report.language),
  { name: 'number', type: 'whole', of: ({ number }) => number },
  text('claim', ({ claim }) => claim.id),
  text('attribution', ({ attribution }) => attribution.id),
  text('within', ({ attribution }) => attribution.within),
  text('via', ({ attribution }) => attribution.via),
  text('source', told => spoken(told, told.attribution.source)),
  text('cue', told => spoken(told, told.attribution.cue)),
  text('content', told => spoken(told, told.attribution.content)),
  text('addressee', told => spoken(told, told.attribution.addressee?.spans ?? [])),
  text('style', ({ attribution }) => attribution.style),
  text('party', ({ attribution, parties }) => parties.get(attribution.party ?? '')?.name),
  text('party_kind', ({ attribution, parties }) => parties.get(attribution.party ?? '')?.kind),
  {
    name: 'party_named',
    type: 'boolean',
    of: ({ attribution, parties }) => parties.get(attribution.party ?? '')?.named ?? null,
  },
  text('said', ({ attribution }) => attribution.said?.value),
  text('medium', ({ attribution }) => attribution.medium?.kind),
  text('hedges', ({ attribution, record }) =>
    attribution.hedges.map(({ span }) => record.report.text.slice(span.start, span.end)).join('; '),
  ),
  text('chain', ({ claim, parties }) =>
    claim.chain
      .map(
        ({ party, name, role }) => parties.get(party ?? '')?.name ?? name ?? (role === 'outlet' ? 'the outlet' : '?'),
      )
      .join(' → '),
  ),
  text('standing', ({ claim }) => claim.standing),
  text('checks', ({ checks }) => checks.map(({ verdict }) => verdict).join('; ')),
  text('comments', told =>
    told.comments
      .map(one => `${told.parties.get(one.asked ?? '')?.name ?? (spoken(told, one.who) || '?')}: ${outcomeOf(one)}`)
      .join('; '),
  ),
  { name: 'confidence', type: 'number', of: ({ attribution }) => attribution.confidence },
  spans('source_spans', ({ source }) => source),
  spans('cue_spans', ({ cue }) => cue),
  spans('content_spans', ({ content }) => content),
]
