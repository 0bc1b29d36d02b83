import type { Sentence } from '../../record/article.ts'
import type { Attribution, Span } from '../../record/record.ts'
import type { Draft } from './draft.ts'
import type { Hit } from './found.ts'
import { outletName } from './outletName.ts'
import { owner, ownerBefore } from './owner.ts'
import { pattern } from './pattern.ts'
import { people } from './people.ts'
import { shape } from './shape.ts'
import { subject } from './subject.ts'
import { title } from './title.ts'

const PRONOUN = /^(?:he|she|it|they|we|I|both|neither)$/i
/** Where a comment's own words end: at a mark or where another clause is joined on. */
const CLAUSE_END = /[.;:!?—(),]|\s(?:and|but|while|although|though|because|saying|adding)\s/
/** How far they may run after the words of the rule, in UTF-16 code units. */
const TAIL = 200
/** Right before a verb that is joined to another. */
const JOINED = /\sbut\s+$/
/** The reporters, in words that stand in what somebody says. */
const REPORTERS = /\b(?:reporters?|journalists?|(?:news)?papers?)\b/i
/** Most acronyms that speak are no outlet's. */
const ACRONYM = /^\p{Lu}+$/u
const NAMES = /\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*)*/gu
/** The reporters themselves, or nobody: "it was not possible to". */
const ASKS =
  /^(?:I|we|it|(?:\w+ ){0,2}(?:reporters?|journalists?|correspondents?|(?:news)?papers?|network|magazine|website|newsroom))$/i
/** Words that tell a refusal to answer from any other: inside a content only these count. */
const ANSWERING = /\b(?:comment|discuss|elaborat|answer|say|speak|respond|interview|name|disclos|confirm|drawn)/i

/** A sentence as the comments in it are judged. */
export interface Scene {
  /** The report's text, veiled. */
  readonly text: string
  readonly sentence: Sentence
  /** The outlet's own name. */
  readonly outlet: string | undefined
  /** The attributions with a cue in the sentence. */
  readonly own: readonly Attribution[]
  /** Those in whose content the hit stands. */
  readonly holders: readonly Attribution[]
  /** The comments found before in the sentence. */
  readonly made: readonly Draft[]
  /** The comments of the sentence before. */
  readonly before: readonly Draft[]
  /** Whether the sentence ("here"), or it or the one before ("before"), tells of a reporter's asking, or has words that may ("near"). */
  readonly asked: (where: 'here' | 'before' | 'near' | 'awaited') => boolean
}

/** The comments that a hit makes, one for each of those asked; none where it is no comment after all. */
export function judged(scene: Scene, hit: Hit): Draft[] {
  const { text, sentence, own, made } = scene
  const { rule } = hit
  // What an earlier rule has made of the same words stands.
  if (made.some(({ words }) => hit.start < words.end && words.start < hit.end)) return []
  if (rule.whereAsked && !scene.asked(rule.whereAsked)) return []
  const echoed = [...scene.before, ...made].filter(one => one.verb < hit.start).sort((a, b) => b.verb - a.verb)[0]
  if (rule.echo && !echoed) return []

  const inCue = (at: number) => own.find(one => one.cue.some(({ start, end }) => start <= at && at < end))
  // A verb in the same content as the words is that content's own, not its speaker's.
  const inContent = (at: number) =>
    longest(
      own.filter(one =>
        one.content.some(
          ({ start, end }) => start <= at && at < end && !(start <= hit.start && hit.start < end && start < at),
        ),
      ),
    )
  const around = {
    text,
    said: (at: number) => inCue(at) !== undefined,
    speaker: (at: number) => (inCue(at) ?? inContent(at))?.source[0] ?? null,
  }
  const heads = rule.headline ? title(text, sentence, hit.start) : null
  if (rule.headline && !heads) return []
  if (rule.byReporters && !reporter(text, subject(around, sentence.start, hit.start), scene.outlet)) return []
  const outer = longest(scene.holders)
  // "She said [a doctor had warned her but would not say why]": a clause of a content begins where the content does.
  const from = innerStart(scene.holders, hit.start, sentence.start)
  const subjectOf = () => subject(around, from, hit.start) ?? subject(around, sentence.start, hit.start)
  // "a donor, whom *the mayor* declined to name": who was asked stands right there; what somebody says of it is told by them.
  if (rule.asked === 'subject' && hit.who && (outer || fits('COURT', text, hit.who))) return []
  const things = heads ? null : rule.asked === 'inside' ? hit.who : (hit.who ?? subjectOf())
  const named = things
    ? owner(text, things)
    : rule.asked === 'inside'
      ? ownerBefore(text, sentence.start, hit.start)
      : null
  // "Both were asked for comment; neither replied": those who were asked are told of before.
  if (/^(?:neither|none)\b/i.test(text.slice(hit.start)) && /[;:—–]\s*$/.test(text.slice(sentence.start, hit.start)))
    return []
  // Messages to nobody in particular are a reporter's only where the words around say so.
  if (rule.asked === 'inside' && !named && !scene.asked('before')) return []
  if (rule.notSubject && named && fits(rule.notSubject, text, named)) return []
  // "Nobody answered" tells of no one.
  if (named && /^(?:nobody|no one|no-one)$/i.test(text.slice(named.start, named.end))) return []
  if (rule.onlySubject && !(named && fits(rule.onlySubject, text, named))) return []

  if (!outer && named && rule.asked === 'subject' && twoFit(scene, hit, named)) return []
  const told = outer ? inside(text, hit, named, outer) : { who: named, reply: null }
  if (!told) return []
  const { who } = told
  const reply = told.reply ?? (rule.answer ? (inCue(hit.start) ?? null) : null)
  const start = who && who.start >= sentence.start ? Math.min(who.start, hit.start) : hit.start
  return (heads ?? (who ? people(text, who) : [{ start: hit.start, end: hit.start }])).map(one => ({
    rule: rule.id,
    outcome: rule.echo && echoed ? echoed.outcome : rule.outcome,
    who: one,
    span: { start: Math.min(start, heads?.[0]?.start ?? start), end: closing(text, hit.end, sentence.end) },
    words: { start: hit.start, end: hit.end },
    verb: hit.start,
    reply,
    weak: rule.asksOnly === true,
  }))
}

