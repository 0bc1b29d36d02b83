import type { CheckRule } from '../../english/check/checkRule.ts'
import { FIRST_PERSON } from '../../english/check/firstPerson.ts'
import { PARTICIPLE, PASSIVE } from '../../english/check/passive.ts'
import { RETORT } from '../../english/check/retort.ts'
import { ACCUSES, OF_LYING, SUSPECTED, UNDECIDED } from '../../english/check/undecided.ts'
import { IT, SAYING } from '../../english/check/words.ts'
import { PRONOUNS } from '../../english/pronouns.ts'
import type { Attribution, Check, Span } from '../../record/record.ts'
import { between } from '../between.ts'
import { holders, type Region } from '../holders.ts'
import type { Linking } from '../linking.ts'
import type { Hit } from './hits.ts'
import { ownVoice } from './ownVoice.ts'
import { subject } from './subject.ts'

/** A source this near before the words, in UTF-16 code units, is quoted with the judgement. */
const NEAR = 40

/** A hit and who judges: the words that name them, none for the report itself. */
export interface Judged extends Hit {
  readonly verdict: Check['verdict']
  readonly who: readonly Span[]
  /** Where the judgement begins, with its subject where that stands right before the words. */
  readonly from: number
  /** Somebody is accused of lying: no judgement unless some claim is what it is about. */
  readonly accuses: boolean
}

