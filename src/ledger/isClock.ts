/** "9:40", "6.40am", "9 p.m.", "seven o'clock". */
const AFTER = /^(?::\d\d|(?:\s?[ap]\.?m\b)|\s?o['’]clock|\s?[ap]\.m\.)/i
const BEFORE = /\d:$|\b(?:half past|quarter past|quarter to|ten to|ten past|twenty to|twenty past|five to|five past) $/i

/** Is a number, from `start` to `end` in the text, a time of the clock? */
export function isClock(text: string, start: number, end: number): boolean {
  return AFTER.test(text.slice(end, end + 8)) || BEFORE.test(text.slice(Math.max(0, start - 16), start))
}
