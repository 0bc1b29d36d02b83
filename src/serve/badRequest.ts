import { Refusal } from './answer.ts'
import { problem } from './problem.ts'

/** Refuses a request that cannot be understood; `detail` says what is wrong with it and what to do. */
export function badRequest(detail: string): Refusal {
  return new Refusal(problem('bad-request', detail))
}