const SPOKEN = new RegExp(`(?<![\\w-])(?:${SAYING}|${IT})(?![\\w-])`, 'iu')
const NEGATED = /\b(?:no|not)\b|n['’]t/i
const INDEPENDENTLY = /\bindependently\b/i

/** Says of every hit who judges. One whose rule asks for somebody else than who it is, or whose words are not judged so at all, is left out. */
export function judge(linking: Linking, hits: readonly Hit[]): Judged[] {
  const { attributions, segmented } = linking
  const { text } = segmented.report
  const own = ownVoice(linking)
  const byId = new Map(attributions.map(one => [one.id, one]))
  const around = innermost(linking, hits)
  const part = (name: 'cue' | 'source') =>
    attributions.flatMap(one => one[name].map(span => ({ span, one }))).sort((a, b) => a.span.start - b.span.start)
  const cues = part('cue')
  const sources = part('source')

  /** The source of an attribution, or of the nearest around it that has one; no words where that is the outlet itself. */
  const source = (one: Attribution | undefined): readonly Span[] => {
    for (let at = one; at; at = byId.get(at.within ?? ''))
      // "I" and "we" in what somebody says are that somebody.
      if (at.source.length && !(at.within && FIRST_PERSON.test(words(text, at.source))))
        return own(words(text, at.source), false) ? [] : at.source
    return []
  }

  const whoJudges = (hit: Hit, holder: Attribution | undefined): Pick<Judged, 'who' | 'from'> | null => {
    const { rule, words: span } = hit
    const press = rule.verdict === 'unverified'
    const voice = source(holder)
    if (hit.by) return { who: own(text.slice(hit.by.start, hit.by.end), press) ? [] : [hit.by], from: span.start }
    if (rule.judge === 'voice') return { who: voice, from: span.start }
    const passive =
      PARTICIPLE.test(text.slice(span.start, span.end)) &&
      PASSIVE.test(text.slice(Math.max(hit.stretch.start, span.start - NEAR), span.start))
    if (passive && rule.judge === 'subject') return { who: voice, from: span.start }
    const near = between(cues, hit.stretch)
    if (rule.judge === 'main') {
      // "Contrary to what you read, the mill was open, the guild said", or "The guild said the mill was open, contrary to …".
      const opens = !/\p{L}{3}/u.test(text.slice(hit.stretch.start, span.start))
      const main = opens ? near.find(one => one.span.start > span.end) : near.findLast(one => one.span.end < span.start)
      return { who: source(main?.one), from: span.start }
    }
    const cue = near.find(one => one.span.start < span.end && span.start < one.span.end && one.one.source.length)?.one
    if (cue) return { who: source(cue), from: begins(cue.source, span.start) }
    const found = subject(text, hit, holder, sources)
    if (!found) return { who: voice, from: span.start }
    const name = text.slice(found.start, found.end)
    if (/^you$/i.test(name)) return null
    if (voice.length && PRONOUNS.has(name.toLowerCase()))
      return { who: voice, from: span.start - found.end < NEAR ? found.start : span.start }
    // Who says that they verify independently is a newsroom, by whatever name.
    const newsroom = press && !holder && INDEPENDENTLY.test(text.slice(span.start, span.end))
    // The subject is quoted with the judgement where nothing but the verb stands between.
    const from = span.start - found.end < NEAR ? found.start : span.start
    return { who: newsroom || own(name, press) ? [] : [found], from }
  }

  return hits.flatMap((hit, i) => {
    const inner = around[i]
    const { rule, words: span } = hit
    // Where what the report finds holds the cue itself ("the log does not mention one"), it stands in whatever that cue stands in.
    const holds =
      rule.only === 'report' &&
      inner?.cue.some(cue => span.start <= cue.start && cue.end <= span.end) &&
      NEGATED.test(words(text, inner.cue))
    const holder = inner && holds ? byId.get(inner.within ?? '') : inner
    // Of "he wonders whether it is so" the wondering is the judgement; what "he asked" holds is none.
    const isCue = rule.judge === 'subject' && holder?.cue.some(cue => cue.start < span.end && span.start < cue.end)
    const cue = holder && !isCue ? words(text, holder.cue) : ''
    const suspected = rule.verdict === 'false' && SUSPECTED.test(cue)
    if (!suspected && UNDECIDED.test(cue)) return []
    if (rule.aloud && (holder?.style !== 'direct' || holder.within)) return []
    const judged = whoJudges(hit, holder)
    if (!judged) return []
    if (rule.only === 'report' && (judged.who.length || source(holder).length)) return []
    if (rule.only === 'others' && !judged.who.length) return []
    const verdict = suspected ? 'doubtful' : verdictOf(rule, judged.who.length > 0, text.slice(span.start, span.end))
    const told = text.slice(span.start, span.end)
    // "She alleged that invoices were false" judges no claim: none is spoken of.
    if (ACCUSES.test(cue) && verdict === 'false' && !SPOKEN.test(told.replace(/^that /i, ''))) return []
    return [{ ...hit, ...judged, verdict, accuses: ACCUSES.test(told) && OF_LYING.test(told) }]
  })
}

/** Only others dispute: what the report itself contradicts it holds to be false. */
function verdictOf({ verdict }: CheckRule, byOthers: boolean, words: string): Check['verdict'] {
  if (verdict === 'disputed') return byOthers ? 'disputed' : 'false'
  return verdict === 'false' && byOthers && RETORT.test(words) ? 'disputed' : verdict
}

function begins(source: readonly Span[], at: number): number {
  const last = source.at(-1)
  return last && last.end <= at && at - last.end < NEAR ? (source[0]?.start ?? at) : at
}

function words(text: string, spans: readonly Span[]): string {
  return spans.map(span => text.slice(span.start, span.end)).join(' ')
}

/** Of every hit the attribution with the shortest content around it. */
function innermost({ attributions }: Linking, hits: readonly Hit[]): (Attribution | undefined)[] {
  const regions = attributions.flatMap((one, owner) => one.content.map((span): Region => ({ ...span, owner })))
  // The word that judges comes last: "the post claiming [that …] is wrong".
  const last = hits.map(({ words }) => ({ start: Math.max(words.start, words.end - 1), end: words.end }))
  return holders(regions, last).map(around => {
    const inner = around.reduce<Region | undefined>(
      (best, one) => (!best || one.end - one.start < best.end - best.start ? one : best),
      undefined,
    )
    return inner && attributions[inner.owner]
  })
}
