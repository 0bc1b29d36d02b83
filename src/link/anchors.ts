import { BY } from '../english/date/clauses.ts'
import type { Time } from '../english/date/time.ts'
import type { Report } from '../record/record.ts'
import { resolve } from './resolve.ts'
import type { Timed } from './times.ts'

/** How far before an expression, in UTF-16 code units, the time can stand that it is counted from: two or three paragraphs. */
const REACH = 900
/** "At the time" never speaks of the news itself: times this close to publication, in days, are passed over. */
const NEWS_DAYS = 21

/** The values of the times that a text gives, for what is counted from them. */
export interface Anchors {
  readonly of: (at: Timed) => string | null
  /** The last value before a place, as the expression that stands there needs it. */
  readonly before: (start: number, time: Time) => string | undefined
}

/** Resolves every time of a report as a past one, each that is counted from another after it. One pass, in text order. */
export function anchors(timed: readonly Timed[], { published, text }: Pick<Report, 'published' | 'text'>): Anchors {
  const day = published
  const news = Date.parse(`${published?.slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`) - NEWS_DAYS * 86_400_000
  const recent = (value: string) =>
    Date.parse(value.slice(0, 'YYYY-MM-DD'.length)) >= news && value.length > 'YYYY-MM'.length
  const values: (string | null)[] = []
  const before = (start: number, time: Time): string | undefined => {
    for (let i = placeBefore(timed, start); i >= 0 && (timed[i]?.span.end ?? 0) >= start - REACH; i--) {
      const value = values[i]
      if (value && !(time.kind === 'later' && time.unit === null && recent(value))) return value
    }
    return undefined
  }
  const places = new Map<Timed, number>()
  for (const [i, one] of timed.entries()) {
    places.set(one, i)
    const { kind } = one.time
    // What says only how long, until when, or that the news is of today, is no time to count from.
    const bound = one.use === 'edge' || BY.test(text.slice(one.span.start, one.span.end))
    const counted =
      !bound && kind !== 'after' && kind !== 'this' && kind !== 'past' && !(kind === 'back' && one.time.count <= 0)
    values.push(counted ? resolve(one.time, { day, anchor: before(one.span.start, one.time) }) : null)
  }
  return { of: at => values[places.get(at) ?? -1] ?? null, before }
}

function placeBefore(timed: readonly Timed[], start: number): number {
  let low = 0
  let high = timed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timed[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low - 1
}
