import { caseOf } from '../review/caseOf.ts'
import { trainingLine } from '../review/trainingLine.ts'
import { uncertain } from '../review/uncertain.ts'
import type { Desk } from '../serve/desk.ts'
import type { Store } from '../store/store.ts'
import { reviewLine } from './reviewLine.ts'
import { reviewMake, type UnderReview, underReview } from './reviewMake.ts'

/** Reviewing by hand as the server needs it. */
export function serveReview(store: Store): Pick<Desk, 'underReview' | 'review' | 'reviewExported' | 'reviewNext'> {
  return {
    async underReview(id) {
      const now = underReview(store, id)
      return now && told(now)
    },
    async review(id, wish, by) {
      const machine = store.review.machine(id)
      if (machine === null) return null
      const made = reviewMake(store, machine, wish, by)
      return typeof made === 'string' ? { refused: made } : told(made.reviewed)
    },
    async reviewExported(id, format) {
      const now = underReview(store, id)
      if (now === null) return null
      return format === 'case'
        ? `${JSON.stringify(caseOf(now.record), null, 1)}\n`
        : `${JSON.stringify(trainingLine(now.record))}\n`
    },
    reviewNext: async limit => store.review.unreviewed(limit),
  }
}

function told(now: UnderReview) {
  const { record, machine, log, decided } = now
  return {
    record,
    machine,
    log: log.map(line => ({ ...line, says: reviewLine(line.entry) })),
    decided: Object.fromEntries(decided),
    uncertain: uncertain(now).map(({ id }) => id),
  }
}
