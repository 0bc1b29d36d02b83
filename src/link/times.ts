import {
  ALSO_A_WORD,
  DATED_BY,
  DETERMINER,
  LAST_OF_ALL,
  LEAD,
  NOT_A_DATE_AFTER,
  PERSON_AFTER,
  PLACES,
  PREPARES,
  SINCE_EVENT,
  UNTIL,
} from '../english/date/context.ts'
import { DATE_RULES } from '../english/date/rules.ts'
import type { Time } from '../english/date/time.ts'
import { LETTER } from '../english/date/words.ts'
import type { Span } from '../record/record.ts'

/** An expression of time where it stands (UTF-16 code units). */
export interface Timed {
  readonly span: Span
  readonly time: Time
  /** It is the event with which something began that has gone on since, and not when it was. */
  readonly since: boolean
  /**
   * How it stands in its clause: by itself ("on Tuesday"), as an adjective to the noun after it ("a *Tuesday* interview"), as
   * what dates the noun before it ("a letter of *3 March*"), or as the edge of a time ("until *Friday*", "since *Friday*").
   */
  readonly use: 'free' | 'noun after' | 'noun before' | 'edge'
  /** The id of the rule that read it. */
  readonly rule: string
}

/** The text before an expression that its reading may depend on. */
const BEFORE = 90
/** Of that, what can be a word or two that govern it. */
const GOVERNING = 16

/** Not within a word, a sum or a figure: "2.*5 years ago*", "1,*200 days ago*". */
const BEGINS = `(?<![${LETTER}\\d'’$£€-])(?<!\\d[.,](?=\\d))(?<lead>${LEAD})`
const ENDS = `(?<owns>['’]s(?= ))?(?![${LETTER}\\d]|['’-][${LETTER}])`
/** The groups that a rule names, which only its own expression captures. */
const NAMED = /\(\?<\w+>/g

/** One pass over the text finds every kind; the earlier rule wins where two begin at the same place. Its groups, after the lead's, are the rules'. */
const TIME = new RegExp(
  `${BEGINS}(?:${DATE_RULES.map(({ words }) => `(${words.replaceAll(NAMED, '(?:')})`).join('|')})${ENDS}`,
  'gi',
)
const OWN = DATE_RULES.map(({ words }) => new RegExp(`${BEGINS}(?:${words})${ENDS}`, 'iy'))

/**
 * Every expression of time in a text, in text order, as the rules of English read it. One pass over the text; nothing is read
 * that could as well be a name or a verb ("Sun reported", "He will march", "Theresa May").
 */
export function times(text: string): Timed[] {
  const found: Timed[] = []
  for (const match of text.matchAll(TIME)) {
    const one = read(text, match)
    if (one) found.push(one)
  }
  return found
}

function read(text: string, match: RegExpExecArray): Timed | null {
  // The first group is the lead.
  const place = match.findIndex((words, i) => i > 1 && words !== undefined) - 2
  const rule = DATE_RULES[place]
  const own = OWN[place]
  if (!rule || !own) return null
  own.lastIndex = match.index
  const groups = own.exec(text)?.groups ?? {}
  const lead = groups.lead ?? ''
  // "He will march in 2025"
  if (Object.entries(groups).some(([name, words]) => words && name.startsWith('month') && ALSO_A_WORD.test(words)))
    return null
  const time = rule.time(groups, PLACES.test(lead))
  const span = { start: match.index, end: match.index + match[0].length - (groups.owns?.length ?? 0) }
  const before = text.slice(Math.max(0, span.start - BEFORE), span.start)
  const after = text.slice(span.end, span.end + GOVERNING)
  const adjective = adjectival(time ?? rule.time(groups, true), lead, before, after, !!groups.owns)
  const kept = time ?? (adjective ? rule.time(groups, true) : null)
  if (!kept) return null
  const timed = (use: Timed['use'], start = span.start): Timed => ({
    span: { start, end: span.end },
    time: kept,
    since: false,
    use,
    rule: rule.id,
  })
  if (adjective) return timed('noun after')
  if (text.charAt(span.start) === '(') return timed('noun before')
  const close = before.slice(-GOVERNING)
  if (/^last\b/i.test(match[0]) && LAST_OF_ALL.test(close)) return null
  const prepared = PREPARES.test(lead)
  if (
    kept.kind === 'month' &&
    kept.year === null &&
    /\b(?:by|since|over|at|as)\b/i.test(lead) &&
    PERSON_AFTER.test(after)
  )
    return null
  if (!prepared) {
    if (UNTIL.test(close)) return timed('edge')
    if (DATED_BY.test(close) && kept.kind !== 'later' && kept.kind !== 'after') return timed('noun before')
    if (governed(kept) && NOT_A_DATE_AFTER.test(close)) return null
  }
  if (/\bsince\b/i.test(lead)) return timed('edge')
  const since = before.includes('since ') ? SINCE_EVENT.exec(before) : null
  return since ? { ...timed('free', span.start - (before.length - since.index)), since: true } : timed('free')
}

/** Kinds that another word can govern; "today" and "two days later" stand by themselves. */
function governed(time: Time): boolean {
  return !(time.kind === 'later' || time.kind === 'after' || time.kind === 'range')
}

/** "a Sept. 12 filing", "his 2020 campaign", "Monday's hearing": the time belongs to the noun after it. */
function adjectival(time: Time | null, lead: string, before: string, after: string, owns: boolean): boolean {
  if (!time || PREPARES.test(lead)) return false
  if (owns) return time.kind !== 'month' || time.year !== null
  // "asked her last August"
  if ((time.kind === 'month' && time.last) || (time.kind === 'weekday' && time.which === 'last')) return false
  if (!['date', 'weekday', 'month', 'year', 'holiday'].includes(time.kind)) return false
  if (!DETERMINER.test(before)) return false
  // "the Sunday Courier" is a name; "the November 4 Council meeting" is not.
  return time.kind === 'weekday' ? /^ \p{Ll}/u.test(after) : /^ \p{L}/u.test(after)
}
