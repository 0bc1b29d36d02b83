import type { Cell } from './columns.ts'

/** Characters that a cell of Excel holds ("Excel specifications and limits"); what is longer it would cut, or put into other cells, without a word. */
export const MOST_CHARACTERS = 32_767
const CUT = '…'
/**
 * What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection"): these as the first thing in it, in their full width too, which Excel takes for the same
 * in Japanese, behind white space too. Those with apostrophes before it count as well, so that taking one away always gives the cell back.
 */
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/

/** A cell's text as it stands in a table for a spreadsheet, not yet quoted; `cut` where the end of it is left out. */
export function cell(value: Cell): { readonly text: string; readonly cut: boolean } {
  if (value === null) return { text: '', cut: false }
  // In JSON, and not "14-26", which a spreadsheet takes for a day.
  if (typeof value !== 'string') return { text: JSON.stringify(value), cut: false }
  const safe = FORMULA.test(value) ? `'${value}` : value
  if (safe.length <= MOST_CHARACTERS) return { text: safe, cut: false }
  const kept = safe.slice(0, MOST_CHARACTERS - CUT.length).replace(/[\ud800-\udbff]$/, '')
  return { text: `${kept}${CUT}`, cut: true }
}
