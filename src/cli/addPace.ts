/** Milliseconds that are looked back: long enough that one long report does not tell, short enough that what was skipped fast is forgotten. */
const WINDOW = 20_000
/** Milliseconds between two looks. */
const STEP = 250

/** How fast the work goes. */
export interface Pace {
  readonly perSecond: number
  /** Seconds; null where nobody can tell. */
  readonly left: number | null
}

/** Tells how fast work goes: at the time `at` (milliseconds), `count` things are behind it, and `done` of `of` bytes. */
export function addPace(): (at: number, count: number, done: number, of: number) => Pace {
  const looks: { readonly at: number; readonly count: number; readonly done: number }[] = []
  return (at, count, done, of) => {
    if (at - (looks.at(-1)?.at ?? Number.NEGATIVE_INFINITY) >= STEP) looks.push({ at, count, done })
    while (looks.length > 1 && at - (looks[0]?.at ?? at) > WINDOW) looks.shift()
    const first = looks[0] ?? { at, count, done }
    const seconds = (at - first.at) / 1000
    if (seconds === 0) return { perSecond: 0, left: null }
    const rate = (done - first.done) / seconds
    return { perSecond: (count - first.count) / seconds, left: rate > 0 ? Math.max(0, of - done) / rate : null }
  }
}
