import type { ReviewEntry } from '../record/review.ts'

/** Which changes of a log hold, in their order, and which can be put into force again, the next one last. */
export interface InForce {
  readonly done: readonly number[]
  readonly undone: readonly number[]
}

/** Goes through a log. An undo takes a change that holds, a redo the last that was undone; a new change ends what could be redone. */
export function inForce(log: readonly ReviewEntry[]): InForce {
  const done: number[] = []
  let undone: number[] = []
  for (const { number, change } of log) {
    if (change.kind === 'undo') {
      // Not always the last: one that is orphaned stays where it is.
      const at = done.lastIndexOf(change.of)
      if (at >= 0) undone.push(...done.splice(at, 1))
    } else if (change.kind === 'redo') {
      if (undone.at(-1) === change.of) done.push(undone.pop() ?? change.of)
    } else {
      done.push(number)
      undone = []
    }
  }
  return { done, undone }
}
