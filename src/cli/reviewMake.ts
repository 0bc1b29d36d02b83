import type { Record } from '../record/record.ts'
import type { ReviewEntry } from '../record/review.ts'
import type { Wish } from '../review/asked.ts'
import type { Reviewed } from '../review/reviewed.ts'
import { ask, review } from '../review.ts'
import type { Store } from '../store/store.ts'
import { reviewKept } from './reviewKept.ts'

/** A report under review: the machine's record, and the one with the changes made by hand. */
export interface UnderReview extends Reviewed {
  readonly machine: Record
}

/** A report of the store with its log; null where there is no such report. */
export function underReview(store: Pick<Store, 'review'>, id: string): UnderReview | null {
  const machine = store.review.machine(id)
  return machine === null ? null : { ...review(machine, store.review.log(id)), machine }
}

/**
 * Makes a change to a report and keeps it.
 * @param by who makes it, as they call themselves
 * @returns why it cannot be, for people, and nothing is kept
 */
export function reviewMake(
  store: Pick<Store, 'review'>,
  machine: Record,
  wish: Wish,
  by: string,
): { readonly entry: ReviewEntry; readonly reviewed: UnderReview } | string {
  const { id } = machine.report
  // Another program may be first with the same number, and then what it changed counts.
  for (;;) {
    const made = ask(machine, store.review.log(id), wish, by, new Date().toISOString())
    if (typeof made === 'string') return made
    const { entry, reviewed } = made
    if (store.review.append(id, entry, reviewKept)) {
      return { entry, reviewed: { ...reviewed, machine } }
    }
  }
}
