import { AHEAD, DONE, FATES, KINDS, ONE_MORE, OPEN, TO_COME, WHETHER } from '../english/ledger/matters.ts'
import { conflictOfNumbers } from './conflictOfNumbers.ts'
import type { Statement } from './reading.ts'

type Told = Pick<Statement, 'words' | 'features'>

/**
 * Do two statements, however alike, tell of two things: one of a day of these weeks and one of something long past, of two fates of people, of so many of two kinds of people, of
 * what is to be decided and what was done, of a plan and, on a later day, a deed, of a thing and one more of its like?
 */
export function otherMatter(a: Told, b: Told): boolean {
  return (
    (isPast(a) && isNow(b)) ||
    (isPast(b) && isNow(a)) ||
    oneEach(FATES, a, b) ||
    (a.features.quantities.length > 0 && b.features.quantities.length > 0 && oneEach(KINDS, a, b)) ||
    (WHETHER.test(a.words) && !OPEN.test(b.words)) ||
    (WHETHER.test(b.words) && !OPEN.test(a.words)) ||
    isDoneSince(a, b) ||
    isDoneSince(b, a) ||
    ONE_MORE.test(a.words) !== ONE_MORE.test(b.words)
  )
}

const isPast = ({ features }: Told) => features.periods.age === 'past' && features.modality === 'fact'
const isNow = ({ features }: Told) => features.periods.age === 'now'

/** Is a plan one thing, and what was told as done on a later day another? Those who give the same figure tell of one. */
function isDoneSince(plan: Told, deed: Told): boolean {
  const [before, since] = [plan.features, deed.features]
  return (
    before.periods.told !== null &&
    since.periods.told !== null &&
    before.periods.told < since.periods.told &&
    TO_COME.test(plan.words) &&
    DONE.test(deed.words) &&
    !AHEAD.test(deed.words) &&
    conflictOfNumbers(before.quantities, since.quantities).weight < 1
  )
}

/** Of these each has one, and not the same. */
function oneEach(kinds: readonly RegExp[], a: Told, b: Told): boolean {
  const of = ({ words }: Told) => kinds.flatMap((kind, i) => (kind.test(words) ? [i] : []))
  const [one, other] = [of(a), of(b)]
  return one.length === 1 && other.length === 1 && one[0] !== other[0]
}
