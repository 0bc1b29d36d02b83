import {
  AFTERMATH,
  AGAIN,
  AND_ANSWERS,
  AND_THEN,
  ANSWERS,
  ASIDE,
  BY,
  CARRIED,
  CLOSE,
  COMING,
  DATED,
  DATED_BEFORE,
  DATED_BEHIND,
  DATELINE,
  DOCUMENT_BEFORE,
  DOCUMENT_NEXT,
  DONE_ALREADY,
  EVENT,
  EVENT_NEXT,
  FRONTED,
  FRONTED_EVENT,
  HANDED,
  HEARSAY,
  IN_IT,
  LEAKED,
  NOT_YET,
  QUESTION_CUE,
  QUESTION_OPENS,
  RELATIVE,
  RELATIVE_NOUN,
  SAYING_SET_OFF,
  SET_OFF,
  SUBORDINATE,
  UNSURE,
  WAS_TOLD,
} from '../english/date/clauses.ts'
import type { Attribution, Note, Said, Span } from '../record/record.ts'
import { anchors } from './anchors.ts'
import { between } from './between.ts'
import { type Clause, clauses } from './clauses.ts'
import type { Linking } from './linking.ts'
import { resolve } from './resolve.ts'
import { type Timed, times } from './times.ts'

/** What may lie between a time and the cue or source that it belongs to. */
const NEAR = 90
/** How many of the attributions before it can be one's fellow in a sentence. */
const FELLOWS = 8
/** The same with what is set off by commas in between, which is left out before it is measured. */
const FAR = 250
/** Room for ", and that ". */
const CONJOINED = 12
/** No report nests as deep as this; what stands deeper is read as if it stood here. */
const MOST_NESTED = 64

/** What a search for times reads from. */
interface Reading {
  readonly text: string
  readonly timed: readonly Timed[]
  readonly sentences: readonly Span[]
}

/**
 * When it was said, only where the words of the cue's own clause say so, or of the clause that it carries on, resolved against
 * the day of publication (in a quotation, the day on which it was spoken, where that is known). A time that cannot be told for
 * want of that day is left out with a note, one for each place.
 */
export function said(linking: Linking): Linking {
  const { attributions, segmented } = linking
  const { report, sentences } = segmented
  const reading = { text: report.text, timed: times(report.text), sentences }
  const stretches = clauses(linking)
  const given = anchors(reading.timed, report)
  const places = new Map(attributions.map((one, i) => [one.id, i]))
  const notes = new Map<number, Note>()
  const values: (Said | null)[] = attributions.map(() => null)
  // From the outermost inward: what a quotation says of yesterday is seen from the day on which it was spoken.
  for (const i of outward(attributions, places)) {
    const one = attributions[i]
    const stretch = stretches[i]
    if (!one || !stretch) continue
    const outer = places.get(one.within ?? '')
    const found = find(reading, one, stretch) ?? inserted(reading, one, attributions[outer ?? -1])
    if (!found) {
      values[i] = carried(reading, attributions, values, i) ?? document(reading, given, one, stretch)
      continue
    }
    const cue = report.text.slice(one.cue[0]?.start, one.cue.at(-1)?.end)
    if (UNSURE.test(cue)) continue
    const around = report.text.slice(Math.max(stretch.left.end - NEAR, stretch.left.start), stretch.right.start)
    const spoken = outer === undefined || attributions[outer]?.style === 'indirect' ? null : values[outer]
    const day = spoken && isDay(spoken.value) ? spoken.value : report.published
    const value =
      found.time.kind === 'after'
        ? resolve(found.time, {
            day,
            anchor: before(reading, attributions, values, i) ?? told(reading, given, found) ?? coarse(found, day),
          })
        : resolve(found.time, {
            day,
            anchor: given.before(found.span.start, found.time),
            since: found.since,
            coming: COMING.test(around),
          })
    values[i] = value ? { span: found.span, value, rule: found.rule } : null
    if (
      !value &&
      !isDay(report.published?.slice(0, 'YYYY-MM-DD'.length)) &&
      found.time.kind !== 'after' &&
      found.time.kind !== 'later'
    )
      notes.set(found.span.start, {
        code: 'undated',
        message: `"${report.text.slice(found.span.start, found.span.end)}" cannot be given a date: the report has no day of publication`,
        span: found.span,
      })
  }
  return {
    ...linking,
    attributions: attributions.map((one, i) => ({ ...one, said: values[i] ?? null })),
    notes: [...linking.notes, ...[...notes.values()].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))],
  }
}

