import { MONTHS } from '../../english/months.ts'
import { WEEKDAYS } from '../../english/weekdays.ts'

/** Words that stand among dates: "Published on 3 May 2025 at 10.15 am BST", "Last updated: …" */
const AROUND =
  /^(?:first|published|updated|posted|modified|last|on|at|and|date|originally|[ap]\.?m|gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|aest|aedt|et|ct|mt|pt|local|time)$/
const NUMERIC_DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}(?:t[\d:.z+-]+)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/
const FIGURES = /^\d{1,4}(?:st|nd|rd|th|[ap]\.?m)?$|^\d{1,2}[:.]\d{2}(?:[ap]\.?m|z)?$/

/** Whether a word names a day by its month or in figures: "Oct.", "2025-03-04". */
export function isDay(word: string): boolean {
  const token = bare(word)
  return MONTHS.has(token) || NUMERIC_DATE.test(token)
}

/** Whether a word is of a date, or stands among dates. */
export function isDateWord(word: string): boolean {
  const token = bare(word)
  return isDay(word) || WEEKDAYS.has(token) || FIGURES.test(token) || AROUND.test(token)
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}
