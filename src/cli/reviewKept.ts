import { review } from '../review.ts'
import type { Reviewing } from '../store/review.ts'

/** What the store keeps of a record with its log. */
export const reviewKept: Reviewing = (machine, log) => {
  const { record, decided } = review(machine, log)
  return { record, decided: [...decided.keys()] }
}
