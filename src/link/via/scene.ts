import { ASKS } from '../../english/hedges.ts'
import { PRONOUNS } from '../../english/pronouns.ts'
import type { Rule } from '../../english/rule.ts'
import {
  AFTER_NOUN,
  BY,
  CONSULTED_BY,
  DOCUMENT_NOUN,
  FIRST,
  NAMED_BEFORE,
  PRESS_OFFICE,
  PUBLISHES,
  REPORT_BY,
  RESTS_ON,
  THIS_OUTLET,
} from '../../english/via.ts'
import type { Attribution, Party } from '../../record/record.ts'
import type { Linking } from '../linking.ts'
import { introduced, knownAs, outlet } from '../outlet.ts'

/** What stands over the report tells nothing of what a later "newspaper" is. */
const TITLES: ReadonlySet<string> = new Set(['headline', 'dek', 'caption'])
/** How many paragraphs back "the newspaper" and "one of the two" still speak of the outlet named there. */
const REACH_BLOCKS = 3
/** How many attributions back is looked at the most: a paragraph has a dozen at the very most. */
export const REACH = 32
/** Room before a cue for "first", and before "which" for the name of an outlet. */
const BEFORE = 40
/** How much of what was said shows whether it begins with a document. */
const OPENING = 200
/** No words come through more hands than this; a longer chain is not followed. */
const LONGEST_CHAIN = 32

/** A report's attributions as those see them who look through which of them another came. All lists are by their places. */
export interface Scene {
  readonly attributions: readonly Attribution[]
  readonly text: string
  readonly sentences: Linking['segmented']['sentences']
  readonly sources: readonly string[]
  readonly cues: readonly string[]
  /** How what was said begins. */
  readonly openings: readonly string[]
  readonly hearers: readonly string[]
  readonly blocks: readonly number[]
  readonly inSentence: readonly number[]
  readonly titles: readonly boolean[]
  readonly asks: readonly boolean[]
  /** The key of the outlet that is the source, '' for one that is only described. */
  readonly outlets: readonly (string | null)[]
  readonly found: ReadonlyMap<number, { readonly through: number; readonly rule: Rule }>
  words(spans: Attribution['source']): string
  party(i: number): Party | undefined
  /** Whether the words name the outlet whose report this is. */
  isOwn(name: string): boolean
  outletOf(name: string, party: string | null | undefined): string | null
  /** The outermost attribution in whose content this one stands, itself where it stands in none. */
  root(i: number): number
  /** Whether it is what an outlet is said to have reported itself, and not what it asked. */
  reports(i: number): boolean
  /** What the outlet that speaks there is said to have reported or published, where that is told near before: "The Post reported … *The paper added*". */
  newsOf(i: number): number
  isDocument(i: number): boolean
  /** How many paragraphs the second stands before the first. */
  back(i: number, j: number): number
  /** The nearest of the attributions before this one of which something holds. */
  before(i: number, holds: (j: number) => boolean): number | undefined
  /** The places of the other attributions, not far from this one, that stand in its sentence or in the one so many before. */
  inSentenceBefore(i: number, sentencesBefore: number): number[]
  /** Says through which an attribution came, unless that is known, it stands in a content, or it would come back to itself. */
  set(i: number, through: number | undefined, rule: Rule): void
}

