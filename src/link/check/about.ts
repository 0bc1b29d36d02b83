import { IN_YEAR, NO_CLAIM, OF_WHOM, WHOSE } from '../../english/check/takesUp.ts'
import { PRONOUNS } from '../../english/pronouns.ts'
import type { Attribution, Span } from '../../record/record.ts'
import type { Linking } from '../linking.ts'
import type { Judged } from './judge.ts'

/** How far back a judgement may reach for the claim it takes up, in UTF-16 code units: its own paragraph and the one or two before. */
const REACH = 900
/** How far where it says whose claim that is. */
const REACH_BY_NAME = 4_000
/** How much is read for the name of whoever's claim is judged, in UTF-16 code units: a long sentence. */
const LONGEST = 300

/**
 * Says which attributions a judgement is about: those of whomever it names ("Ashe’s claims"), or else those of the nearest
 * sentence up to the judgement in which somebody else than the one who judges claimed something; in a headline with nothing
 * before it, those of the next such sentence. Of claims nested in one another the outermost is meant. What was said in an
 * earlier year is background and not taken up. Empty where no claim is near.
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

  return judged => {
    const { words: span, stretch, rule, span: quoted } = judged
    const inside = (one: Attribution) => one.cue.some(cue => cue.start < span.end && span.start < cue.end)
    const last = below(starts, span.end) - 1
    // A correction says in its own sentence what was said before.
    if (rule.whole) {
      const own = nearest(below(starts, quoted.end) - 1, -1, LONGEST, one => first(one) >= quoted.start)
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
    const reached = (one: Attribution) => span.start - first(one) <= REACH
    const found = nearest(last, -1, REACH, one => reached(one) && will(one) && !isOld(one))
    if (found.length) return found.map(one => one.id)
    const block = sentences[judged.sentence]?.block ?? 0
    const kind = report.blocks[block]?.kind
    if (kind !== 'headline' && kind !== 'dek') return []
    return nearest(last + 1, 1, REACH, will).map(one => one.id)
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

/** How many begin before this place. */
function below(sorted: readonly (number | Span)[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const value = sorted[middle]
    if ((typeof value === 'number' ? value : (value?.start ?? 0)) <= at) low = middle + 1
    else high = middle
  }
  return low
}
