import {
  ACCORDING,
  AGAIN,
  AIRED,
  AUTHOR,
  BRINGS,
  BY,
  CITED_WHO,
  CITES,
  CONSULTED_BY,
  DEFINITE,
  DOCUMENT_HELD,
  EXCHANGE,
  FIRST_CITED,
  FIRST_REPORTED,
  FIRST_REPORTED_BEFORE,
  GENERIC_OUTLET,
  HELD_NOUN,
  HOLDS,
  IN_ONE_OF_THEM,
  IT,
  ITS_AUTHOR,
  LEADS_IN,
  LED_IN,
  OF_ITSELF,
  ONE_OF,
  ONE_OF_THOSE,
  ONE_SUCH,
  PRINTED,
  PUT_ONLINE,
  QUOTED,
  QUOTED_THERE,
  REPORTS,
  REPRODUCED,
  SEVERAL,
  SINGLE,
  SOMEBODY,
  SPEAKS_TO,
  SUBJECT,
  THESE,
  TOLD_OUTLET,
  URGES,
  WRITES,
  WRITES_OPENLY,
  WRITTEN_THERE,
} from '../english/via.ts'
import type { Attribution } from '../record/record.ts'
import type { Linking } from './linking.ts'
import { broughtBy } from './via/broughtBy.ts'
import { citedAgain } from './via/citedAgain.ts'
import { exchanged } from './via/exchanged.ts'
import { goesOn } from './via/goesOn.ts'
import { held } from './via/held.ts'
import { saidThere } from './via/saidThere.ts'
import { headNoun, REACH, type Scene, sceneOf } from './via/scene.ts'
import { toldOn } from './via/toldOn.ts'

/** How many paragraphs back another outlet may have spoken of which "the paper" then speaks. */
const REACH_BLOCKS = 3
/** Between a source and the "parts of which" that follows it. */
const NEXT_TO = 3
/** How much of a sentence's beginning can tell in what document it stands: "In a separate exchange of that day,". */
const LEAD = 60
/** Room behind a document for the outlet that has it. */
const BEHIND = 90

/** What is looked for where none of the rules below has found anything, in this order. */
const OTHERS: readonly ((scene: Scene) => void)[] = [broughtBy, held, exchanged, citedAgain, toldOn, saidThere, goesOn]

/**
 * Gives an attribution that stands in nobody's content the one through which it reached the report though that stands elsewhere
 * in the text: what is told to an outlet whose own reporting is attributed, what stands in a document that an outlet is said to have
 * reported first, what one of those says whom an outlet cited. `rules.via` says which it was. Never makes a circle, neither by
 * itself nor together with `within`. Where it is in doubt through whom, there is none.
 */
