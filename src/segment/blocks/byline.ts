import type { Line } from './line.ts'
import { names } from './names.ts'
import type { Place } from './place.ts'

const MOST_WORDS = 30

/** "By Jane Doe, court reporter", "Jane Doe in Lagos", "Jane Doe and Ade Ojo". Without a "By" only above the body, under the headline, or after a dash as a signature at the end. */
export function isByline({ whole, words, stopped, given }: Line, { headlined, began, next }: Place): boolean {
  if (whole === null || words > MOST_WORDS || whole.includes('?') || whole.includes('!')) return false
  const signature = next === null && /^[–—-]{1,2}\s?/.test(whole)
  const found = names(whole.replace(/^[–—-]{1,2}\s?/, ''))
  if (found === null) return false
  if (signature) return found.names.length > 0
  if (found.announced) return found.names.length > 0 || !began
  return given === null && headlined && !began && !stopped
}
