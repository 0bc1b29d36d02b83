import { REPORTER_ROLES } from '../../english/reporterRoles.ts'
import type { Line } from './line.ts'
import { names } from './names.ts'
import type { Place } from './place.ts'

const MOST_WORDS = 30
const MOST_ROLE_WORDS = 8

/** "By Jane Doe, court reporter", "Jane Doe in Lagos", "Jane Doe and Ade Ojo". Without a "By" only above the body, under the headline, or after a dash as a signature at the end. Right beneath a byline, what its reporter is. */
export function isByline(
  { whole, words, stopped, given }: Line,
  { headlined, began, previous, next, kindBefore }: Place,
): boolean {
  if (whole === null || words > MOST_WORDS || whole.includes('?') || whole.includes('!')) return false
  if (kindBefore === 'byline' && words <= MOST_ROLE_WORDS && !stopped && isRole(whole)) return true
  // Beneath a quotation it is signed by its speaker.
  const signature = next === null && /^[–—-]{1,2}\s?/.test(whole) && !/[”"]$/.test(previous?.tail ?? '')
  const found = names(whole.replace(/^[–—-]{1,2}\s?/, ''))
  if (found === null) return false
  if (signature) return found.names.length > 0
  if (found.announced) return found.names.length > 0 || !began
  return given === null && headlined && !began && !stopped
}

/** "Chief football writer", "Health correspondent, Stoke". */
function isRole(line: string): boolean {
  const role = line.replace(/(?:,| (?:at|in|for) (?=(?:the )?\p{Lu})).*$/u, '')
  return REPORTER_ROLES.has(role.slice(role.lastIndexOf(' ') + 1).toLowerCase())
}
