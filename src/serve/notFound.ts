import { Refusal } from './answer.ts'
import { problem } from './problem.ts'

/** Refuses a request for something that is not there; `detail` says what, and where to look. */
export function notFound(detail: string): Refusal {
  return new Refusal(problem('not-found', detail))
}
