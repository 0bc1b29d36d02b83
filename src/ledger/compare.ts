import type { Disagreement } from '../record/ledger.ts'
import { likeness } from './likeness.ts'
import { type Contradiction, measures, type Surroundings } from './measures.ts'
import { otherMatter } from './otherMatter.ts'
import type { Statement } from './reading.ts'

/** Whether two statements make the same claim. */
export interface Comparison {
  /** 0 to 1: how likely it is that they tell the same, but for what they contradict each other in. */
  readonly score: number
  readonly verdict: 'same' | 'disagree' | 'other'
  /** In what they contradict each other, whether or not they are about the same; `matter` where they are about two things. */
  readonly code: Disagreement['code'] | 'matter' | null
}

/** From here on two statements say the same. */
export const SAME = 0.35
/** What have less in common than this are two claims if they are of one report, and of two reports tell nothing of each other. */
export const SECOND_THING = 0.1
/** And from here on they disagree, where they differ in a number, a negation or a time. */
const DISAGREE = 0.5
/** Of what is rejected so much must be in the claim, and the reports must be about one thing. */
const REJECTED = 0.5
const LEAST_TOPICS = Math.log1p(2)
/** A word that tells so little does not turn a claim into its opposite. */
const LEAST_OPPOSED = 0.3
/** Nearly all of the words are the same words in shared text. */
const COPIED = 0.75

/** Compares two statements: how like they are by weights that were learnt (likeness.ts), and by rules whether one contradicts the other. */
export function compare(a: Statement, b: Statement, surroundings: Surroundings): Comparison {
  const { measured, contradiction } = measures(a, b, surroundings)
  let score = likeness(measured)
  if (measured.copied >= COPIED) score = Math.max(score, measured.copied)
  // What a text rejects it names in few words: the nearest claim that holds them all is meant.
  if (measured.rejected > 0 && measured.contained >= REJECTED && measured.topics >= LEAST_TOPICS)
    score = Math.max(score, SAME + measured.dice / 10)
  const code = contradictedIn(contradiction)
  if (code === null && score >= SECOND_THING && otherMatter(a, b, surroundings.days))
    return { score, verdict: 'other', code: 'matter' }
  if (score < (code === null ? SAME : DISAGREE)) return { score, verdict: 'other', code }
  if (code !== null) return { score, verdict: 'disagree', code }
  return { score, verdict: 'same', code: null }
}

function contradictedIn({ number, time, negated }: Contradiction): Disagreement['code'] | null {
  if (number) return 'number'
  if (time) return 'time'
  return negated >= LEAST_OPPOSED ? 'negation' : null
}