/** The places of all attributions, those that stand in no content first, then those that stand in theirs. */
function outward(attributions: readonly Attribution[], places: ReadonlyMap<string, number>): number[] {
  const depth: number[] = []
  const deep = (i: number, left: number): number => {
    const known = depth[i]
    if (known !== undefined) return known
    const outer = places.get(attributions[i]?.within ?? '')
    const own = outer === undefined || left === 0 ? 0 : deep(outer, left - 1) + 1
    depth[i] = own
    return own
  }
  return attributions
    .map((_, i) => ({ i, depth: deep(i, MOST_NESTED) }))
    .sort((a, b) => a.depth - b.depth || a.i - b.i)
    .map(one => one.i)
}

function find({ text, timed }: Reading, one: Attribution, { left, right, tail, opens, lead }: Clause): Timed | null {
  // "was warned in October of", the cue in two pieces
  const gap = { start: one.cue[0]?.end ?? 0, end: one.cue.at(-1)?.start ?? 0 }
  if (gap.end - gap.start <= NEAR)
    for (const at of between(timed, gap)) if (at.use === 'free' && at.time.kind !== 'after') return at
  const last = Math.max(
    right.start,
    ...(one.addressee?.spans ?? []).map(span => (span.end <= right.end ? span.end : 0)),
  )
  for (const at of between(timed, right)) if (follows(text, one, at, last)) return at
  const cue = text.slice(one.cue[0]?.start, one.cue.at(-1)?.end)
  for (const at of between(timed, left).reverse()) if (fits(text, one, at, left, opens, cue)) return at
  for (const span of one.source) for (const at of between(timed, span)) if (dates(text, span, at)) return at
  if (lead && !ASIDE.test(cue))
    for (const at of between(timed, lead.span).reverse()) if (fits(text, one, at, lead.span, lead.opens, cue)) return at
  for (const at of between(timed, tail))
    if (at.use === 'free' && at.time.kind !== 'after' && CLOSE.test(text.slice(tail.start, at.span.start))) return at
  return null
}

/** "*On a call in May*, the petition says, he asked": the time before another who is put in between, whose content goes on with this cue. */
function inserted({ text, timed }: Reading, one: Attribution, outer: Attribution | undefined): Timed | null {
  const start = Math.min(one.cue[0]?.start ?? 0, one.source[0]?.start ?? Number.POSITIVE_INFINITY)
  const piece = outer?.content.findLast(span => span.end <= start)
  const next = outer?.content.find(span => span.start >= (piece?.end ?? start))
  const teller = outer?.cue[0]
  if (!piece || !next || !teller || next.start !== start || teller.start < piece.end || teller.end > start) return null
  const cue = text.slice(one.cue[0]?.start, one.cue.at(-1)?.end)
  for (const at of between(timed, piece).reverse()) if (fits(text, one, at, piece, true, cue)) return at
  return null
}

/** Whether a time after the cue is the cue's. */
function follows(text: string, one: Attribution, at: Timed, last: number): boolean {
  if (at.time.kind === 'after' || at.use === 'edge') return false
  const inside = (span: Span) => span.start <= at.span.start && at.span.end <= span.end
  const source = one.source.find(inside)
  if (source) return dates(text, source, at)
  if (one.addressee?.spans.some(inside)) return false
  const words = text.slice(last, at.span.start)
  if (words.length > NEAR) return false
  if (at.use === 'noun after') return EVENT_NEXT.test(words) && !aftermath(text, at)
  return at.use === 'free' || DOCUMENT_BEFORE.test(words)
}

/** Whether a time inside the source can be the time of the saying: only what dates a document. */
function dates(text: string, source: Span, at: Timed): boolean {
  const words = text.slice(source.start, at.span.end)
  const before = text.slice(source.start, at.span.start)
  if (at.use === 'edge') return false
  if (at.use === 'noun after')
    return before.length <= NEAR / 3 && DOCUMENT_NEXT.test(text.slice(at.span.end, at.span.end + NEAR / 2))
  if (at.use === 'noun before') return DOCUMENT_BEFORE.test(before) && !LEAKED.test(words)
  if (at.use === 'free' && at.span.end === source.end && DATED_BEHIND.test(before)) return true
  // "The agency's first despatch, on Sunday, spoke of …"
  if (before.endsWith(', ') && at.span.end === source.end) return true
  return DATED.test(words) && !LEAKED.test(words)
}

