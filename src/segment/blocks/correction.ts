import type { Line } from './line.ts'
import type { Place } from './place.ts'

const PIECE =
  '(?:article|story|report|post|entry|piece|item|page|headline|caption|column|version|graphic|obituary|review|update)'
const CHANGED = '(?:amended|corrected|updated|clarified|edited|revised|changed|modified)'
const LEAD_IN = '^["“‘\'(\\[*_•\\s–—-]*'

const FORMS: readonly RegExp[] = [
  // "Correction, Nov. 7: …", "Corrections and clarifications", "CLARIFICATION:"
  /^["“‘'([*_•\s–—-]*(?:corrections?|clarifications?|correction and clarification)\b(?:\s*\([^()]{1,40}\)|[,\s][^:.]{0,40})?\s*[:.–—-]/i,
  /^(?:corrections and clarifications|corrections?|clarifications?)$/i,
  // "Update, 11 March: …": what came after publication
  /^["“‘'([*_•\s–—-]*(?:updated?|editor['’]?s['’]? note|editors['’] note)\b(?:\s*\([^()]{1,40}\)|[,\s][^:.]{1,40}):\s/i,
  // "An earlier version of this article said …"
  new RegExp(
    `${LEAD_IN}(?:an|a|the) (?:earlier|previous|prior|original|first) (?:version|edition) of (?:this|the|our) `,
    'i',
  ),
  new RegExp(`${LEAD_IN}(?:in )?an earlier (?:version|edition),? (?:we|this|said|stated|misstated)\\b`, 'i'),
  // "This article was amended on …", "This entry has been updated to …"
  new RegExp(
    `${LEAD_IN}(?:this|the|our) (?:${PIECE}|news ${PIECE}|live blog|liveblog) (?:was|has been|has since been|had been) ${CHANGED}\\b`,
    'i',
  ),
  new RegExp(
    `${LEAD_IN}(?:this|the) (?:version|${PIECE})(?: of (?:this|the) ${PIECE})? (?:corrects|has corrected|clarifies)\\b`,
    'i',
  ),
  new RegExp(`${LEAD_IN}corrects (?:paragraph|headline|spelling|name|day|date|to|in|typo|year|figure)`, 'i'),
  new RegExp(`${LEAD_IN}(?:${CHANGED}) (?:on|at) .{1,60} to (?:correct|reflect|clarify|amend|remove)\\b`, 'i'),
  new RegExp(`${LEAD_IN}we (?:have )?(?:corrected|amended|updated|clarified) (?:this|the|our) ${PIECE}\\b`, 'i'),
  new RegExp(`${LEAD_IN}due to (?:an? )?(?:\\w+ )?(?:error|mistake),? (?:an earlier|this|the|a previous)`, 'i'),
]
/** "Editor's note: …" and "Update: …" are corrections only if they say that something was put right. */
const NOTE = /^["“‘'([*_•\s–—-]*(?:updated?|editor['’]?s['’]? note|editors['’] note|note)\s*:/i
const PUT_RIGHT =
  /\b(?:correct(?:ed|s|ion)?|amend(?:ed|s)?|clarif\w+|misstated|misspelled|misidentified|incorrectly|wrongly|in error|earlier version|previous version|has been updated|was updated|has been removed)\b/i

/** "Correction: An earlier post had the wrong date.", "This entry was amended at 10.40." Never the first block: a headline may begin with the word. */
export function isCorrection({ head, tail, stopped }: Line, { index }: Place): boolean {
  if (index === 0 && !stopped) return false
  return FORMS.some(form => form.test(head)) || (NOTE.test(head) && (PUT_RIGHT.test(head) || PUT_RIGHT.test(tail)))
}