/**
 * Who was asked where the words stand in somebody's content: "the bank said it would not say" is the bank's own refusal and
 * its reply; null for "he complained that they had not responded", which is about others.
 */
function inside(
  text: string,
  hit: Hit,
  who: Span | null,
  outer: Attribution,
): { who: Span; reply: Attribution | null } | null {
  const source = outer.source[0]
  const words = who ? text.slice(who.start, who.end) : ''
  const content = outer.content.find(({ start, end }) => start <= hit.start && hit.start < end)
  const cueEnd = outer.cue.at(-1)?.end ?? 0
  const reported = (source && press(text, source)) || /report/i.test(text.slice(outer.cue[0]?.start ?? 0, cueEnd))
  // "me" is whoever speaks, and what they wrote to others is no reporter's asking.
  if (!reported && /\b(?:me|us)\b/i.test(text.slice(hit.start, hit.end))) return null
  if (!reported && hit.rule.asked === 'inside' && !press(text, { start: content?.start ?? hit.start, end: hit.end }))
    return null
  if (!who || PRONOUN.test(words)) {
    const own = hit.rule.outcome === 'declined' && !/^(?:they|we)$/i.test(words)
    if (source && who && ofOthers(text, words, source, outer)) return null
    return own && source && ANSWERING.test(text.slice(hit.start, hit.end)) ? { who: source, reply: outer } : null
  }
  // The content's own subject; a report that reports it passes the comment on, and that one was out of reach is told by others.
  const first =
    content &&
    who.start <= content.start + 5 &&
    (cueEnd <= who.start || hit.rule.outcome !== 'not-reached') &&
    who.start !== source?.start
  return first && !reported ? null : { who, reply: null }
}

/** Where the innermost content around a place begins, or the sentence where none does. */
function innerStart(holders: readonly Attribution[], at: number, sentence: number): number {
  const starts = holders.flatMap(({ content }) => content.filter(({ start, end }) => start <= at && at < end))
  return Math.max(sentence, ...starts.map(({ start }) => start))
}

/** "Orr said *the teacher warned* pupils but would not say of what": who speaks in what another says may be the one who would not. */
function twoFit({ text, own, sentence }: Scene, hit: Hit, who: Span): boolean {
  if (!JOINED.test(text.slice(sentence.start, hit.start))) return false
  const last = own.findLast(({ cue }) => (cue[0]?.start ?? hit.start) < hit.start)
  const speaker = own.find(({ id }) => id === last?.within)
  const source = last?.source[0]
  return (
    source !== undefined &&
    speaker?.source[0]?.start === who.start &&
    !PRONOUN.test(text.slice(source.start, source.end))
  )
}

/** Whether words name an outlet or its reporters. */
function press(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return REPORTERS.test(words) || [...words.matchAll(NAMES)].some(([name]) => !ACRONYM.test(name) && outletName(name))
}

/** Whether a subject is one of those who ask: "we", "this newspaper", "Reuters". */
function reporter(text: string, who: Span | null, outlet: string | undefined): boolean {
  if (!who) return false
  const words = text.slice(who.start, who.end)
  return outletName(words, outlet) || !!ASKS.test(words)
}

const compiled = new Map<string, RegExp>()

/** Whether the words of a span fit a pattern, which is made when first needed. */
function fits(words: string, text: string, { start, end }: Span): boolean {
  const known = compiled.get(words) ?? pattern(words)
  compiled.set(words, known)
  return known.test(shape(text, start, end).codes)
}

/** "Prosecutors allege he refused": the pronoun is not the speaker. */
function ofOthers(text: string, pronoun: string, source: Span, { cue }: Attribution): boolean {
  const speaker = text.slice(source.start, source.end)
  return (
    (/^(?:he|she)$/i.test(pronoun) && /^(?:they|(?:the )?\p{L}+s)$/iu.test(speaker)) ||
    /alleg|accus|complain|charg|testif|recall/i.test(text.slice(cue[0]?.start ?? 0, cue.at(-1)?.end))
  )
}

function longest(attributions: readonly Attribution[]): Attribution | undefined {
  const size = (one: Attribution) => one.content.reduce((sum, { start, end }) => sum + end - start, 0)
  return [...attributions].sort((a, b) => size(b) - size(a))[0]
}

function closing(text: string, from: number, limit: number): number {
  const rest = text.slice(from, Math.min(limit, from + TAIL))
  return from + (CLAUSE_END.exec(rest)?.index ?? rest.trimEnd().length)
}
