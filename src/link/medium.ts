import {
  FREE,
  MAY_BE_NAMES,
  MEDIA,
  MEDIUM_ADDRESSEES,
  MEDIUM_CUES,
  type MediumRule,
  NO_MEDIUM,
  POSTED,
  POSTED_RULE,
  SERVICES,
  SPOKEN_TO,
  WITHIN_PHRASE,
} from '../english/media.ts'
import type { Attribution, Medium, Span } from '../record/record.ts'
import { between } from './between.ts'
import { type Clause, clauses } from './clauses.ts'
import type { Linking } from './linking.ts'

/** A phrase that says by what means, where it stands. */
interface Found {
  readonly span: Span
  readonly kind: Medium['kind']
  readonly rule: string
}

/** How far after a phrase the words are looked at that say where a video was put up. */
const NEXT = 80
/** How far after a phrase the next word is looked at that may make it another: "a show *of* force". */
const NEXT_WORD = 12
/** The longest addressee that can be a medium: "BBC Radio 4's Today programme". */
const ADDRESSEE = 60

const RULES = new Map(MEDIA.flatMap(rule => rule.nouns.split('|').map((noun): [string, MediumRule] => [noun, rule])))
const NOUN = `(?:${[...RULES.keys()].sort((a, b) => b.length - a.length).join('|')})`
const AFTER = [...new Set(MEDIA.flatMap(rule => rule.after.split('|')))].filter(word => word !== 'by').join('|')
const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<after>${AFTER}) (?:${WITHIN_PHRASE}){0,5}?|(?<by>by) )(?<noun>${NOUN}(?: ${NOUN})*)(?![\\p{L}\\p{N}-])`,
  'giu',
)

/**
 * By what means it was said, from the words of the cue's own clause ("in a statement", "by phone", "wrote on Telegram"), from
 * those who were told ("told a news conference") or from the cue itself ("tweeted"). Null where the text does not say, or
 * where the source is itself the document that speaks.
 */
export function medium(linking: Linking): Linking {
  const { attributions, segmented } = linking
  const { text } = segmented.report
  const found = phrases(text)
  const stretches = clauses(linking)
  return {
    ...linking,
    attributions: attributions.map((one, i) => {
      const stretch = stretches[i]
      const phrase = stretch ? near(text, one, stretch, found) : null
      const medium = phrase
        ? { spans: [phrase.span], kind: phrase.kind, rule: phrase.rule }
        : (addressed(text, one) ?? named(text, one))
      return { ...one, medium }
    }),
  }
}

function phrases(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(PHRASE)) {
    const { noun = '', after = 'by' } = match.groups ?? {}
    const rule = ruleOf(noun)
    if (!rule?.after.split('|').includes(after.toLowerCase())) continue
    if (!spelt(noun, rule)) continue
    const next = text.slice(match.index + match[0].length, match.index + match[0].length + NEXT_WORD)
    if (NO_MEDIUM.test(`${match[0]}|${next}`)) continue
    const span = { start: match.index, end: match.index + match[0].length }
    const posted = rule.kind === 'post' ? null : POSTED.exec(text.slice(span.end, span.end + NEXT))
    found.push(
      posted && (rule.kind === 'other' || rule.kind === 'document' || rule.kind === 'statement')
        ? { span: { start: span.start, end: span.end + posted[0].length }, kind: 'post', rule: POSTED_RULE.id }
        : { span, kind: rule.kind, rule: rule.id },
    )
  }
  return found
}

/** Whether the noun is written as the medium is: "on X" and "via Signal", but no "in a signal" and no "Celestial Letters". */
function spelt(noun: string, { kind }: MediumRule): boolean {
  const last = noun.slice(noun.lastIndexOf(' ') + 1)
  const capital = /^\p{Lu}/u.test(last)
  if (SERVICES.test(last) || SERVICES.test(noun)) return capital
  return !capital || MAY_BE_NAMES.has(kind) || last === last.toUpperCase()
}

/** What the last noun says: a "radio interview" is an interview, a "Facebook post" a post. */
function ruleOf(noun: string): MediumRule | undefined {
  const words = noun.toLowerCase().split(' ')
  for (let from = 0; from < words.length; from++) {
    const rule = RULES.get(words.slice(from).join(' '))
    if (rule) return rule
  }
  return undefined
}

function near(
  text: string,
  one: Attribution,
  { left, right, tail, opens }: Clause,
  found: readonly Found[],
): Found | null {
  for (const phrase of between(found, right)) if (belongs(text, one, phrase)) return phrase
  for (const phrase of between(found, left).reverse()) {
    const at = phrase.span.start
    const after = one.source.some(span => span.end <= at && at - span.end <= 2)
    const within = one.source.some(span => span.start <= at && at < span.end)
    if (belongs(text, one, phrase) && (within || after || (opens && FREE.test(text.slice(left.start, at)))))
      return phrase
  }
  for (const phrase of between(found, tail)) if (/^,? $/.test(text.slice(tail.start, phrase.span.start))) return phrase
  return null
}

function belongs(text: string, one: Attribution, { span }: Found): boolean {
  const source = one.source.find(other => other.start <= span.start && span.start < other.end)
  return !source || SPOKEN_TO.test(text.slice(source.start, span.start))
}

/** Those spoken to, where they are a news conference or a programme. */
function addressed(text: string, one: Attribution): Medium | null {
  for (const span of one.addressee?.spans ?? []) {
    const words = span.end - span.start <= ADDRESSEE ? text.slice(span.start, span.end) : ''
    const rule = MEDIUM_ADDRESSEES.find(rule => rule.words.test(words))
    if (rule) return { spans: [span], kind: rule.kind, rule: rule.id }
  }
  return null
}

function named(text: string, one: Attribution): Medium | null {
  for (const span of one.cue) {
    const cue = text.slice(span.start, span.end)
    const rule = MEDIUM_CUES.find(rule => rule.words.test(cue))
    if (rule) return { spans: [span], kind: rule.kind, rule: rule.id }
  }
  return null
}
