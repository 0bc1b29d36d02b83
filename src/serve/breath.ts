import { setImmediate } from 'node:timers/promises'

/** Lets what else waits come in between: the store answers at once and holds everybody up meanwhile. */
export function breath(): Promise<void> {
  return setImmediate()
}
