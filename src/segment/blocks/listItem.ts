import type { Line } from './line.ts'
import type { Place } from './place.ts'

/** Marks that only stand before items, and dashes and stars, which a space must follow. */
const BULLET = /^(?:[•‣◦●○▪■□►▸➤✓✔·∙]\s?|[*-]\s)[^\s*-]/u
/** "1. ", "2) ", "(3) " and "a) " */
const NUMBERED = /^(?:\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S/
/** An en or em dash may as well begin a line of speech: it makes an item where a neighbour has one too. */
const DASHED = /^[–—]\s\S/
/** A numbered line without a stop, this short and alone, is the heading of a numbered part: "2. The money". */
const HEADING_WORDS = 8

/** A mark and one or two words alone are a signature: "- Lena Fisk". */
const FEWEST_WORDS = 3

/** "• Fourteen accounts were never billed.", "- Bring water", "3) Open the valve" */
export function isListItem({ head, words, stopped }: Line, { previous, next }: Place): boolean {
  const beside = (form: RegExp) => form.test(previous?.head ?? '') || form.test(next?.head ?? '')
  if (BULLET.test(head)) return words > FEWEST_WORDS || beside(BULLET)
  if (NUMBERED.test(head)) return stopped || words > HEADING_WORDS || beside(NUMBERED)
  return DASHED.test(head) && beside(DASHED)
}
