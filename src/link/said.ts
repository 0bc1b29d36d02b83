import type { Attribution, Note, Said, Span } from '../record/record.ts'
import { between } from './between.ts'
import { type Clause, clauses } from './clauses.ts'
import type { Linking } from './linking.ts'
import { resolve } from './resolve.ts'
import { type Timed, times } from './times.ts'

/** A document that speaks is dated by when it was made public or sent: "a report *published on Saturday*". */
const DATED =
  /\b(?:published|released|issued|filed|posted|sent|dated|signed|circulated|lodged|uploaded|broadcast|aired|written|delivered)\b[^,;]{0,80}$/i
/** Mail that was released was written before: its release does not date what it says. */
const LEAKED =
  /\b(?:e-?mails?|messages?|letters?|memos?|minutes|transcripts?|logs?|records|recordings?|screenshots?|videos?|footage|files)\b[^;]{0,60}\b(?:released|published|leaked|issued|posted|uploaded)\b/i
/** A clause of its own before the cue, whose time is not the cue's: "Mr Hale, who resigned in May, said". */
const SUBORDINATE =
  /\b(?:who|whom|whose|which|that|when|where|after|before|as|until|because|if|although|while|since(?= \p{L}+ \p{L}+ed\b))\b/iu
/** How a clause opens with its time: "In a letter last month, …", "By the next morning …", "On Tuesday …". */
const FRONTED =
  /^[\s“"‘'(,]*(?:(?:and|but|yet|so|then|later|still|also|indeed|meanwhile|update)[, ]+)*(?:$|(?:in|on|at|during|by|over|from|back)\b)/i
/** What is still to come, or belongs to another clause, between the opening and its time. */
const NOT_YET = /\bto be\b|[;—]/i
/** "a statement of 9 October *in which* it called", "until Sunday, *when* the paper reported" */
const RELATIVE = /^,? (?:(?:in|at|on|during) which|when) $/i
/** What may lie between a time and the cue or source that it belongs to. */
const NEAR = 90
/** What may lie between the content and a time after it; a time further off, or after another verb, belongs to something else. */
const CLOSE = /^(?:,? (?:(?:in|to|at|with|on) (?:an?|the|his|her|its|their|[A-Z])[\p{L}’' ]{0,35} )?)$/u
const COMING =
  /\b(?:will|shall|is to|are to|is due to|are due to|is expected to|are expected to|plans? to|is set to)\b/i
const UNSURE = /\b(?:would|going to|wants? to|hopes? to)\b/i

/**
 * When it was said, only where the words of the cue's own clause say so, resolved against the day of publication. A time
 * that cannot be told for want of that day is left out with a note, one for each place.
 */
export function said(linking: Linking): Linking {
  const { attributions, segmented } = linking
  const { report } = segmented
  const timed = times(report.text)
  const stretches = clauses(linking)
  const notes: Note[] = []
  const values: (Said | null)[] = []
  for (const [i, one] of attributions.entries()) {
    const stretch = stretches[i]
    const found = stretch && find(report.text, one, stretch, timed)
    if (!found) {
      values.push(null)
      continue
    }
    const cue = report.text.slice(one.cue[0]?.start, one.cue.at(-1)?.end)
    const around = report.text.slice(Math.max(stretch.left.end - NEAR, stretch.left.start), stretch.right.start)
    const value = UNSURE.test(cue)
      ? null
      : found.time.kind === 'after'
        ? resolve(found.time, anchor(values, i, attributions, segmented.sentences, found), false, false)
        : resolve(found.time, report.published, found.since, COMING.test(around))
    values.push(value ? { span: found.span, value } : null)
    if (!value && !/^\d{4}-\d\d-\d\d/.test(report.published ?? '') && found.time.kind !== 'after')
      notes.push({
        code: 'undated',
        message: `"${report.text.slice(found.span.start, found.span.end)}" cannot be given a date: the report has no day of publication`,
        span: found.span,
      })
  }
  const once = new Map(notes.map(note => [note.span?.start, note]))
  return {
    ...linking,
    attributions: attributions.map((one, i) => ({ ...one, said: values[i] ?? null })),
    notes: [...linking.notes, ...once.values()],
  }
}

function find(
  text: string,
  one: Attribution,
  { left, right, tail, opens }: Clause,
  timed: readonly Timed[],
): Timed | null {
  // "was warned in October of", the cue in two pieces
  const gap = { start: one.cue[0]?.end ?? 0, end: one.cue.at(-1)?.start ?? 0 }
  if (gap.end - gap.start <= NEAR) for (const at of between(timed, gap)) if (at.time.kind !== 'after') return at
  const last = Math.max(
    right.start,
    ...(one.addressee?.spans ?? []).map(span => (span.end <= right.end ? span.end : 0)),
  )
  for (const at of between(timed, right))
    if (at.time.kind !== 'after' && dates(text, one, at) && at.span.start - last <= NEAR) return at
  for (const at of between(timed, left).reverse()) if (fits(text, one, at, left, opens)) return at
  for (const at of between(timed, tail))
    if (at.time.kind !== 'after' && CLOSE.test(text.slice(tail.start, at.span.start))) return at
  return null
}

/** Whether a time outside the source, or inside it, can be the time of the saying: of a source only what dates a document can. */
function dates(text: string, one: Attribution, at: Timed): boolean {
  const source = one.source.find(span => span.start <= at.span.start && at.span.end <= span.end)
  if (!source) return true
  // "The agency's first despatch, on Sunday, spoke of …"
  if (text.slice(at.span.start - 2, at.span.start) === ', ' && at.span.end === source.end) return true
  const words = text.slice(source.start, at.span.end)
  return DATED.test(words) && !LEAKED.test(words)
}

/** Whether a time before the cue is the cue's. */
function fits(text: string, one: Attribution, at: Timed, left: Span, opens: boolean): boolean {
  if (one.source.some(span => span.start <= at.span.start && at.span.end <= span.end)) return dates(text, one, at)
  const source = one.source.findLast(span => span.end <= left.end && span.start >= left.start)
  const head = source && source.start >= at.span.end ? source.start : left.end
  const rest = text.slice(at.span.end, head)
  if (at.time.kind === 'after') return rest.length <= 2
  if (rest.length > NEAR) return false
  if (source && at.span.start >= source.end) {
    // "The ministry on Monday denied": only words that add nothing may stand between.
    const words = text.slice(source.end, at.span.start)
    return words.length <= NEAR && !SUBORDINATE.test(words) && !/\b(?:and|but)\b|;/.test(words + rest)
  }
  if (RELATIVE.test(rest)) return true
  const opening = text.slice(left.start, at.span.start)
  return (
    // A clause carried on after a content: "…, and on Tuesday told", "…,” he said. In 2018 he wrote"
    (opens || /^[”"’']*[,.;:]|^\s*(?:and|but)\b/.test(opening)) &&
    opening.length <= NEAR &&
    FRONTED.test(opening.replace(/^[”"’',.;:\s]+/, '')) &&
    ![opening, rest].some(words => SUBORDINATE.test(words) || NOT_YET.test(words))
  )
}

/** "a day after the minister claimed": counted from the day that the same sentence's earlier attribution has. */
function anchor(
  values: readonly (Said | null)[],
  i: number,
  attributions: readonly Attribution[],
  sentences: readonly Span[],
  found: Timed,
): string | undefined {
  const sentence = around(sentences, found.span.start)
  for (let j = i - 1; j >= 0 && (attributions[j]?.cue[0]?.start ?? -1) >= (sentence?.start ?? 0); j--) {
    const value = values[j]?.value
    if (value && value.length === 'YYYY-MM-DD'.length) return value
  }
  return undefined
}

function around(sentences: readonly Span[], at: number): Span | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return sentences[low]
}
