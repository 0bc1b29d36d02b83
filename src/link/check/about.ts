import { DENIES, IN_YEAR, NO_CLAIM, OF_WHOM, REPORTED, WHOSE } from '../../english/check/takesUp.ts'
import { PRONOUNS } from '../../english/pronouns.ts'
import type { Attribution, Span } from '../../record/record.ts'
import { below } from '../below.ts'
import { claimNouns } from '../claimNouns.ts'
import type { Linking } from '../linking.ts'
import { tellingWords } from '../tellingWords.ts'
import type { Judged } from './judge.ts'

/** How far back a judgement may reach for the claim it takes up, in UTF-16 code units: its own paragraph and two or three before. */
const REACH = 2000
/** How far where it says whose claim that is. */
const REACH_BY_NAME = 4_000
/** How much is read for the name of whoever's claim is judged, in UTF-16 code units: a long sentence. */
const LONGEST = 300

/** What speaks for a claim's being the one that is judged, in log odds: fitted on the annotated reports, and rounded. */
const WEIGHTS = {
  /** It stands in the words of the judgement: "*rumours* that the dam broke were false". */
  inWords: 1.9,
  sameParagraph: 2.5,
  /** For every sentence between, at most `MOST_SENTENCES`. */
  sentence: -0.4,
  /** Its verb comes before the judgement in one sentence, or after it, in one sentence or not. */
  sameSentence: 1,
  after: -1.3,
  afterInSentence: -2.3,
  inHeadline: -1.8,
  /** Its verb or its source is that of the noun that is judged: "*alleged*" of "the allegation", "a *memo* said" of "the memo". */
  noun: 2.2,
  /** It is a denial, and what is judged is none. */
  denial: -1.4,
  /** For every word that both have, at most `MOST_WORDS`; in one sentence they are the same words. */
  word: 0.9,
  /** For every word of its source in the words of the judgement, at most `MOST_NAMES`. */
  sourceWord: 1.2,
  /** It says so little that it is rarely a claim: "told reporters *to wait*". */
  short: -0.7,
  /** A report or the like says it, and not a person. */
  reported: 0.6,
  /** The headline is about it. */
  topic: 0.9,
} as const
const MOST_SENTENCES = 6
const MOST_WORDS = 3
const MOST_NAMES = 2
/** What says less, in UTF-16 code units, is a few words. */
const SHORT = 40
/** So many words of a claim in the headline make it what the headline is about. */
const TOPIC = 2
/** So likely must the likeliest be, or none is told; and any other that is told beside it. */
const LEAST_LIKELY = 0.3
const ALSO_LIKELY = 0.35
/** Words of a judgement and of whatever is judged. */
const WORDS_BEFORE = 160
const WORDS_AFTER = 90
/** How near the words of a judgement the noun for what is judged stands. */
const WORDS_NEAR = 30

/** What an attribution says, as far as it is compared with a judgement. */
interface Told {
  /** The telling words of its content, and of its source. */
  readonly said: ReadonlySet<string>
  readonly sourceWords: ReadonlySet<string>
  readonly source: string
  readonly cue: string
  readonly short: boolean
  readonly topic: boolean
}

/**
 * Says which attributions a judgement is about: those of whomever it names ("Ashe’s claims"), or else those up to it that are likeliest by where they stand and by the
 * words that they share with it; in a headline with nothing before it, those of the next sentence in which somebody claims something. What was said in an earlier year is
 * background and not taken up. Empty where no claim is near, or several are as likely.
 */
