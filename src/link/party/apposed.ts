import {
  AFTER_DESCRIPTION,
  AFTER_NAME,
  DESCRIPTION_GAP,
  LIST_GOES_ON,
  NAME_GAP,
} from '../../english/party/apposition.ts'
import type { Mention } from './mention.ts'

/** What stands between a name and its apposition, and after them, is no longer than this (UTF-16 code units). */
const LONGEST_GAP = 90
const AFTER = 8

/** Joins every name of a sentence and the phrase beside it: "the harbour commissioner, Matteo Ferrand," and "Ida Brandt, the lighthouse's director". */
export function apposed(text: string, found: readonly Mention[]): Mention[] {
  const joined = [...found]
  for (let i = 0; i + 1 < joined.length; i++) {
    const a = joined[i]
    const b = joined[i + 1]
    if (!a || !b || b.start < a.end || b.start - a.end > LONGEST_GAP) continue
    const gap = text.slice(a.end, b.start)
    const after = text.slice(b.end, b.end + AFTER)
    if (a.kind === 'name' && b.kind === 'noun' && !b.role.plural && b.role.determiner !== 'that') {
      if (!NAME_GAP.test(gap) || !AFTER_DESCRIPTION.test(after)) continue
      a.roles.push(b.role)
      joined[i + 1] = { ...b, apposed: true }
    } else if (a.kind === 'noun' && b.kind === 'name' && !a.role.plural && a.role.determiner !== 'count') {
      if (!DESCRIPTION_GAP.test(gap) || !AFTER_NAME.test(after)) continue
      if (a.role.determiner === 'a' && LIST_GOES_ON.test(after)) continue
      b.roles.push(a.role)
      joined[i] = { ...a, apposed: true }
    }
  }
  return joined
}
