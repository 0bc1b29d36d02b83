import { breath } from '../serve/breath.ts'

/** Milliseconds for which others are held up at a time. */
const HELD = 25

/** What work comes to that is done step by step; other requests come in between. */
export async function stepwise<T>(steps: Generator<unknown, T>): Promise<T> {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < HELD) continue
    await breath()
    since = performance.now()
  }
}