/** Whether a time before the cue is the cue's. */
function fits(text: string, one: Attribution, at: Timed, left: Span, opens: boolean, cue: string): boolean {
  const holder = one.source.find(span => span.start <= at.span.start && at.span.end <= span.end)
  if (holder) return dates(text, holder, at)
  const source = one.source.findLast(span => span.end <= left.end && span.start >= left.start)
  const outside = one.source.some(span => span.start === left.end)
  const head = source && source.start >= at.span.end ? source.start : left.end
  if (head - at.span.end > FAR) return false
  const rest = text.slice(at.span.end, head).replace(SET_OFF, '')
  if (at.time.kind === 'after') return rest.length <= 2
  if (rest.length > NEAR) return false
  if ((at.use === 'noun after' ? RELATIVE_NOUN : RELATIVE).test(rest)) return true
  if (at.use === 'edge') return false
  if (BY.test(text.slice(at.span.start, at.span.end)) && !DONE_ALREADY.test(cue)) return false
  if (source && at.span.start >= source.end && !outside) {
    if (at.use !== 'free') return false
    // "The ministry on Monday denied": only words that add nothing may stand between, or a first verb: "rang on Monday and asked".
    if (at.span.start - source.end > FAR) return false
    const words = text.slice(source.end, at.span.start).replace(SET_OFF, '')
    if (words.length > NEAR || SUBORDINATE.test(words) || /;/.test(words)) return false
    // "The letter, dated 3 May and seen by us, warns"
    const setOff = SAYING_SET_OFF.test(words + text.slice(at.span.start, at.span.end))
    if (setOff && !/[,;]/.test(words.slice(1)) && /^[^,;]*, $/.test(rest))
      return !LEAKED.test(text.slice(source.start, at.span.start))
    return AND_THEN.test(rest) || !/\b(?:and|but)\b|;/.test(words + rest)
  }
  if (HEARSAY.test(cue) || ASIDE.test(cue)) return false
  if (!source && AND_THEN.test(rest) && at.use === 'free' && WAS_TOLD.test(cue)) return true
  const opening = text.slice(left.start, at.span.start).replace(DATELINE, '')
  // A clause carried on after a content: "…, and on Tuesday told", "…,” he said. In 2018 he wrote"
  if (!opens && !/^[”"’']*[,.;:]|^\s*(?:and|but)\b/.test(opening)) return false
  // "that" of "in that letter" opens no clause
  const words = opening.replace(/^[”"’',.;:\s]+/, '').replace(/^((?:in|on|at|during) )(?:that|this) /i, '$1the ')
  if (opening.length > NEAR || NOT_YET.test(opening) || NOT_YET.test(rest) || SUBORDINATE.test(rest)) return false
  if (at.use === 'noun after') return FRONTED_EVENT.test(words) && !aftermath(text, at)
  if (at.use === 'noun before' && !DOCUMENT_BEFORE.test(words)) return false
  return FRONTED.test(words) && !SUBORDINATE.test(words) && !HANDED.test(words)
}

function aftermath(text: string, at: Timed): boolean {
  return AFTERMATH.test(text.slice(at.span.end, at.span.end + NEAR / 2))
}

/** The time of the first cue of a sentence that this one carries on: "said on Tuesday … and rejected", "Asked on Tuesday …, he said". */
function carried(
  { text, sentences }: Reading,
  attributions: readonly Attribution[],
  values: readonly (Said | null)[],
  i: number,
): Said | null {
  const one = attributions[i]
  const start = one?.cue[0]?.start ?? 0
  const sentence = around(sentences, start)
  if (!one || !sentence) return null
  const own = JSON.stringify(one.source)
  for (let j = i - 1; j >= 0 && j >= i - FELLOWS; j--) {
    const other = attributions[j]
    const cue = other?.cue[0]
    if (!other || !cue || cue.start < sentence.start) return null
    const value = values[j]
    if (!value || other.within !== one.within) continue
    if (one.source.length && own === JSON.stringify(other.source)) return { ...value, rule: CARRIED.sameSource.id }
    if (
      QUESTION_CUE.test(text.slice(cue.start, other.cue.at(-1)?.end)) &&
      (questionOpens(text, one, cue.start, sentence.start) || andAnswers(text, one)) &&
      !attributions.slice(j + 1, i).some(between => between.within === one.within)
    )
      return { ...value, rule: CARRIED.question.id }
  }
  return null
}

/** Whether a question opens its sentence or stands right behind the one who answers it: "The minister, *asked on Tuesday* …, said". */
function questionOpens(text: string, one: Attribution, at: number, start: number): boolean {
  const source = one.source.findLast(span => span.end <= at)
  return (
    QUESTION_OPENS.test(text.slice(start, at)) ||
    (source !== undefined && /^, (?:when )?$/.test(text.slice(source.end, at)))
  )
}

/** Whether an answer follows in the sentence of its question: "She asked him on Tuesday whether …, *and he replied* that". */
function andAnswers(text: string, one: Attribution): boolean {
  const start = Math.min(one.cue[0]?.start ?? 0, one.source[0]?.start ?? Number.POSITIVE_INFINITY)
  return (
    ANSWERS.test(text.slice(one.cue[0]?.start, one.cue.at(-1)?.end)) &&
    AND_ANSWERS.test(text.slice(Math.max(0, start - CONJOINED), start))
  )
}

/** The time by which the sentence before dates the document that this one takes up: "a letter dated 3 May. It warns". */
function document(
  { text, timed, sentences }: Reading,
  given: ReturnType<typeof anchors>,
  one: Attribution,
  { left }: Clause,
): Said | null {
  const start = one.cue[0]?.start ?? 0
  const place = placeOf(sentences, start)
  const sentence = sentences[place]
  const previous = sentences[place - 1]
  if (!sentence || !previous || text.slice(previous.end, sentence.start).includes('\n')) return null
  const source = one.source[0]
  const opening = text.slice(sentence.start, Math.min(left.end, sentence.start + NEAR))
  // "“The gate is shut,” *it* says": only what it says stands before it.
  const before = source
    ? text.slice(sentence.start, one.content[0] ? Math.min(one.content[0].start, source.start) : source.start)
    : ''
  const own = one.content.findLast(span => source && span.end <= source.start)
  const quoted = !source || !own || /^[,.?!]?[”"’'] $/.test(text.slice(own.end, source.start))
  const takesUp =
    source && quoted && /^[\s“"‘']*$/.test(before)
      ? AGAIN.test(text.slice(source.start, Math.min(source.end, source.start + NEAR)))
      : left.start === sentence.start && IN_IT.test(opening)
  if (!takesUp) return null
  for (const at of between(timed, previous).reverse()) {
    const words = text.slice(previous.start, at.span.end)
    const dated =
      at.use === 'noun after'
        ? DOCUMENT_NEXT.test(text.slice(at.span.end, at.span.end + NEAR / 2)) ||
          (EVENT.test(text.slice(at.span.end, at.span.end + NEAR / 2)) &&
            DOCUMENT_BEFORE.test(text.slice(previous.start, at.span.start)))
        : at.use === 'noun before'
          ? DOCUMENT_BEFORE.test(text.slice(previous.start, at.span.start))
          : at.use === 'free' && DATED_BEFORE.test(words)
    const value = dated && !LEAKED.test(words) ? given.of(at) : null
    if (value) return { span: at.span, value, rule: CARRIED.document.id }
  }
  return null
}

/** "a day after the minister claimed": counted from the day that the same sentence's earlier attribution has. */
function before(
  { sentences }: Reading,
  attributions: readonly Attribution[],
  values: readonly (Said | null)[],
  i: number,
): string | undefined {
  const sentence = around(sentences, attributions[i]?.cue[0]?.start ?? 0)
  for (
    let j = i - 1;
    j >= 0 && j >= i - FELLOWS && (attributions[j]?.cue[0]?.start ?? -1) >= (sentence?.start ?? 0);
    j--
  ) {
    const value = values[j]?.value
    if (isDay(value)) return value
  }
  return undefined
}

/** "closed on Monday, two days after the minister said": counted from the time that the sentence gives, where no attribution has it. */
function told({ timed, sentences }: Reading, given: ReturnType<typeof anchors>, found: Timed): string | undefined {
  const start = around(sentences, found.span.start)?.start ?? 0
  for (const at of between(timed, { start, end: found.span.start }).reverse()) {
    const value = given.of(at)
    if (value) return value
  }
  return undefined
}

/** Without such a time it is counted from the news itself, whose day is not the report's: only months and years can be told. */
function coarse({ time }: Timed, day: string | undefined): string | undefined {
  if (time.kind !== 'after') return undefined
  return time.unit === 'month'
    ? day?.slice(0, 'YYYY-MM'.length)
    : time.unit === 'year'
      ? day?.slice(0, 'YYYY'.length)
      : undefined
}

function isDay(value: string | undefined): value is string {
  return /^\d{4}-\d\d-\d\d$/.test(value ?? '')
}

function around(sentences: readonly Span[], at: number): Span | undefined {
  return sentences[placeOf(sentences, at)]
}

function placeOf(sentences: readonly Span[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
