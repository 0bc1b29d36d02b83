import type { CheckRule } from '../../english/check/checkRule.ts'
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

const PATTERNS = CHECKS.map(rule => ({
  rule,
  words: new RegExp(`(?<![\\w-])(?:${rule.words})`, rule.cased ? 'd' : 'di'),
}))

/** The rules that each beginning of a word may fire. A longer beginning stands for the shorter ones in it too. */
const STEMS = stems()
const ANY_STEM = new RegExp(`(?<![a-z])(?:${[...STEMS.keys()].sort((a, b) => b.length - a.length).join('|')})`, 'g')

function stems(): Map<string, number[]> {
  const rules = new Map<string, Set<number>>()
  for (const [i, { rule }] of PATTERNS.entries())
    for (const stem of rule.needs.split(' ')) rules.set(stem, (rules.get(stem) ?? new Set()).add(i))
  return new Map(
    [...rules.keys()].map(stem => {
      const shorter = [...rules].filter(([other]) => stem.startsWith(other)).flatMap(([, places]) => [...places])
      return [stem, [...new Set(shorter)]]
    }),
  )
}

/** The places of the rules that may fire in these words, in the order of the rules. */
function candidates(words: string): number[] {
  const places = new Set<number>()
  for (const match of words.toLowerCase().matchAll(ANY_STEM))
    for (const place of STEMS.get(match[0]) ?? []) places.add(place)
  return [...places].sort((a, b) => a - b)
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
    for (const place of candidates(here)) {
      const { rule, words } = PATTERNS[place] ?? {}
      if (!rule || !words) continue
      for (const stretch of stretches) {
        const hit = match(report.text, stretch, rule, words)
        if (!hit) continue
        found.push({ ...hit, sentence: i, ...(rule.whole ? { span: correction(linking, i) } : {}) })
        break
      }
    }
  }
  return found
}

function match(text: string, stretch: Span, rule: CheckRule, words: RegExp): Omit<Hit, 'sentence'> | null {
  const here = text.slice(stretch.start, Math.min(stretch.end, stretch.start + LONGEST))
  const found = words.exec(here)
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