export function sceneOf({ attributions, segmented, parties }: Linking): Scene {
  const { report, sentences } = segmented
  const words = (spans: Attribution['source']) => spans.map(span => report.text.slice(span.start, span.end)).join(' ')
  const place = new Map(attributions.map((one, i) => [one.id, i]))
  const byId = new Map(parties.map(party => [party.id, party]))
  const sources = attributions.map(one => words(one.source))
  const cues = attributions.map(one => words(one.cue))
  const before = (at: number) => report.text.slice(Math.max(0, at - BEFORE), at)
  const blocks = placed(
    attributions,
    report.blocks.map(block => block.span),
  )
  const inSentence = placed(attributions, sentences)
  const titles = blocks.map(block => TITLES.has(report.blocks[block]?.kind ?? ''))
  const asks = cues.map(cue => ASKS.test(cue))
  const own = bare(report.outlet ?? '')
  const isOwn = (name: string) => THIS_OUTLET.test(name) || isPartOf(bare(name), own)
  const known = new Set(introduced(report.text))
  const outletOf = (name: string, party: string | null | undefined): string | null => {
    if (
      name === '' ||
      PRESS_OFFICE.test(name) ||
      (/^\p{L}+$/u.test(name) && PRONOUNS.has(name.toLowerCase())) ||
      isOwn(name)
    )
      return null
    if (CONSULTED_BY.test(name)) return null
    const reporter = REPORT_BY.exec(name)?.[1]
    if (reporter !== undefined) return isOwn(reporter) ? null : outlet(reporter, known)
    // "Emails seen by the Post" are no outlet, "the Post's report" is one.
    if (DOCUMENT_NOUN.test(headNoun(name)) && outlet(headOf(name), known) === null) return null
    return outlet(name, known) ?? (byId.get(party ?? '')?.kind === 'publication' ? (bare(name).at(-1) ?? null) : null)
  }
  const named = sources.map((source, i) =>
    source === 'which' ? (NAMED_BEFORE.exec(before(attributions[i]?.source[0]?.start ?? 0))?.[0] ?? source) : source,
  )
  for (const name of reporters()) known.add(knownAs(name))
  const outlets = attributions.map((one, i) => outletOf(named[i] ?? '', one.party))
  const found = new Map<number, { through: number; rule: Rule }>()
  /** Names that the report shows to be outlets': of one that "reported, citing", that "first reported" something, or that is called one. */
  function reporters(): string[] {
    const cites = new Set(
      attributions.flatMap((one, i) => (one.within && RESTS_ON.test(cues[i] ?? '') ? [one.within] : [])),
    )
    return attributions.flatMap((one, i) => {
      const name = (named[i] ?? '').split(',')[0] ?? ''
      const cue = one.cue[0]
      if (!/^(?:[Tt]he )?\p{Lu}/u.test(name) || !cue || isOwn(name)) return []
      if (outletOf(named[i] ?? '', one.party)) return [name]
      const kind = byId.get(one.party ?? '')?.kind
      if (kind === 'government' || kind === 'group' || !PUBLISHES.test(cues[i] ?? '')) return []
      const by =
        one.source[0] && cue.end <= one.source[0].start && BY.test(report.text.slice(cue.end, one.source[0].start))
      const first = by && FIRST.test(before(cue.start) + (cues[i] ?? ''))
      const inIt =
        sources[i] === 'which' &&
        named[i] !== 'which' &&
        / in $/.test(before((one.source[0]?.start ?? 0) - name.length - 2))
      return first || inIt || cites.has(one.id) ? [name] : []
    })
  }
  const back = (i: number, j: number) => (blocks[i] ?? 0) - (blocks[j] ?? 0)
  const comesBack = (i: number, through: number): boolean => {
    let at: number | undefined = through
    for (let step = 0; step < LONGEST_CHAIN && at !== undefined; step++) {
      if (at === i) return true
      at = place.get(attributions[at]?.within ?? '') ?? found.get(at)?.through
    }
    return at !== undefined
  }
  const reports = (i: number) => outlets[i] != null && attributions[i]?.within === null && !titles[i] && !asks[i]
  const newsOf = (i: number): number => {
    const isNews = (j: number) => /report/i.test(cues[j] ?? '') || PUBLISHES.test(cues[j] ?? '')
    if (isNews(i)) return i
    const who = attributions[i]?.party ?? null
    const spoke = new Set<string>()
    let said: number | undefined
    for (let j = i - 1; j >= Math.max(0, i - REACH) && back(i, j) <= REACH_BLOCKS; j--) {
      if (!reports(j)) continue
      spoke.add(outlets[j] ?? '')
      const same = (who !== null && who === attributions[j]?.party) || (outlets[i] === '' && outlets[j] !== '')
      if (!same || (outlets[i] === '' && [...spoke].filter(Boolean).length > 1)) continue
      if (isNews(j)) return j
      if (outlets[i] === '') said ??= j
    }
    return said ?? i
  }
  return {
    attributions,
    text: report.text,
    sentences,
    sources,
    cues,
    openings: attributions.map(one =>
      words(one.content.slice(0, 1))
        .slice(0, OPENING)
        .replace(/^that /, ''),
    ),
    hearers: attributions.map(one => words(one.addressee?.spans ?? [])),
    blocks,
    inSentence,
    titles,
    asks,
    outlets,
    found,
    words,
    party: i => byId.get(attributions[i]?.party ?? ''),
    isOwn,
    outletOf,
    root(i) {
      let at = i
      for (let step = 0; step < LONGEST_CHAIN; step++) {
        const outer = place.get(attributions[at]?.within ?? '')
        if (outer === undefined) break
        at = outer
      }
      return at
    },
    reports,
    newsOf,
    isDocument: i => outlets[i] == null && DOCUMENT_NOUN.test(headNoun(sources[i] ?? '')),
    back,
    before(i, holds) {
      for (let j = i - 1; j >= Math.max(0, i - REACH) && back(i, j) <= REACH_BLOCKS; j--)
        if (!titles[j] && holds(j)) return j
      return undefined
    },
    inSentenceBefore(i, sentencesBefore) {
      const wanted = (inSentence[i] ?? 0) - sentencesBefore
      const there: number[] = []
      for (let j = Math.max(0, i - REACH); j <= i + REACH && (inSentence[j] ?? wanted + 1) <= wanted; j++)
        if (j !== i && inSentence[j] === wanted && blocks[j] === blocks[i]) there.push(j)
      return there
    },
    set(i, through, rule) {
      const one = attributions[i]
      if (!one || through === undefined || one.within !== null || found.has(i) || comesBack(i, through)) return
      found.set(i, { through, rule })
    },
  }
}

/** For every attribution the last stretch of a list in text order that begins before its cue. */
function placed(attributions: readonly Attribution[], list: readonly { readonly start: number }[]): number[] {
  let at = 0
  return attributions.map(one => {
    const start = one.cue[0]?.start ?? 0
    while ((list[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at++
    return at
  })
}

/** A phrase without what follows the noun at its head: "the internal review" of "the internal review by the group". */
function headOf(phrase: string): string {
  return phrase.split(AFTER_NOUN)[0] ?? ''
}

export function headNoun(phrase: string): string {
  return (headOf(phrase).split(' ').at(-1) ?? '').toLowerCase()
}

/** The words of a name without the article, in small letters. */
function bare(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/^the\s|['’]s?$/g, '')
    .split(/\s+/)
    .filter(Boolean)
}

function isPartOf(name: readonly string[], whole: readonly string[]): boolean {
  return name.length > 0 && name.every(word => whole.includes(word))
}
