import { conflictOfNumbers } from './conflictOfNumbers.ts'
import { conflictOfPeriods } from './conflictOfPeriods.ts'
import { cosine } from './cosine.ts'
import { NAME_WEIGHT } from './features.ts'
import type { Statement } from './reading.ts'
import { sameSpeaker } from './sameSpeaker.ts'

/** What is known of two statements besides their own words. */
export interface Surroundings {
  /** Names and frequent words that both reports are about. */
  readonly topics: number
  /** The part of the words of each that stand in text which the two reports share word for word. */
  readonly copied: number
  /** Days from the first's report to the second's, less than 0 where that came first; null where one has no date. */
  readonly days: number | null
}

/** In what two statements contradict each other, whatever else they share. */
export interface Contradiction {
  readonly number: boolean
  readonly time: boolean
  /** The weight of the words that one of them says and the other denies. */
  readonly negated: number
}

/** By what two statements are compared: numbers without a unit, as likeness.ts weighs them. */
export type Measures = { readonly [name in (typeof MEASURES)[number]]: number }

type Terms = Statement['features']['terms']

export const MEASURES = [
  'dice',
  'contained',
  'shared',
  'told',
  'names',
  'loneNames',
  'numbers',
  'loneNumbers',
  'times',
  'modality',
  'negates',
  'speaker',
  'otherSpeaker',
  'ownVoice',
  'rejected',
  'stance',
  'copied',
  'topics',
  'far',
  'oneReport',
  'title',
  'lighter',
  'heavier',
  'none',
  'alike',
  'veryAlike',
  'alikeInOne',
  'alikeWords',
] as const

/** Of each of these more does not tell more. */
const MOST_TOPICS = 4
/** Two statements that share so much need no reports that share more: they are taken to have so many topics in common. */
const ENOUGH = 3.5
const LEAST_TOPICS = 2
const MOST_COUNTED = 3
/** Two that give different numbers of one thing have that much in common for it. */
const CONTRADICTED = 0.25
/** Most pairs of one claim are more alike than this by what they mean. */
const ALIKE = 0.4
/** Reports further apart, in days, speak of different events, unless the words themselves are dated. */
const NEWS_DAYS = 21

/**
 * Measures two statements by who, what, numbers, times, negation and modality. Words of one set (english/ledger/sameSense.ts) are one; a negation turns the
 * word after it; names tell more than words, words that come back in a report less.
 */
export function measures(
  a: Statement,
  b: Statement,
  { topics, copied, days }: Surroundings,
): { readonly measured: Measures; readonly contradiction: Contradiction } {
  const one = a.features
  const other = b.features
  let shared = 0
  let raw = 0
  let told = 0
  let names = 0
  let negated = 0
  for (const [key, term] of one.terms) {
    const twin = other.terms.get(key)
    if (twin === undefined) continue
    const weight = (term.weight + twin.weight) / 2
    shared += weight
    raw += (term.raw + twin.raw) / 2
    if (term.raw < NAME_WEIGHT) told += (term.raw + twin.raw) / 2
    else names += 1
    if (term.sign * twin.sign === -1) negated += (term.raw + twin.raw) / 2
  }
  const [left, right] = [sum(one.terms), sum(other.terms)]
  const namesOf = (terms: Terms) => [...terms.values()].filter(({ raw }) => raw >= NAME_WEIGHT).length
  const negates = (terms: Terms) => [...terms.values()].some(({ sign }) => sign === -1)
  const numbers = conflictOfNumbers(one.quantities, other.quantities)
  const times = conflictOfPeriods(one.periods, other.periods)
  const [voice, otherVoice] = [a.aside ?? a.chain[0], b.aside ?? b.chain[0]]
  const isSame = sameSpeaker(voice, otherVoice)
  const isNamed = [voice, otherVoice].every(is => is?.named && is.role !== 'outlet')
  const counted = Math.max(one.quantities.length, other.quantities.length)
  const isFar = days !== null && Math.abs(days) > NEWS_DAYS && times.shared === 0
  const oneReport = Number(a.report === b.report && !a.isTitle && !b.isTitle)
  const alike = cosine(a.embedding, b.embedding)
  const dice = (2 * shared) / Math.max(1, left + right)
  const measured = {
    dice,
    contained: shared / Math.max(1, Math.min(left, right)),
    shared: Math.log1p(shared),
    told: Math.log1p(told),
    names: Math.min(names, MOST_COUNTED),
    loneNames: Math.min(namesOf(one.terms) - names, namesOf(other.terms) - names, MOST_COUNTED),
    numbers: numbers.conflict ? CONTRADICTED : Math.min(numbers.weight, MOST_COUNTED),
    loneNumbers: numbers.conflict ? 0 : Math.min(counted - numbers.shared, MOST_COUNTED),
    times: Math.min(times.shared, 2),
    modality: Number(one.modality !== other.modality),
    negates: Number(negates(one.terms) !== negates(other.terms)),
    speaker: Number(isSame),
    otherSpeaker: Number(isNamed && !isSame),
    ownVoice: Number(a.attribution === null) + Number(b.attribution === null),
    rejected: Number(a.isRejected !== b.isRejected),
    stance: Number(a.stance !== b.stance),
    copied,
    topics: Math.log1p(Math.min(raw >= ENOUGH ? Math.max(topics, LEAST_TOPICS) : topics, MOST_TOPICS)),
    far: Number(isFar),
    oneReport,
    title: Number(a.isTitle) + Number(b.isTitle),
    lighter: Math.log1p(Math.min(left, right)),
    heavier: Math.log1p(Math.max(left, right)),
    none: Number(told === 0 && numbers.weight === 0),
    alike,
    veryAlike: Math.max(0, alike - ALIKE),
    alikeInOne: alike * oneReport,
    alikeWords: alike * dice,
  }
  return { measured, contradiction: { number: numbers.conflict, time: times.conflict, negated } }
}

function sum(terms: Terms): number {
  let total = 0
  for (const { weight } of terms.values()) total += weight
  return total
}
