import type { Place } from './decision.ts'

/** Does a statement stand, in whole or in part, in this place? */
export function holds({ report, span }: Place, place: Place): boolean {
  return report === place.report && span.start < place.span.end && place.span.start < span.end
}
