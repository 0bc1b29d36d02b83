const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A number as it stands raised behind a cue: 12 is "¹²". */
export function superscript(number: number): string {
  return [...String(number)].map(digit => DIGITS[Number(digit)]).join('')
}
