import type { WireCredit } from './wireCredit.ts'

/** "PTI ANB RKT", "—IANS sha/vd": an Indian agency and the initials of those on its desk. */
const FORM = /^[-–—\s]*(PTI|IANS|ANI|UNI)(?:\s+(?:\p{Lu}{2,5}|\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*)){1,5}$/u

/** The agency that signs with its desk's initials under the last paragraph, or null. `line` is at most 320 code units. */
export function deskSignOff(line: string): WireCredit | null {
  const match = FORM.exec(line)
  return match?.[1] === undefined ? null : { agency: match[1], part: 'whole', start: 0, end: line.length }
}