export function via(linking: Linking): Linking {
  const scene = sceneOf(linking)
  const { attributions, text, sentences, sources, cues, openings, hearers, blocks, inSentence, titles } = scene
  const { asks, outlets, found, outletOf, newsOf, root, reports, isDocument, before, words, set } = scene
  const { blocks: allBlocks } = linking.segmented.report
  const parties = new Map(linking.parties.map(party => [party.id, party]))
  const oneOf = sources.map(source => ONE_OF.test(source))
  const somebody = sources.map(source => SOMEBODY.test(source))

  /** "The Post said *it had seen slides*" tells of the Post, and is no report that anybody's words came in. */
  const tellsNews = (i: number) =>
    reports(i) &&
    !(outlets[i] === '' && CITES.test(cues[i] ?? '')) &&
    (!OF_ITSELF.test(openings[i] ?? '') || REPORTS.test(cues[i] ?? ''))
  const byOutlet = new Map<string, number[]>()
  for (const [i, key] of outlets.entries()) {
    if (!key || !tellsNews(i)) continue
    const theirs = byOutlet.get(key)
    if (theirs) theirs.push(i)
    else byOutlet.set(key, [i])
  }

  for (const [i, one] of attributions.entries()) {
    if (titles[i]) continue
    if (outlets[i] != null && (BRINGS.test(cues[i] ?? '') || FIRST_CITED.test(cues[i] ?? '')) && standsBy(one))
      firstReported(i)
    if (one.within === null && outlets[i] == null) {
      citedWho(i)
      fromDocument(i)
    }
    const hearer = hearerOf(i)
    const named = asks[i] || URGES.test(cues[i] ?? '') ? null : outletOf(hearer, one.addressee?.party)
    const told = named === '' && !GENERIC_OUTLET.test(hearer) ? null : named
    if (told !== null) set(i, reportOf(i, hearer, told), TOLD_OUTLET)
    const readable = isDocument(i) || HELD_NOUN.test(headNoun(sources[i] ?? ''))
    const holder = one.within === null && readable ? readableIn(i) : null
    if (holder !== null) set(i, reportOf(i, holder.name, holder.key), DOCUMENT_HELD)
    const such = ONE_SUCH.exec(sources[i] ?? '')?.[1]
    if (one.within === null && such !== undefined && !oneOf[i]) {
      const all = before(i, j => root(j) !== j && outlets[root(j)] != null && isSeveral(sources[j] ?? '', such))
      if (all !== undefined && blocks[i] === blocks[all]) set(i, root(all), ONE_OF_THOSE)
    }
    if (one.within === null && oneOf[i]) {
      const several = SEVERAL.test(sources[i] ?? '')
      const cited = before(
        i,
        j =>
          (several || (blocks[i] ?? 0) - (blocks[j] ?? 0) <= 1) &&
          ((!!somebody[j] && !(several && SINGLE.test(sources[j] ?? ''))) || (!!oneOf[j] && found.has(j))),
      )
      if (cited === undefined) continue
      const through = found.get(cited)?.through ?? root(cited)
      if (through !== cited && outlets[through] != null) set(i, through, ONE_OF_THOSE)
    }
  }

  for (const give of OTHERS) give(scene)

  return {
    ...linking,
    attributions: attributions.map((one, i) => {
      const it = found.get(i)
      if (!it) return one
      return { ...one, via: attributions[it.through]?.id ?? null, rules: { ...one.rules, via: it.rule.id } }
    }),
  }

  /** What an outlet that is named here is said to have reported; `told` is its key, '' where it is only described. */
  function reportOf(i: number, name: string, told: string): number | undefined {
    // "The newspaper" that speaks in the same paragraph is the one that is named here.
    const near = before(
      i,
      j =>
        tellsNews(j) &&
        (told === '' ? !others(i, j) && mayBe(name, sources[j] ?? '') : outlets[j] === '' && speaksHere(i, j, told)),
    )
    const brings = (j: number) => REPORTS.test(cues[j] ?? '') || BRINGS.test(cues[j] ?? '')
    const found = near ?? nearest(byOutlet.get(told) ?? [], i, brings)
    return found === undefined ? undefined : newsOf(found)
  }

  /** The outlet in which a document stands for all to read: "the letter, reproduced by the Post, says". */
  function readableIn(i: number): { name: string; key: string } | null {
    const end = attributions[i]?.source.at(-1)?.end
    if (end === undefined) return null
    const behind = text.slice(end, end + BEHIND)
    const name = REPRODUCED.exec(behind)?.[1] ?? PUT_ONLINE.exec(behind)?.[1] ?? ''
    const key = outletOf(name.replace(/['’]s?$/, ''), null)
    return key === null || (key === '' && !GENERIC_OUTLET.test(name)) ? null : { name, key }
  }

  /** The outlet to which somebody speaks, by what it is called: also of "told it", and of one whom it consulted. */
  function hearerOf(i: number): string {
    const hearer = hearers[i] ?? ''
    if (/^(?:it|them)$/i.test(hearer)) {
      const party = parties.get(attributions[i]?.addressee?.party ?? '')
      return party?.kind === 'publication' ? party.name : hearer
    }
    return hearer || (CONSULTED_BY.exec(sources[i] ?? '')?.[1] ?? spokenTo(i))
  }

  /** The outlet that somebody speaks to, where no verb of telling has it as its object: "In an interview with the Post, she said". */
  function spokenTo(i: number): string {
    const one = attributions[i]
    const cue = one?.cue.at(-1)
    if (!one || !cue || one.within !== null || sources[i] === '' || outlets[i] != null) return ''
    const start = sentences[inSentence[i] ?? 0]?.start ?? 0
    const content = (side: 'before' | 'after') =>
      one.content.filter(span => (side === 'before' ? span.end <= cue.start : span.start >= cue.end))
    const from = Math.max(start, content('before').at(-1)?.end ?? start)
    const to = Math.min(content('after')[0]?.start ?? Number.POSITIVE_INFINITY, cue.end + LEAD)
    return SPEAKS_TO.exec(text.slice(from, to))?.[1] ?? ''
  }

  /** Whether another outlet has spoken since, in another paragraph than this one, so that "the paper" may be that one. */
  function others(i: number, j: number): boolean {
    if (blocks[j] === blocks[i]) return false
    const spoke = new Set<string>()
    for (let k = i - 1; k >= Math.max(0, i - REACH) && (blocks[i] ?? 0) - (blocks[k] ?? 0) <= REACH_BLOCKS; k--)
      if (reports(k) && outlets[k]) spoke.add(outlets[k] ?? '')
    return spoke.size > 1
  }

  /** Whether "the newspaper" that speaks there is the one told here: in this paragraph, or in the one before that names it. */
  function speaksHere(i: number, j: number, told: string): boolean {
    if (blocks[j] === blocks[i]) return true
    const block = allBlocks[blocks[j] ?? 0]
    if (!block || (blocks[i] ?? 0) - (blocks[j] ?? 0) > 1) return false
    return (text.slice(block.span.start, block.span.end).match(/\p{Lu}\p{L}+/gu) ?? []).some(
      word => word.toLowerCase() === told,
    )
  }

  /** "reported on Monday *by the Ledger*": the cue stands before the outlet with "by" between. */
  function standsBy(one: Attribution): boolean {
    const cue = one.cue.at(-1)
    const source = one.source[0]
    return !!cue && !!source && cue.end <= source.start && BY.test(text.slice(cue.end, source.start))
  }

  /** The nearest attribution before, in this paragraph or the one before, of which something holds. */
  function nearTold(i: number, holds: (j: number) => boolean): number | undefined {
    return before(i, j => (blocks[i] ?? 0) - (blocks[j] ?? 0) <= 1 && inSentence[j] !== inSentence[i] && holds(j))
  }

  /** What stands in a document told of before: through the document, or through the outlet that had it first or cites it. */
  function fromDocument(i: number): void {
    const start = sentences[inSentence[i] ?? 0]?.start ?? 0
    const told = (j: number) => isDocument(j) || (reports(j) && BRINGS.test(cues[j] ?? ''))
    const through = (j: number | undefined) => (j !== undefined && outlets[root(j)] != null ? root(j) : j)
    if (sources[i] === '') return
    if (AUTHOR.test(sources[i] ?? '') && hearers[i] === '' && !ACCORDING.test(cues[i] ?? '')) {
      const introduced = nearTold(i, j => isDocument(j) && !AGAIN.test(sources[j] ?? ''))
      set(i, through(introduced ?? nearTold(i, isDocument)), ITS_AUTHOR)
    }
    if (!isDocument(i) && LEADS_IN.test(text.slice(start, start + LEAD).trimStart()))
      set(i, through(nearTold(i, told)), IN_ONE_OF_THEM)
    if (QUOTED.test(cues[i] ?? '')) set(i, through(nearTold(i, j => isDocument(j) || reports(j))), QUOTED_THERE)
    const end = attributions[i]?.cue.at(-1)?.end ?? start
    if (!WRITES.test(cues[i] ?? '') || WRITES_OPENLY.test(text.slice(end, end + LEAD))) return
    const same = nearTold(i, j => blocks[j] === blocks[i] && found.get(j)?.rule === IN_ONE_OF_THEM)
    const exchange = (j: number) => blocks[j] === blocks[i] && EXCHANGE.test(headNoun(sources[j] ?? ''))
    set(i, same === undefined ? through(nearTold(i, exchange)) : found.get(same)?.through, WRITTEN_THERE)
  }

  /** "citing a diplomat *who said*": through the outlet that cites the diplomat. */
  function citedWho(i: number): void {
    const at = attributions[i]?.cue[0]?.start ?? 0
    for (let j = Math.max(0, i - 2); j <= i + 2; j++) {
      const holds = attributions[j]?.source.some(span => span.start < at && at < span.end)
      if (j !== i && holds && root(j) !== j && reports(root(j))) set(i, root(j), CITED_WHO)
    }
  }

  function firstReported(i: number): void {
    const one = attributions[i]
    const content = one?.content[0]
    const cue = one?.cue[0]
    if (!one || !content || !cue) return
    const document = words(one.content)
    // What the document says in the same sentence and, called by the same noun, in the rest of the paragraph.
    const noun = headNoun(document)
    for (let j = i - REACH; j <= i + REACH; j++) {
      const other = attributions[j]
      const source = other?.source[0]
      if (!other || !source || j === i || other.within !== null || blocks[j] !== blocks[i]) continue
      const sameSentence = inSentence[j] === inSentence[i] && other.cue[0]
      const touching = source.start < cue.start && content.start <= source.end + NEXT_TO && source.start < content.end
      const again = j > i && noun !== '' && headNoun(sources[j] ?? '') === noun && AGAIN.test(sources[j] ?? '')
      const these = THESE.test(sources[j] ?? '') && inSentence[j] === (inSentence[i] ?? 0) + 1
      const led = content.start > 0 && LED_IN.test(text.slice(Math.max(0, content.start - 5), content.start))
      if ((sameSentence && (touching || (led && outlets[j] == null))) || again || these) set(j, i, FIRST_REPORTED)
    }
    // "A log shows … *It* was first cited by the Post": what the log shows, in the sentence before.
    if (IT.test(document)) {
      const spoke = nearTold(i, j => isDocument(j) && blocks[j] === blocks[i])
      if (spoke !== undefined && inSentence[spoke] === (inSentence[i] ?? 0) - 1) set(spoke, i, FIRST_REPORTED)
    }
    // What stands in the paragraph before, where this one only says who had it first.
    const block = allBlocks[blocks[i] ?? 0]
    const opening = block ? text.slice(block.span.start, block.span.start + 120) : ''
    const spoken = IT.test(document) ? (SUBJECT.exec(opening)?.[0] ?? '') : document
    if (!DEFINITE.test(spoken) || !opening.startsWith(spoken)) return
    // "according to a memo.¶*The memo* was first reported by the Post"
    const named = headNoun(spoken.replace(/,.*$/s, ''))
    for (let j = i - 1; j >= Math.max(0, i - REACH) && (blocks[j] ?? 0) >= (blocks[i] ?? 0) - 1; j--)
      if (isDocument(j) && headNoun(sources[j] ?? '') === named) set(j, i, FIRST_REPORTED_BEFORE)
    const holds = HOLDS.find(({ noun: nouns }) => nouns.test(spoken.replace(/,.*$/s, '')))
    if (!holds) return
    for (let j = i - 1; j >= Math.max(0, i - REACH) && (blocks[j] ?? 0) >= (blocks[i] ?? 0) - 1; j--)
      if (blocks[j] !== blocks[i] && outlets[j] == null && holds.cue.test(cues[j] ?? ''))
        set(j, i, FIRST_REPORTED_BEFORE)
  }
}

/** Of a list in order the last before this one, else the first after it if it may. Found by halving. */
function nearest(sorted: readonly number[], i: number, may: (j: number) => boolean): number | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < i) low = middle + 1
    else high = middle
  }
  return sorted[low - 1] ?? sorted.slice(low, low + 2).find(j => j !== i && may(j))
}

/** Whether a phrase speaks of several of a kind: "three officials". */
function isSeveral(phrase: string, one: string): boolean {
  return phrase.split(/[^\p{L}]+/u).some(word => word === `${one}s` || (one === 'person' && word === 'people'))
}

/** Whether "the podcast" may be this outlet: none that is printed is one that is aired. */
function mayBe(told: string, outlet: string): boolean {
  const against = (one: RegExp, other: RegExp) => one.test(told) && !one.test(outlet) && other.test(outlet)
  return !against(AIRED, PRINTED) && !against(PRINTED, AIRED)
}