export function claimsAbout(linking: Linking): (judged: Judged) => string[] {
  const { segmented } = linking
  const { sentences, report } = segmented
  const { text } = report
  const published = report.published?.slice(0, 4)
  const ordered = [...linking.attributions].sort((a, b) => first(a) - first(b))
  const starts = ordered.map(first)
  const words = (spans: readonly Span[]) => spans.map(span => text.slice(span.start, span.end)).join(' ')

  const claims = (one: Attribution, { who, words: span }: Judged): boolean => {
    const source = words(one.source)
    const judge = who.length ? lastName(words(who)) : ''
    if (judge && judge === lastName(source)) return false
    if (one.source.some(part => who.some(name => part.start < name.end && name.start < part.end))) return false
    if (one.content.some(part => part.start <= span.start && span.start < part.end)) return false
    return !NO_CLAIM.test(words(one.cue))
  }
  const isOld = (one: Attribution): boolean => {
    const from = Math.min(first(one), one.source[0]?.start ?? first(one))
    const to = Math.max(one.cue.at(-1)?.end ?? 0, Math.min(one.content[0]?.start ?? 0, first(one) + LONGEST))
    const year = IN_YEAR.exec(text.slice(from, to))?.[1]
    return year !== undefined && published !== undefined && year < published
  }
  /** The first of these that will do, with all others of its sentence. */
  const nearest = (from: number, step: 1 | -1, reach: number, will: (one: Attribution) => boolean): Attribution[] => {
    const found: Attribution[] = []
    const start = ordered[from]
    let place: number | undefined
    for (let i = from; start && i >= 0 && i < ordered.length; i += step) {
      const one = ordered[i]
      if (!one || Math.abs(first(one) - first(start)) > reach) break
      if (!will(one)) continue
      const sentence = below(sentences, first(one))
      if (place !== undefined && sentence !== place) break
      place = sentence
      found.push(one)
    }
    const ids = new Set(found.map(one => one.id))
    return found.filter(one => !one.within || !ids.has(one.within)).sort((a, b) => first(a) - first(b))
  }

  const isDisplay = (sentence: number): boolean => {
    const kind = report.blocks[sentences[sentence]?.block ?? 0]?.kind
    return kind === 'headline' || kind === 'dek'
  }
  const headlines = report.blocks.filter(({ kind }) => kind === 'headline').map(block => block.span)
  const headline = tellingWords(`${report.title ?? ''} ${words(headlines)}`)
  const kept = new Map<Attribution, Told>()
  /** What an attribution says, taken apart once however many judgements may be about it. */
  const toldBy = (one: Attribution): Told => {
    const known = kept.get(one)
    if (known) return known
    const content = words(one.content)
    const said = tellingWords(content)
    const source = words(one.source)
    const topic = [...said].filter(word => headline.has(word)).length >= TOPIC
    const told = {
      said,
      source,
      sourceWords: tellingWords(source),
      cue: words(one.cue),
      short: content.length < SHORT,
      topic,
    }
    kept.set(one, told)
    return told
  }

  /** The likeliest of the claims in reach; null where there is none. */
  const likeliest = (judged: Judged): string[] | null => {
    const { words: span, sentence } = judged
    const { start = 0, end = 0, block } = sentences[sentence] ?? {}
    const told = text.slice(Math.max(start, span.start - WORDS_BEFORE), Math.min(end, span.end + WORDS_AFTER))
    const telling = tellingWords(told)
    const called = claimNouns(
      text.slice(Math.max(start, span.start - WORDS_NEAR), Math.min(end, span.end + WORDS_NEAR)),
    )
    const from = below(starts, span.start - REACH - 1)
    const to = below(starts, end)
    const weighed = ordered.slice(from, to).flatMap(one => {
      if (!claims(one, judged) || isOld(one)) return []
      const at = below(sentences, first(one)) - 1
      const before = sentence - at
      const { said, source, sourceWords, cue, short, topic } = toldBy(one)
      let sum = Math.min(before, MOST_SENTENCES) * WEIGHTS.sentence
      if (first(one) >= span.end) sum += before === 0 ? WEIGHTS.afterInSentence : WEIGHTS.after
      else if (before === 0 && first(one) < span.start) sum += WEIGHTS.sameSentence
      if (sentences[at]?.block === block) sum += WEIGHTS.sameParagraph
      if (isDisplay(at)) sum += WEIGHTS.inHeadline
      if (one.cue.some(cue => cue.start < span.end && span.start < cue.end)) sum += WEIGHTS.inWords
      if (before > 0) {
        const shared = (list: ReadonlySet<string>) => [...list].filter(word => telling.has(word)).length
        sum += Math.min(shared(said), MOST_WORDS) * WEIGHTS.word
        sum += Math.min(shared(sourceWords), MOST_NAMES) * WEIGHTS.sourceWord
      }
      if (called.some(({ verb, noun }) => verb.test(cue) || noun.test(source))) sum += WEIGHTS.noun
      if (DENIES.test(cue) && !called.some(({ noun }) => noun.test('denial'))) sum += WEIGHTS.denial
      if (short) sum += WEIGHTS.short
      if (REPORTED.test(cue)) sum += WEIGHTS.reported
      if (topic) sum += WEIGHTS.topic
      return [{ one, odds: Math.exp(sum) }]
    })
    if (weighed.length === 0) return null
    const all = weighed.reduce((sum, { odds }) => sum + odds, 0)
    const most = Math.max(...weighed.map(({ odds }) => odds))
    if (most / all < LEAST_LIKELY) return []
    return weighed.filter(({ odds }) => odds === most || odds / all >= ALSO_LIKELY).map(({ one }) => one.id)
  }

  return judged => {
    const { words: span, stretch, rule, span: quoted } = judged
    const inside = (one: Attribution) => one.cue.some(cue => cue.start < span.end && span.start < cue.end)
    const last = below(starts, span.end) - 1
    // A correction says in its own sentence what was said before.
    if (rule.whole) {
      const own = nearest(
        below(starts, quoted.end) - 1,
        -1,
        LONGEST,
        one => first(one) >= quoted.start && !NO_CLAIM.test(words(one.cue)),
      )
      if (own.length) return own.map(one => one.id)
    }
    const will = (one: Attribution) => !inside(one) && claims(one, judged)
    const before = text.slice(Math.max(stretch.start, span.start - LONGEST), span.end)
    // The subject of a verb of judging is the one who judges, of other judgements the one who is judged.
    const name =
      [...before.matchAll(WHOSE)].at(-1)?.[1] ??
      (rule.judge === 'voice' ? OF_WHOM.exec(before.slice(0, before.length - (span.end - span.start)))?.[1] : undefined)
    if (name && !PRONOUNS.has(name.toLowerCase())) {
      const theirs = nearest(last, -1, REACH_BY_NAME, one => will(one) && !isOld(one) && names(words(one.source), name))
      if (theirs.length) return theirs.map(one => one.id)
    }
    const found = likeliest(judged)
    if (found) return found
    return isDisplay(judged.sentence) ? nearest(last + 1, 1, REACH, will).map(one => one.id) : []
  }
}

function first(one: Attribution): number {
  return one.cue[0]?.start ?? 0
}

/** Whether a name is among these words. */
function names(words: string, name: string): boolean {
  return words.split(/[^\p{L}’'-]+/u).some(word => word.replace(/['’]s?$/, '') === name)
}

/** The last word of a name before what describes it: "Ashe" in "Jon Ashe, the miller". Empty where it is no name. */
function lastName(words: string): string {
  return /(\p{Lu}[\p{L}’'-]*)(?=[^\p{L}’'-]*$)/u.exec(words.split(/[,(]/)[0] ?? '')?.[1] ?? ''
}
