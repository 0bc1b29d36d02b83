import { MEDIA, MEDIUM_CUES } from '../english/media.ts'
import type { Attribution, Medium, Span } from '../record/record.ts'
import { between } from './between.ts'
import { type Clause, clauses } from './clauses.ts'
import type { Linking } from './linking.ts'

interface Found {
  readonly span: Span
  readonly kind: Medium['kind']
}

const nouns = MEDIA.flatMap(({ nouns, kind }) => nouns.split('|').map(noun => ({ noun, kind })))
const KINDS = new Map(nouns.map(({ noun, kind }) => [noun, kind]))
const NOUN = `(?:${nouns
  .map(({ noun }) => noun)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
/** Words that may stand before the noun, as long as no preposition or joining word shows that another phrase has begun. */
const WORD =
  '(?!(?:in|on|at|by|of|for|with|to|from|and|or|but|that|as|about|after|before|into|who|which|said|says|order)\\b)[\\p{L}\\p{N}’\'.&“”"-]+ '
const PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:in|on|during|at|via|through|over|from) (?:${WORD}){0,5}?|by )(?<noun>${NOUN}(?: ${NOUN})*)(?![\\p{L}\\p{N}-]| of (?:the )?(?:day|court)\\b)`,
  'giu',
)
/** Before a phrase inside the source: "One of them, *reached* by phone". */
const SPOKEN_TO =
  /\b(?:reached|contacted|speaking|interviewed|approached|writing|written|responding|answering|posted|posting)\b[^,;]{0,25}$/i
/** Where a phrase before the cue may begin: with its clause or after a comma. Elsewhere it belongs to a noun: "an error in the report". */
const FREE = /(?:^|[,;:(—–])[\s“”"'‘’]*(?:(?:and|but|yet|so|then|later|earlier|only) )?$/i

/**
 * By what means it was said, from the words of the cue's own clause ("in a statement", "by phone", "wrote on Telegram") or from
 * the cue itself ("tweeted"). Null where the text does not say, or where the source is itself the document that speaks.
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
      const medium = phrase ? { spans: [phrase.span], kind: phrase.kind } : named(text, one)
      return { ...one, medium }
    }),
  }
}

function phrases(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(PHRASE)) {
    const noun = match.groups?.noun ?? ''
    const kind = kindOf(noun)
    // The site X is a capital letter after "on"; "x" elsewhere is a letter.
    if (!kind || (/^x$/i.test(noun) && !/^on X$/i.test(match[0])) || noun === 'x') continue
    found.push({ span: { start: match.index, end: match.index + match[0].length }, kind })
  }
  return found
}

/** What the last noun says: a "radio interview" is an interview, a "Facebook post" a post. */
function kindOf(noun: string): Medium['kind'] | undefined {
  const words = noun.toLowerCase().split(' ')
  for (let from = 0; from < words.length; from++) {
    const last = words.slice(from).join(' ')
    const kind = KINDS.get(last)
    if (kind) return kind
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

function named(text: string, one: Attribution): Medium | null {
  for (const span of one.cue) {
    const cue = text.slice(span.start, span.end)
    const kind = MEDIUM_CUES.find(medium => medium.words.test(cue))?.kind
    if (kind) return { spans: [span], kind }
  }
  return null
}
