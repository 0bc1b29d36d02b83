import type { Change } from './diff/change.ts'
import type { Step } from './diffs.ts'

/** One change as JSON, with the versions that it is between. */
export function shownChange({ before, after, fetched, doubt }: Step, change: Change) {
  return { from: before, to: after, fetched, ...change, ...(doubt === null ? {} : { doubt }) }
}
