import { ASIDES, DOCUMENTED, SEEN, STUDIED } from '../english/ledger/asides.ts'
import { ANYBODY } from '../english/ledger/sources.ts'
import type { Record, Span } from '../record/record.ts'
import type { Voice } from './reading.ts'

/** A first and a last name. */
const PERSON = /\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)+/u
/** So many characters are left where what a sentence claims is cut off from whose word it is. */
const LEAST_LENGTH = 20

/**
 * Whose word a sentence in the report's own voice is where it names them at its end, and what it claims without that; null where it names nobody. A party that the record
 * knows, or a description of somebody without a name; or the document in which it stands, which `subject`, the words that a stretch is said of, may name.
 */
export function aside(
  { report, parties }: Record,
  span: Span,
  subject: Span | null,
): { readonly said: Span; readonly voice: Voice | null } | null {
  const words = report.text.slice(span.start, span.end)
  const seen = SEEN.exec(words)
  if (seen !== null) {
    const name = seen[1] ?? ''
    const at = { start: span.start, end: span.start + name.length }
    const said = { start: span.start + seen[0].length, end: span.end }
    return { said, voice: { name, kind: 'unknown', named: false, span: at, role: 'originator', thinks: false } }
  }
  const studied = STUDIED.exec(words)?.[1]
  if (studied !== undefined) {
    const at = { start: span.start, end: span.start + studied.length }
    return {
      said: span,
      voice: { name: studied, kind: 'unknown', named: false, span: at, role: 'originator', thinks: false },
    }
  }
  for (const stretch of subject === null ? [span] : [span, subject])
    for (const rule of DOCUMENTED) {
      const match = rule.exec(report.text.slice(stretch.start, stretch.end))
      const name = match?.[1]
      if (match === null || name === undefined) continue
      const start = stretch.start + match.index + match[0].indexOf(name)
      const at = { start, end: start + name.length }
      return {
        said: span,
        voice: { name, kind: 'document', named: false, span: at, role: 'originator', thinks: false },
      }
    }
  for (const rule of ASIDES) {
    const match = rule.exec(words)
    const name = match?.[1]
    if (match === null || name === undefined || match.index < LEAST_LENGTH) continue
    const from = span.start + match.index + match[0].indexOf(name)
    const to = from + name.length
    const party = parties
      .filter(({ kind }) => kind !== 'publication')
      .map(one => ({ one, at: one.mentions.find(({ start, end }) => start >= from && end <= to) }))
      .filter(({ at }) => at !== undefined)
      .sort(
        (a, b) =>
          Number(b.one.named) - Number(a.one.named) ||
          Number(b.one.kind === 'person') - Number(a.one.kind === 'person'),
      )[0]
    const said = { start: span.start, end: span.start + match.index }
    const role = { role: 'originator', thinks: false } as const
    if (party?.at !== undefined) {
      const { name, kind, named, description } = party.one
      return {
        said,
        voice: { name, kind, named, ...(description === undefined ? {} : { description }), span: party.at, ...role },
      }
    }
    const place = { start: from, end: to }
    const proper = PERSON.exec(name)
    if (proper !== null && rule !== ASIDES[0]) {
      const at = { start: from + proper.index, end: from + proper.index + proper[0].length }
      return { said, voice: { name: proper[0], kind: 'person', named: true, description: name, span: at, ...role } }
    }
    if (ANYBODY.test(name)) return { said, voice: { name, kind: 'unknown', named: false, span: place, ...role } }
    if (rule === ASIDES[0]) return { said, voice: null }
  }
  return null
}
