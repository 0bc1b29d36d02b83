import { DETERMINERS } from '../english/determiners.ts'
import { EMPTY_WORDS } from '../english/ledger/emptyWords.ts'
import { MODALS } from '../english/ledger/modals.ts'
import {
  BOUNDS,
  NEGATION_PASSES,
  NEGATION_PASSES_BEFORE,
  NEGATIONS,
  NO_NEGATION_BEFORE,
  OF_SUBJECTS,
} from '../english/ledger/negations.ts'
import { PLAIN_WORDS } from '../english/ledger/plainWords.ts'
import { PURPOSES } from '../english/ledger/purposes.ts'
import { MONTHS } from '../english/months.ts'
import { WEEKDAYS } from '../english/weekdays.ts'
import type { Span } from '../record/record.ts'
import { background } from './background.ts'
import { type Periods, periods } from './periods.ts'
import { type Quantity, quantities } from './quantities.ts'
import { senseOf } from './senses.ts'
import { stem } from './stem.ts'
import { type Token, tokens } from './tokens.ts'

/** A word that counts in a claim. */
export interface Term {
  /** How much it tells. */
  readonly weight: number
  /** And how much it would if the report did not come back to it. */
  readonly raw: number
  /** Is it said (1), denied (-1), or both in different places (0)? */
  readonly sign: -1 | 0 | 1
}

/** What a claim is compared by. */
export interface Features {
  readonly terms: ReadonlyMap<string, Term>
  readonly quantities: readonly Pick<Quantity, 'value' | 'unit' | 'things' | 'rough'>[]
  readonly periods: Periods
  readonly modality: 'fact' | 'possible' | 'coming'
}

/** Words of a phrase, with the articles and possessives in it ("lost *their* lives"), at the most. */
const PHRASE = 4
/** A name tells more than a word, a word of every report's less. */
export const NAME_WEIGHT = 1.5
const PLAIN_WEIGHT = 0.5
/** What is told by the way, of what the claim is about, tells less than what is claimed: "the three paintings *that were stolen on Monday* are insured". */
const BACKGROUND = 0.4

/**
 * The features of a stretch of a report. `names` are the words, in small letters, that are names in this report; `meant` what pronouns and descriptions in
 * the stretch stand for, as names. `published` as in `periods`.
 */
export function features(
  text: string,
  span: Span,
  {
    names,
    meant,
    published,
  }: { readonly names: ReadonlySet<string>; readonly meant: readonly string[]; readonly published: string | undefined },
): Features {
  const words = tokens(text, span)
  const numbers = quantities(text, words)
  const counted = new Set(numbers.flatMap(({ start, end }) => words.slice(start, end)))
  const terms = new Map<string, Term>()
  const add = (key: string, { weight, sign }: Omit<Term, 'raw'>) => {
    const term = { weight, raw: weight, sign }
    const known = terms.get(key)
    terms.set(key, known === undefined || known.sign === term.sign ? term : { ...term, sign: 0 })
  }
  const aside = background(text, span)
  const isAside = ({ start }: Token) => aside.some(one => one.start <= start && start < one.end)
  let negated = false
  let isOfSubject = false
  for (let i = 0; i < words.length; ) {
    const { word, shape } = words[i] as Token
    const part = isAside(words[i] as Token) ? BACKGROUND : 1
    if (counted.has(words[i] as Token) || isDay(words, i)) {
      i++
      continue
    }
    const isName = /^\p{Lu}/u.test(shape) && names.has(word)
    const isMonth = MONTHS.has(word) && /^\p{Lu}/u.test(shape)
    const sense =
      isName || isMonth || isPurpose(words, i)
        ? null
        : senseOf(words.slice(i, i + PHRASE).map(token => plain(token.word)))
    if (sense !== null && (sense.length > 1 || !EMPTY_WORDS.has(word))) {
      const said = negated === sense.opposite
      add(sense.sense, { weight: part * (PLAIN_WORDS.has(word) ? PLAIN_WEIGHT : 1), sign: said ? 1 : -1 })
      i += sense.length
      negated &&= passes(word, words[i]?.word, isOfSubject)
      continue
    }
    i++
    if (word === 'yet' && words[i]?.word === 'to') negated = true
    else if (NEGATIONS.has(plain(word))) {
      isOfSubject = OF_SUBJECTS.has(word)
      negated = !NO_NEGATION_BEFORE.has(words[i]?.word ?? '') && !isNumbered(words[i]) && !isBound(words, i)
    } else if (isName && !MONTHS.has(word) && !WEEKDAYS.has(word)) add(word, { weight: part * NAME_WEIGHT, sign: 1 })
    else if (!EMPTY_WORDS.has(plain(word)) && !MONTHS.has(word) && !WEEKDAYS.has(word)) {
      add(stem(word), { weight: part * (PLAIN_WORDS.has(word) ? PLAIN_WEIGHT : 1), sign: negated ? -1 : 1 })
      negated &&= passes(word, words[i]?.word, isOfSubject)
    }
  }
  for (const word of meant) if (!terms.has(word)) add(word, { weight: 1, sign: 1 })
  return {
    terms,
    quantities: numbers.map(({ start: _, end: __, ...quantity }) => quantity),
    periods: periods(text.slice(span.start, span.end), published),
    modality: modality(words),
  }
}

/** Does a negation go on from a word to the one that comes: "no *sign* of mercury", "no *ship* had used it"? */
function passes(word: string, next = '', isOfSubject: boolean): boolean {
  return NEGATION_PASSES.has(word) || (isOfSubject && NEGATION_PASSES_BEFORE.has(next))
}

/** A day of a month, which is read with the times: "March *12*". */
function isDay(words: readonly Token[], at: number): boolean {
  if (!/^\d{1,2}$/.test(words[at]?.word ?? '')) return false
  return MONTHS.has(words[at - 1]?.word ?? '') || MONTHS.has(words[at + 1]?.word ?? '')
}

/** "School *No.* 4" denies nothing. */
function isNumbered(next: Token | undefined): boolean {
  return /^\d/.test(next?.word ?? '')
}

/** "No *more than* 300": at most so many. */
function isBound(words: readonly Token[], at: number): boolean {
  return BOUNDS.has(words[at]?.word ?? '') && words[at + 1]?.word === 'than'
}

/** "The *cutting* hall", "its *opening* hours": a thing's purpose and not what happens. */
function isPurpose(words: readonly Token[], at: number): boolean {
  const next = words[at + 1]
  return (
    PURPOSES.has(words[at]?.word ?? '') &&
    DETERMINERS.has(words[at - 1]?.word ?? '') &&
    next !== undefined &&
    !EMPTY_WORDS.has(next.word)
  )
}

function plain(word: string): string {
  return word.replace(/['’]/g, '')
}

function modality(words: readonly Token[]): Features['modality'] {
  if (words.some(({ word }) => MODALS.possible.has(word))) return 'possible'
  return words.some(({ word }) => MODALS.coming.has(word)) ? 'coming' : 'fact'
}
