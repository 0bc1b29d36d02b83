import type { Store } from '../store/store.ts'

/** Milliseconds for which a state of the store is told while reports are being brought in: with every report there is another, and nothing would be made only once. */
const HELD = 1000

/** Which state of the store is told to those who ask. */
export interface State {
  readonly version: () => string
  /** While the work lasts, a state may be told for a moment longer than it lasts. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>
  /** What the work has changed is seen by whoever asks after it. */
  readonly after: <T>(work: () => Promise<T>) => Promise<T>
}

/** Tells the state of a store. What is written between two openings of it has no number of its own, so that each opening has. */
export function serveState(store: Store): State {
  const opening = Date.now().toString(36)
  const now = () => `${opening}-${store.state()}`
  let working = 0
  let told = { at: Number.NEGATIVE_INFINITY, version: '' }
  const forget = () => {
    told = { at: Number.NEGATIVE_INFINITY, version: '' }
  }
  return {
    version() {
      if (working === 0) return now()
      if (performance.now() - told.at > HELD) told = { at: performance.now(), version: now() }
      return told.version
    },
    async during(work) {
      working += 1
      try {
        return await work()
      } finally {
        working -= 1
        forget()
      }
    },
    after: work => work().finally(forget),
  }
}
