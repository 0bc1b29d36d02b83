import { COUNTS } from '../../english/counts.ts'

/** How many people a description counts: "two senior officials" → 2, "three of the five officials" → 3; null where it does not. */
export function count(description: string): number | null {
  const words = description
    .toLowerCase()
    .replace(/^(?:the|about|around|some|nearly|almost|roughly|more than|at least|all|these|those|other|another)\s+/, '')
  if (/^(?:both|a pair|a couple)\b/.test(words)) return 2
  if (/^(?:half a dozen)\b/.test(words)) return 6
  if (/^(?:a|one) dozen\b/.test(words)) return 12
  const number =
    /^(\d{1,3}(?:,\d{3})*|\d+)(?=\s)(?!\s*(?:%|per ?cent|percent|years?|year-old|days?|weeks?|months?|hours?))/.exec(
      words,
    )?.[1]
  if (number) return Math.max(1, Number(number.replaceAll(',', '')))
  const word = /^(\p{L}+)(?=\s|$)/u.exec(words)?.[1]
  return word && word !== 'a' && word !== 'an' ? (COUNTS.get(word) ?? null) : null
}
