import type { Record, Span } from '../record/record.ts'
import { day } from './day.ts'
import type { Numbered } from './numbered.ts'
import { type Fragment, wrap } from './wrap.ts'

/** Below this the list says that the reading is in doubt; the model's probabilities are calibrated. */
const DOUBTFUL = 0.6
/** Lines of a content in the list: enough to know it again, for it stands whole in the text above. */
const CONTENT_LINES = 3
/** Columns that a claim within another is moved in. */
const STEP = 3
/** Columns that a claim keeps for its words however deep it stands. */
const LEAST_TEXT = 24

/** How the one who is said to have said it is known. */
export type Standing = 'named' | 'unnamed' | 'unidentified' | 'nobody'

/**
 * @returns whether a claim's source is named, described without a name, absent, or there but nobody that Sayso knows: "she",
 * where it is in doubt who she is
 */
export function standing(record: Record, { attribution }: Numbered): Standing {
  const party = record.parties.find(({ id }) => id === attribution.party)
  if (party) return party.named ? 'named' : 'unnamed'
  return attribution.source.length > 0 ? 'unidentified' : 'nobody'
}

/** One claim of the list as lines: who, to whom, what, then when, where, how firmly, and what is in doubt about it. */
export function claim(record: Record, one: Numbered, digits: number, width: number, color: boolean): string[] {
  const { attribution, number, depth } = one
  const { text } = record.report
  const room = width - 2 - digits - 2
  const indent = Math.min(depth * STEP, Math.max(0, Math.floor((room - LEAST_TEXT) / STEP) * STEP))
  const lead = `${' '.repeat(2 + Math.max(0, indent - 2))}${depth > 0 ? '└ ' : ''}`
  const pad = { text: ' '.repeat(lead.length + digits + 2), look: null }
  const rest = { first: [pad], rest: [pad] }
  const first = {
    first: [
      { text: lead, look: 'quiet' as const },
      { text: `${String(number).padStart(digits)}  `, look: 'content' as const },
    ],
    rest: [pad],
  }
  const lines = wrap(who(record, one, color), first, width, color)
  const content = attribution.content.map(span =>
    attribution.style === 'direct' ? quoted(text, span) : slice(text, span),
  )
  if (content.length > 0) {
    lines.push(...clipped(wrap([{ text: content.join(' … '), look: null }], rest, width, false), width))
  }
  const more = circumstances(record, one)
  if (more !== '') lines.push(...wrap([{ text: more, look: 'quiet' }], rest, width, color))
  const doubt = doubts(one)
  if (doubt !== '') lines.push(...wrap([{ text: doubt, look: 'warning' }], rest, width, color))
  return lines
}

/** Who said it to whom, with the signs that the text above has. */
function who(record: Record, { attribution, ...rest }: Numbered, color: boolean): Fragment[] {
  const line = color ? '' : '_'
  const cue = { text: `${line}${words(record, attribution.cue)}${line}`, look: 'cue' as const }
  const kind = standing(record, { attribution, ...rest })
  if (kind === 'nobody') return [{ text: 'Nobody is named:', look: 'warning' }, SPACE, cue]
  const party = record.parties.find(({ id }) => id === attribution.party)
  const to = attribution.addressee
  const listener = record.parties.find(({ id }) => id === to?.party)?.name ?? words(record, to?.spans ?? [])
  return [
    { text: `‹${party?.name ?? words(record, attribution.source)}›`, look: 'source' },
    ...(party?.standsFor === undefined ? [] : [SPACE, { text: `(for ${party.standsFor})`, look: 'quiet' as const }]),
    ...(kind === 'unnamed' ? [SPACE, { text: '(not named)', look: 'warning' as const }] : []),
    SPACE,
    cue,
    ...(listener === '' ? [] : [SPACE, { text: `→${listener}`, look: 'addressee' as const }]),
  ]
}

const SPACE: Fragment = { text: ' ', look: null }

/** When, in what and how firmly it was said, as far as the report tells. */
function circumstances(record: Record, { attribution }: Numbered): string {
  const { said, medium, hedges } = attribution
  const among = (spans: readonly Span[]) => spans.map(span => `“${words(record, [span])}”`).join(', ')
  return [
    said && `when: ${day(said.value)}${said.span ? ` (${among([said.span])})` : ''}`,
    medium && `medium: ${medium.spans.length > 0 ? among(medium.spans) : medium.kind}`,
    hedges.length > 0 && `hedged: ${among(hedges.map(({ span }) => span))}`,
  ]
    .filter(part => typeof part === 'string')
    .join(' · ')
}

function doubts({ attribution: { confidence } }: Numbered): string {
  return confidence < DOUBTFUL ? `In doubt: Sayso gives this reading ${Math.round(confidence * 100)} in 100.` : ''
}

function words(record: Record, spans: readonly Span[]): string {
  return spans.map(span => slice(record.report.text, span)).join(' … ')
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** A direct quotation in the marks that it has in the text, or in marks of its own. */
function quoted(text: string, { start, end }: Span): string {
  const marked = /^["'‘“«„]$/.test(text.charAt(start - 1))
  const closed = /^["'’”»“]$/.test(text.charAt(end))
  return `${marked ? text.charAt(start - 1) : '“'}${slice(text, { start, end })}${closed ? text.charAt(end) : marked ? '' : '”'}`
}

function clipped(lines: readonly string[], width: number): string[] {
  const last = lines[CONTENT_LINES - 1]
  if (lines.length <= CONTENT_LINES || last === undefined) return [...lines]
  // One column for the sign that more follows, with the word before it given up where the line is full.
  const cut = last.length < width - 1 ? last : last.slice(0, Math.max(0, last.lastIndexOf(' ')))
  return [...lines.slice(0, CONTENT_LINES - 1), `${cut} …`]
}
