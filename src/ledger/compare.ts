import type { Disagreement } from '../record/ledger.ts'
import { conflictOfNumbers } from './conflictOfNumbers.ts'
import { conflictOfPeriods } from './conflictOfPeriods.ts'
import { NAME_WEIGHT } from './features.ts'
import type { Statement } from './reading.ts'
import { sameSpeaker } from './sameSpeaker.ts'

/** What is known of two claims besides their own words. */
export interface Surroundings {
  /** Names and frequent words that both reports are about. */
  readonly topics: number
  /** The part of the words of each that stand in text which the two reports share word for word. */
  readonly copied: number
  /** Days between the two reports; null where one has no date. */
  readonly days: number | null
}

/** Whether two statements make the same claim. */
export interface Comparison {
  /** 0 to 1: how much of what the two say is the same. */
  readonly score: number
  readonly verdict: 'same' | 'disagree' | 'other'
  /** In what they disagree. */
  readonly code: Disagreement['code'] | null
}

/** From here on two statements say the same, or, where they differ in a number, a negation or a time, disagree. */
export const SAME = 0.45
/** Figures tell claims apart better than any word. */
const NUMBER_WEIGHT = 1.5
/** A figure that only one of the two gives. */
const LONE_NUMBER_WEIGHT = 0.5
const PERIOD_WEIGHT = 0.75
/** What two statements share must weigh so much that it is no accident, unless one and the same person is said to have said both. */
const LEAST_SHARED = 2
const LEAST_SHARED_OF_ONE_SPEAKER = 1.5
const LEAST_SHARED_OF_ALL = 0.9
/** Of what they share so much must be more than names. */
const LEAST_TOLD = 0.5
/** Reports that have fewer words in common are about different things, unless the two claims themselves share so much. */
const LEAST_TOPICS = 2
const ENOUGH = 3.5
/** Of what is rejected so much must be in the claim. */
const REJECTED = 0.5
/** One report seldom says the same thing twice, but for its headline. */
const ONE_REPORT_LOSS = 0.2
/** A word that tells so little does not turn a claim into its opposite. */
const LEAST_OPPOSED = 0.3
/** Two short statements of one person that differ by nothing: "no one was hurt", "nobody was injured". */
const ALL_THE_SAME = 0.8
const SPEAKER_BONUS = 0.08
const MODALITY_LOSS = 0.08
/** One counts something and the other nothing. */
const COUNT_LOSS = 0.05
/** Nearly all of the words are the same words in shared text. */
const COPIED = 0.75
/** Reports further apart speak of different events, unless the words themselves are dated or are a copy's. */
const NEWS_DAYS = 21
const DAYS_LOSS = 0.2

/**
 * Compares two claims by who, what, numbers, times, negation and modality. Words of one set (english/ledger/sameSense.ts) are one; a negation turns
 * the word after it; names tell more than words, words that come back in a report less. Rather misses a pair than makes a false one.
 */
export function compare(a: Statement, b: Statement, { topics, copied, days }: Surroundings): Comparison {
  const one = a.features
  const other = b.features
  let shared = 0
  let raw = 0
  let told = 0
  let opposed = 0
  for (const [key, term] of one.terms) {
    const twin = other.terms.get(key)
    if (twin === undefined) continue
    const weight = (term.weight + twin.weight) / 2
    shared += weight
    raw += (term.raw + twin.raw) / 2
    if (term.raw < NAME_WEIGHT) told += (term.raw + twin.raw) / 2
    if (term.sign * twin.sign === -1) opposed += weight
  }
  let left = sum(one.terms) - shared
  let right = sum(other.terms) - shared
  const numbers = conflictOfNumbers(one.quantities, other.quantities)
  shared += NUMBER_WEIGHT * numbers.weight
  const lone = (count: number) => Math.max(0, count - numbers.shared) * LONE_NUMBER_WEIGHT
  left += lone(one.quantities.length)
  right += lone(other.quantities.length)
  const times = conflictOfPeriods(one.periods, other.periods)
  shared += PERIOD_WEIGHT * times.shared
  raw += NUMBER_WEIGHT * numbers.weight + PERIOD_WEIGHT * times.shared
  told += numbers.weight >= 1 ? numbers.weight : 0
  const dice = shared / (shared + (left + right) / 2)
  const contained = shared / (shared + Math.min(left, right))
  const sameVoice = sameSpeaker(a.aside ?? a.chain[0], b.aside ?? b.chain[0])
  let score = 0.6 * dice + 0.4 * contained
  if (sameVoice) score += SPEAKER_BONUS
  if (one.modality !== other.modality) score -= MODALITY_LOSS
  if ((one.quantities.length === 0) !== (other.quantities.length === 0)) score -= COUNT_LOSS
  if (days !== null && days > NEWS_DAYS && times.shared === 0 && copied < COPIED) score -= DAYS_LOSS
  if (raw < (!sameVoice ? LEAST_SHARED : dice >= ALL_THE_SAME ? LEAST_SHARED_OF_ALL : LEAST_SHARED_OF_ONE_SPEAKER))
    score = Math.min(score, SAME - 0.1)
  // Two claims about one thing are not one claim.
  if (told + times.shared < LEAST_TOLD) score = Math.min(score, SAME - 0.1)
  if (topics < LEAST_TOPICS && raw < ENOUGH) score = Math.min(score, SAME - 0.2)
  if (copied >= COPIED) score = Math.max(score, copied)
  // What a text rejects it names in few words: the nearest claim that holds them all is meant.
  if (a.isRejected !== b.isRejected && contained >= REJECTED && topics >= LEAST_TOPICS)
    score = Math.max(score, SAME + dice / 10)
  if (a.report === b.report && !a.isTitle && !b.isTitle) score -= ONE_REPORT_LOSS
  score = Math.max(0, Math.min(1, score))
  if (score < SAME) return { score, verdict: 'other', code: null }
  if (numbers.conflict) return { score, verdict: 'disagree', code: 'number' }
  if (times.conflict) return { score, verdict: 'disagree', code: 'time' }
  if (opposed >= LEAST_OPPOSED) return { score, verdict: 'disagree', code: 'negation' }
  return { score, verdict: 'same', code: null }
}

function sum(terms: Statement['features']['terms']): number {
  let total = 0
  for (const { weight } of terms.values()) total += weight
  return total
}
