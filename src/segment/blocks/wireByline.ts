import { agency } from './agency.ts'
import type { WireCredit } from './wireCredit.ts'

const JOINT = /\s*(?:,\s|;|\||\/|\s[–—-]\s|\s(?:and|&|with)\s|\sin\s|\sfor\s)\s*/gi
const BESIDE = /and|&|with/i
const LEAD_IN = /^(?:by:?\s|from\s)/i
const STAFF = /\s(?:staff|writers?|reporters?|correspondents?|journalists?)$/i
/** A service that we do not know, beside somebody's name: "Jane Doe, Gulfside News Service". Alone it is the page's own desk. */
const SERVICE = /^(?:\p{Lu}[\p{L}&.’'-]* ){1,3}(?:(?:News|Press|Wire) (?:Service|Agency)|Newswire|Reporting Service)$/u
/** The longest agency's name has this many words. */
const MOST_WORDS = 4

/** The agencies named in a byline: "By Jane Doe, Associated Press", "JANE DOE Associated Press"; some of the report where they stand beside others: "Jane Doe and agencies". */
export function wireByline(words: string): readonly WireCredit[] {
  const lead = LEAD_IN.exec(words)?.[0].length ?? 0
  const found: WireCredit[] = []
  let at = lead
  let before = ''
  for (const joint of [...words.slice(lead).matchAll(JOINT), null]) {
    const end = joint === null ? words.length : lead + joint.index
    const hit = agencyAtEnd(words.slice(at, end), before !== '')
    if (hit !== null) {
      const part = BESIDE.test(before) || hit.name === 'agencies' ? 'some' : 'whole'
      found.push({ agency: hit.name, part, start: end - hit.length, end })
    }
    before = joint?.[0] ?? ''
    at = joint === null ? end : end + joint[0].length
  }
  return found
}

function agencyAtEnd(part: string, beside: boolean): { name: string; length: number } | null {
  const words = part.trimEnd().replace(STAFF, '')
  if (/^(?:news |wire )?(?:agencies|agency|wires)$/i.test(words)) return { name: 'agencies', length: part.length }
  const whole = agency(words)
  if (whole !== null) return { name: whole, length: part.length }
  if (beside && SERVICE.test(words)) return { name: words, length: part.length }
  const all = words.split(' ')
  for (let count = Math.min(MOST_WORDS, all.length - 1); count > 0; count--) {
    const tail = all.slice(-count).join(' ')
    const name = tail.length > 4 ? agency(tail) : null
    if (name !== null) return { name, length: tail.length + (part.length - words.length) }
  }
  return null
}
