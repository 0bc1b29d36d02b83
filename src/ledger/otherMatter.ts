import { AHEAD, DONE, FATES, KINDS, ONE_MORE, OPEN, TO_COME, WHETHER } from '../english/ledger/matters.ts'
import { conflictOfNumbers } from './conflictOfNumbers.ts'
import type { Statement } from './reading.ts'

/** Reports of one day tell of one thing, be it that some have it as planned and some as done. */
const LATER = 0.5

type Told = Pick<Statement, 'words' | 'features'>

/**
 * Do two statements, however alike, tell of two things: one of a day of these weeks and one of something long past, of two fates of people, of so many of two kinds of people, of
 * what is to be decided and what was done, of a plan and, told later, a deed, of a thing and one more of its like? `days` as in `Surroundings`.
 */
export function otherMatter(a: Told, b: Told, days: number | null): boolean {
  return (
    (isPast(a) && isNow(b)) ||
    (isPast(b) && isNow(a)) ||
    oneEach(FATES, a, b) ||
    (a.features.quantities.length > 0 && b.features.quantities.length > 0 && oneEach(KINDS, a, b)) ||
    (WHETHER.test(a.words) && !OPEN.test(b.words)) ||
    (WHETHER.test(b.words) && !OPEN.test(a.words)) ||
    (days !== null && (isDoneSince(a, b, days) || isDoneSince(b, a, -days))) ||
    ONE_MORE.test(a.words) !== ONE_MORE.test(b.words)
  )
}

const isPast = ({ features }: Told) => features.periods.age === 'past' && features.modality === 'fact'
const isNow = ({ features }: Told) => features.periods.age === 'now'

/** Is a plan one thing, and what was told as done `days` later another? Those who give the same figure tell of one. */
function isDoneSince(plan: Told, deed: Told, days: number): boolean {
  return (
    days >= LATER &&
    TO_COME.test(plan.words) &&
    DONE.test(deed.words) &&
    !AHEAD.test(deed.words) &&
    conflictOfNumbers(plan.features.quantities, deed.features.quantities).weight < 1
  )
}

/** Of these each has one, and not the same. */
function oneEach(kinds: readonly RegExp[], a: Told, b: Told): boolean {
  const of = ({ words }: Told) => kinds.flatMap((kind, i) => (kind.test(words) ? [i] : []))
  const [one, other] = [of(a), of(b)]
  return one.length === 1 && other.length === 1 && one[0] !== other[0]
}
