import { ANONYMITY } from '../english/anonymity.ts'
import { outcomeOf } from '../english/comment/outcomeOf.ts'
import { EMPTY_WORDS } from '../english/ledger/emptyWords.ts'
import { DOUBTS_IT, FOUND_FALSE, REJECTIONS, REJECTS_IT, TAKES_UP } from '../english/ledger/rejections.ts'
import { OURSELVES, PRESS_CONTACT, RELEASE_TITLE } from '../english/releases.ts'
import { sentences } from '../english/sentences.ts'
import type { Attribution, Record, Span } from '../record/record.ts'
import { aside } from './aside.ts'
import { copied } from './copied.ts'
import { features, type Term } from './features.ts'
import { fingerprint } from './fingerprint.ts'
import { ownVoice, TELLING } from './ownVoice.ts'
import { passageOf } from './passageOf.ts'
import type { Periods } from './periods.ts'
import { pieces } from './pieces.ts'
import type { Statement, Unembedded, Voice } from './reading.ts'
import { stance } from './stance.ts'
import { tokens } from './tokens.ts'
import { voices } from './voices.ts'

/** What stands over a report. */
const TITLES: ReadonlySet<string> = new Set(['headline', 'dek'])
/** A claim needs words to be known again: names, figures and words that tell something must weigh so much together. What somebody said may be shorter. */
const LEAST_WEIGHT = 1.5
const LEAST_WEIGHT_SAID = 0.75
/** Fewer words are a thing and no statement: "the shark". */
const LEAST_WORDS = 3
const LEAST_WEIGHT_REJECTED = 0.2
/** Within another statement. */
const LEAST_WORDS_WITHIN = 5
/** What stands in words that reject a claim is that claim and none of its own. */
const SAME_PLACE = 0.5
/** Sentences in which a word must come back to be what the report is about. */
const TOPIC_SENTENCES = 2

