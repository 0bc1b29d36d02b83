import type { CheckRule } from '../../english/check/checkRule.ts'
import { choices, heads } from '../../english/check/heads.ts'
import { CHECKS } from '../../english/checks.ts'
import type { Span } from '../../record/record.ts'
import type { Linking } from '../linking.ts'

/** Longer stretches are read this far only, in UTF-16 code units: a sentence of a report has some hundreds. */
const LONGEST = 600
/** How far back a word that is denied must have been spoken, in UTF-16 code units: a paragraph or two. */
const EARSHOT = 700
/** How much of a word stands for its forms: "notice" and "notices". */
const STEM = 6

/** Words that judge a claim, by this rule. */
export interface Hit {
  readonly rule: CheckRule
  readonly words: Span
  /** What is quoted of the judgement at least. */
  readonly span: Span
  /** The sentence or the content in which the words were found. */
  readonly stretch: Span
  /** The place of their sentence in the list of sentences. */
  readonly sentence: number
  /** The agent of a passive. */
  readonly by: Span | null
}

/** One choice of a rule's words. Compiled when it may first fire: all of them take a quarter of a second, and a report needs few. */
interface Choice {
  readonly rule: CheckRule
  readonly order: number
  readonly words: string
  /** How the words begin of which it has one for certain; the rule's own where it has none. */
  readonly heads: string
  compiled?: RegExp
}

const CHOICES = CHECKS.flatMap(rule =>
  choices(rule.words).map(words => ({ rule, words, heads: heads(words) || rule.needs })),
).map((one, order): Choice => ({ ...one, order }))

/** The rules that each beginning of a word may fire, and the choices. A longer beginning stands for the shorter ones in it too. */
const STEMS = stems()
const ANY_STEM = new RegExp(`(?<![a-z])(?:${[...STEMS.keys()].sort((a, b) => b.length - a.length).join('|')})`, 'g')

function stems(): Map<string, (CheckRule | Choice)[]> {
  const fired = new Map<string, Set<CheckRule | Choice>>()
  const add = (words: string, one: CheckRule | Choice) => {
    for (const stem of words.split(' ')) fired.set(stem, (fired.get(stem) ?? new Set()).add(one))
  }
  for (const rule of CHECKS) add(rule.needs, rule)
  for (const one of CHOICES) add(one.heads, one)
  return new Map(
    [...fired.keys()].map(stem => {
      const shorter = Array.from(stem, (_, i) => [...(fired.get(stem.slice(0, i + 1)) ?? [])])
      return [stem, [...new Set(shorter.flat())]]
    }),
  )
}

/** The choices that may fire in these words, in the order of the rules. */
function candidates(words: string): Choice[] {
  const found = new Set<CheckRule | Choice>()
  for (const match of words.toLowerCase().matchAll(ANY_STEM))
    for (const one of STEMS.get(match[0]) ?? []) found.add(one)
  return [...found]
    .filter((one): one is Choice => 'order' in one && found.has(one.rule))
    .sort((a, b) => a.order - b.order)
}

/**
 * Every place where a rule fires, by sentence and within a sentence in the order of the rules. Contents are read by themselves
 * too, since what somebody said may begin or end inside a sentence. Where two rules fire in one sentence, both are given.
 */
export function hits(linking: Linking): Hit[] {
  const { report, sentences } = linking.segmented
  const found: Hit[] = []
  const contents = linking.attributions.flatMap(one => one.content).sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  for (const [i, sentence] of sentences.entries()) {
    const kind = report.blocks[sentence.block]?.kind
    const stretches: Span[] = [{ start: sentence.start, end: sentence.end }]
    for (let one = contents[next]; one && one.start < sentence.end; one = contents[++next])
      if (one.start >= sentence.start) stretches.push({ start: one.start, end: Math.min(one.end, sentence.end) })
    if (kind === 'byline' || kind === 'credit' || kind === 'origin' || kind === 'dateline') continue
    const here = report.text.slice(sentence.start, sentence.end).slice(0, LONGEST)
    const may = candidates(here)
    for (let from = 0, to = 0; from < may.length; from = to) {
      const { rule } = may[from] as Choice
      while (may[to]?.rule === rule) to++
      const choices = may.slice(from, to)
      for (const stretch of stretches) {
        const hit = match(report.text, stretch, rule, choices)
        if (!hit) continue
        found.push({ ...hit, sentence: i, ...(rule.whole ? { span: correction(linking, i) } : {}) })
        break
      }
    }
  }
  return found
}

function match(text: string, stretch: Span, rule: CheckRule, choices: readonly Choice[]): Omit<Hit, 'sentence'> | null {
  const here = text.slice(stretch.start, Math.min(stretch.end, stretch.start + LONGEST))
  // The first of them in the text; of those that begin together the first in the rule.
  let found: RegExpExecArray | null = null
  for (const one of choices) {
    one.compiled ??= new RegExp(`(?<![\\w-])(?:${one.words})`, rule.cased ? 'd' : 'di')
    const other = one.compiled.exec(here)
    if (other && (!found || other.index < found.index)) found = other
  }
  if (!found) return null
  const before = here.slice(0, found.index)
  const after = here.slice(found.index + found[0].length)
  if (rule.notAfter?.test(before) || rule.notBefore?.test(after)) return null
  const start = stretch.start + found.index
  const echo = found.groups?.echo?.toLowerCase().slice(0, STEM)
  if (
    echo &&
    !text
      .slice(Math.max(0, start - EARSHOT), start)
      .toLowerCase()
      .includes(echo)
  )
    return null
  const by = found.indices?.groups?.by
  const span = { start, end: start + found[0].trimEnd().length }
  return {
    rule,
    stretch,
    words: span,
    span,
    by: by ? { start: stretch.start + by[0], end: stretch.start + by[1] } : null,
  }
}

/** A correction is its sentence and the next one of its block, which says what is so. */
function correction(linking: Linking, place: number): Span {
  const { sentences } = linking.segmented
  const one = sentences[place]
  const next = sentences[place + 1]
  return { start: one?.start ?? 0, end: (next && next.block === one?.block ? next : one)?.end ?? 0 }
}
