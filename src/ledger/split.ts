import type { Decision } from './decision.ts'
import type { LedgerDesk } from './desk.ts'
import { placesOf } from './placesOf.ts'

/**
 * The decisions that take a report's places out of a claim of the store, each from every other place; with `start`, only the place that begins there, in
 * UTF-16 code units, and what stands inside it. None where the report does not carry the claim there, or nothing else does.
 */
export function split(desk: LedgerDesk, report: string, claim: number, start?: number): Decision[] {
  const places = placesOf(desk, claim)
  const own = places.filter(place => place.report === report)
  const end = Math.max(...own.map(({ span }) => (span.start === start ? span.end : -1)))
  const taken = start === undefined ? own : own.filter(({ span }) => start <= span.start && span.end <= end)
  const others = places.filter(place => !taken.includes(place))
  return taken.flatMap(a => others.map((b): Decision => ({ of: 'claim', verdict: 'different', a, b })))
}