/** Words with capitals in a row, as names of outlets are written. */
const PROPER = /\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:of |the |de |du |la )?(?:\p{Lu}|\d)[\p{L}\p{N}.&’'-]*)*/gu

/** What an aside says of a source whose name is withheld is no news: "… a pilot, *who asked not to be named*, …". */
const WITHHELD = new RegExp(ANONYMITY.map(({ words }) => words).join('|'), 'i')
const WITHHELD_SHARE = 1 / 3

/** A stretch that may be a claim, before it is weighed. */
type Claimed = Pick<Statement, 'attribution' | 'span' | 'stance' | 'chain' | 'aside' | 'medium' | 'isRejected'>

interface Draft extends Claimed {
  /** The words that say it, where the span holds more. */
  readonly said: Span
  /** And those before it that tell of what it is said. */
  readonly subject: Span | null
}

/**
 * What the ledger takes from a record: its fingerprint and every claim with the features by which it is known again. Depends on this record alone, so that
 * it is made once, when a report comes in.
 */
export function read(record: Record): Unembedded {
  const { report, parties, comments, checks } = record
  const { id, url, outlet, published, origin, text } = report
  const all = sentences(text, report.blocks)
  const telling = all.filter(({ block }) => TELLING.has(report.blocks[block]?.kind ?? ''))
  const names = namesIn(record, telling)
  const meantIn = meant(record)
  const bodiesIn = bodies(record)
  const look = (span: Span, subject: Span | null = null) =>
    features(text, span, { names, meant: [...meantIn(span), ...(subject ? subjectTerms(subject) : [])], published })
  const subjectTerms = (subject: Span) => [
    ...features(text, subject, { names, meant: meantIn(subject), published }).terms.keys(),
  ]
  const rejectsIn = (words: string, { span, isRejected }: Claimed): readonly string[] | null =>
    !isRejected && !REJECTS_IT.test(words) && !DOUBTS_IT.test(words)
      ? null
      : checks.filter(check => check.span.start < span.end && span.start < check.span.end).flatMap(({ about }) => about)
  const counts = new Map<string, number>()
  for (const sentence of telling)
    for (const key of look(sentence).terms.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const sentenceAt = (at: number) => all.find(({ start, end }) => start <= at && at < end)
  const isTitle = ({ start }: Span) =>
    report.blocks.some(({ kind, span }) => TITLES.has(kind) && span.start <= start && start < span.end)
  const statements: Unembedded['statements'] = drafts(record, telling).flatMap(
    ({ said, subject, ...draft }): Omit<Statement, 'embedding'>[] => {
      const seen = look(said, subject)
      const terms = new Map(
        [...seen.terms].map(([key, term]): [string, Term] => [
          key,
          { ...term, raw: term.weight, weight: term.weight / (1 + Math.log2(Math.max(1, counts.get(key) ?? 1)) / 2) },
        ]),
      )
      const weight =
        [...terms.values()].reduce((sum, term) => sum + term.raw, 0) +
        seen.quantities.length +
        timesIn(seen.periods) / 2
      const words = text.slice(draft.span.start, draft.span.end)
      const rejects = rejectsIn(words, draft)
      if (rejects === null && weight < least(draft, words, seen.quantities.length > 0)) return []
      const sentence = sentenceAt(draft.span.start) ?? draft.span
      return [
        {
          report: id,
          ...draft,
          subject: subject === null ? null : text.slice(subject.start, subject.end),
          stance: rejects === null ? draft.stance : stanceIn(words, draft),
          words,
          rejects,
          sentence: { start: sentence.start, end: sentence.end },
          isTitle: isTitle(draft.span),
          bodies: bodiesIn(sentence),
          features: { ...seen, terms },
        },
      ]
    },
  )
  const party = (wanted: string | null) => parties.find(one => one.id === wanted)?.name ?? null
  return {
    report: {
      id,
      ...(url === undefined ? {} : { url }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
      origin,
      issuer: issuer(record),
      topic: new Set([...counts].flatMap(([key, n]) => (names.has(key) || n >= TOPIC_SENTENCES ? [key] : []))),
      names: [...text.matchAll(PROPER)].map(({ 0: name, index }) => ({
        name,
        span: { start: index, end: index + name.length },
      })),
      voices: distinctVoices(statements),
      comments: comments.flatMap(comment => {
        const { asked, who, about } = comment
        const name = party(asked) ?? who.map(({ start, end }) => text.slice(start, end)).join(' ')
        return name === '' ? [] : [{ name, outcome: outcomeOf(comment), about }]
      }),
      verdicts: checks.map(({ verdict, by, about }) => ({ verdict, by: party(by), about })),
    },
    fingerprint: fingerprint(report),
    statements,
    passages: statements.map(statement => {
      const before = all.findLast(({ end }) => end <= statement.sentence.start)
      return passageOf(text, statement, before)
    }),
  }
}

/**
 * The body whose release a report is: it ends with whom the press may ask, or has such a headline and speaks of itself. That is the outlet, or, where the text never names that, the body
 * of which it speaks most. Null for what an outlet reports.
 */
function issuer({ report: { text, outlet, blocks }, parties }: Record): string | null {
  const headline = blocks.find(({ kind }) => kind === 'headline')?.span ?? { start: 0, end: 0 }
  const isSigned = PRESS_CONTACT.test(text.slice(blocks.at(-1)?.span.start ?? 0))
  if (!isSigned && !RELEASE_TITLE.test(text.slice(headline.start, headline.end))) return null
  const below = text.slice(headline.end).replace(/[“"][^”"]*[”"]/g, '')
  const isIts = outlet !== undefined && below.includes(outlet)
  if (!isSigned && !isIts && !OURSELVES.test(below)) return null
  const bodies = parties
    .filter(({ named, kind }) => named && kind !== 'person' && kind !== 'publication' && kind !== 'document')
    .sort((a, b) => b.mentions.length - a.mentions.length)
  return (isIts ? outlet : (bodies[0]?.name ?? outlet)) ?? null
}

function timesIn({ quarters, months, years, days }: Periods): number {
  return quarters.length + months.length + years.length + days.length
}

function distinctVoices(statements: Unembedded['statements']): Voice[] {
  const known = new Map<string, Voice>()
  for (const { chain } of statements)
    for (const voice of chain)
      if (voice.role !== 'outlet' && voice.name !== '' && !known.has(voice.name)) known.set(voice.name, voice)
  return [...known.values()]
}

function stanceIn(words: string, { isRejected }: Claimed): Statement['stance'] {
  return isRejected || REJECTS_IT.test(words) ? 'denies' : 'doubts'
}

function least({ isRejected, attribution }: Claimed, words: string, counts: boolean): number {
  if (isRejected) return LEAST_WEIGHT_REJECTED
  return attribution === null || (!counts && words.split(/\s+/).length < LEAST_WORDS) ? LEAST_WEIGHT : LEAST_WEIGHT_SAID
}

/** What the attributions say, what the report says itself, and what it rejects; in the order of their places. */
function drafts(record: Record, telling: readonly (Span & { readonly block: number })[]): Draft[] {
  const { attributions, claims, report, checks, comments } = record
  const unanswered = comments.flatMap(({ outcome, span }) => (outcome === 'replied' ? [] : [span]))
  const found: Draft[] = []
  for (const one of attributions) {
    if (attributions.some(inner => inner.within === one.id && sameWords(inner, one))) continue
    const claim = claims.find(({ attribution }) => attribution === one.id)
    const held = stance(record, one)
    if (claim === undefined || held === null) continue
    const chain = voices(record, claim)
    const rejectedThere = checks.some(
      ({ verdict, by, who, span }) =>
        verdict === 'false' &&
        by === null &&
        who.length === 0 &&
        one.content.some(({ start, end }) => span.start <= start && end <= span.end),
    )
    const denied = held === 'asserts' ? null : deniedAgain(one, report.text)
    for (const content of one.content)
      for (const { span, subject } of denied !== null
        ? [{ span: denied, subject: null }]
        : pieces(report.text, chain[0]?.thinks ? clauseOf(one, content, telling) : content, telling))
        found.push({
          attribution: one.id,
          span,
          said: span,
          subject,
          stance: rejectedThere && held === 'asserts' ? 'denies' : held,
          chain,
          medium: one.medium?.kind ?? null,
          isRejected: false,
        })
  }
  const own = { attribution: null, chain: voices(record, null), medium: null }
  for (const stretch of ownVoice(telling, attributions))
    for (const { span, subject } of pieces(report.text, stretch, telling)) {
      // That somebody did not reply is the right of reply and no claim.
      if (isOnlyWithheld(report.text.slice(span.start, span.end)) || copied(span, unanswered) >= SAME_PLACE) continue
      const named = aside(record, span, subject)
      const by = named?.voice ? { aside: named.voice } : {}
      found.push({ ...own, ...by, span, said: named?.said ?? span, subject, stance: 'asserts', isRejected: false })
    }
  const rejected = rejections(record, telling, found)
  const twice = ({ span }: Draft) => rejected.some(one => copied(span, [one.span]) >= SAME_PLACE)
  const isPart = (one: Draft) => found.some(other => isFragment(one, other, report.text))
  return [...rejected, ...found.filter(one => !twice(one) && !isPart(one))].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )
}

/** What somebody wants, knows or does, told with who it is: "[the firm] [is recalling] 60,000 phones" and not the phones alone. */
function clauseOf({ source, cue, within }: Attribution, content: Span, telling: readonly Span[]): Span {
  const start = Math.min(...source.map(one => one.start))
  const sentence = telling.find(one => one.start <= content.start && content.start < one.end)
  const isOne =
    sentence !== undefined &&
    start >= sentence.start &&
    cue.every(one => one.start >= start && one.end <= content.start)
  return within === null && source.length > 0 && isOne ? { start, end: content.end } : content
}

/** "[The bank] [has denied] [this]": what is denied stands before, and the whole clause denies it. */
function deniedAgain({ source, cue, content }: Attribution, text: string): Span | null {
  const spans = [...source, ...cue, ...content].sort((a, b) => a.start - b.start)
  const [first, last] = [spans[0], spans.at(-1)]
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
  if (first === undefined || last === undefined || !TAKES_UP.test(words)) return null
  return /[.!?]\s/.test(text.slice(first.start, last.end)) ? null : { start: first.start, end: last.end }
}

/** Does it tell little besides that somebody's name is withheld? */
function isOnlyWithheld(words: string): boolean {
  return (WITHHELD.exec(words)?.[0].length ?? 0) >= words.length * WITHHELD_SHARE
}

/** A few words within what another says whole, of whom nobody says them or somebody only thinks them: "that the firm had known of *the fault since May*". */
function isFragment(one: Draft, other: Draft, text: string): boolean {
  if (one === other || other.span.start > one.span.start || other.span.end < one.span.end) return false
  if (other.span.end - other.span.start <= one.span.end - one.span.start) return false
  const first = one.chain[0]
  if (one.attribution === null || other.attribution === null) return false
  const words = text.slice(one.span.start, one.span.end).split(/\s+/).length
  return first === undefined || first.name === '' || first.thinks || words < LEAST_WORDS_WITHIN
}

/** "A claim that … is not true": whoever says so denies what the words between say. Takes the place of nothing else. */
function rejections(
  record: Record,
  telling: readonly (Span & { readonly block: number })[],
  found: readonly Draft[],
): Draft[] {
  const { text, blocks } = record.report
  const seen = new Set<number>()
  return telling.flatMap(({ block, start }) => {
    if (seen.has(block)) return []
    seen.add(block)
    const end = blocks[block]?.span.end ?? start
    // A fact check's finding stands in the paragraph after the claim.
    const next = blocks[block + 1]?.span.end ?? end
    return [...REJECTIONS, FOUND_FALSE].flatMap(rule => {
      const match = rule.exec(text.slice(start, rule === FOUND_FALSE ? next : end))
      if (match === null) return []
      const from = start + match.index + match[0].indexOf(match[1] ?? '')
      const span = { start: start + match.index, end: start + match.index + match[0].length }
      const holder = found.find(one => one.span.start <= from && from < one.span.end && one.attribution !== null)
      return [
        {
          attribution: holder?.attribution ?? null,
          span,
          said: { start: from, end: from + (match[1]?.length ?? 0) },
          subject: null,
          stance: 'denies' as const,
          chain: holder?.chain ?? voices(record, null),
          medium: null,
          isRejected: true,
        },
      ]
    })
  })
}

/** Has one attribution the other's words, as in "the Journal reported, citing two people, that …"? */
function sameWords(inner: Attribution, outer: Attribution): boolean {
  const key = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join()
  return key(inner.content) === key(outer.content)
}

/** Words, in small letters, that the report writes with a capital where no sentence begins, or that stand in a party's name. */
function namesIn({ report, parties }: Record, telling: readonly (Span & { readonly block: number })[]): Set<string> {
  const found = new Set<string>()
  const add = (span: Span, text: string, skip: number) => {
    for (const { word, shape } of tokens(text, span).slice(skip))
      if (/^\p{Lu}/u.test(shape) && word.length > 1 && !EMPTY_WORDS.has(word)) found.add(word)
  }
  for (const sentence of telling) {
    // Headlines may have capitals throughout, and a quotation's first word has one.
    if (TITLES.has(report.blocks[sentence.block]?.kind ?? '')) continue
    const words = tokens(report.text, sentence)
    for (const [i, { word, shape, start }] of words.entries())
      if (
        i > 0 &&
        /^\p{Lu}/u.test(shape) &&
        word.length > 1 &&
        !EMPTY_WORDS.has(word) &&
        !/[“"‘'.!?:]\s?$/.test(report.text.slice(Math.max(0, start - 2), start))
      )
        found.add(word)
  }
  for (const { name, named } of parties) if (named) add({ start: 0, end: name.length }, name, 0)
  return found
}

/** The bodies to which the report attributes something, where a stretch speaks of them. */
function bodies({ report, parties, attributions }: Record): (span: Span) => string[] {
  const speaking = parties.filter(
    ({ id, kind, named }) =>
      named && kind !== 'person' && kind !== 'publication' && attributions.some(({ party }) => party === id),
  )
  return ({ start, end }) =>
    speaking.flatMap(({ name, mentions }) => {
      const noun = / of /.test(name) ? name.split(' of ')[0]?.split(' ').at(-1) : name.split(' ').at(-1)
      const again =
        noun !== undefined && report.text.slice(start, end).toLowerCase().includes(`the ${noun.toLowerCase()} `)
      return again || mentions.some(one => one.start >= start && one.end <= end) ? [name] : []
    })
}

/** What the pronouns in a stretch stand for, as the words of the names. */
function meant({ report, parties }: Record): (span: Span) => string[] {
  const mentions = parties
    .filter(({ named }) => named)
    .flatMap(({ name, mentions }) => {
      const words = tokens(name, { start: 0, end: name.length }).filter(
        ({ word, shape }) => /^\p{Lu}/u.test(shape) && !EMPTY_WORDS.has(word),
      )
      return mentions
        .filter(({ start, end }) =>
          /^\p{Ll}|^(?:He|She|It|They|We|I|His|Her|Its|Their|The)\b/u.test(report.text.slice(start, end)),
        )
        .map(span => ({ span, words: words.map(({ word }) => word) }))
    })
  return ({ start, end }) =>
    mentions.flatMap(({ span, words }) => (span.start >= start && span.end <= end ? words : []))
}
