import { ZONE } from '../english/ledger/periods.ts'

/** "9:40", "6.40am", "9 p.m.", "seven o'clock". */
const AFTER = /^(?::\d\d|(?:\s?[ap]\.?m\b)|\s?o['’]clock|\s?[ap]\.m\.)/i
const ZONED = new RegExp(`^ ?${ZONE}`)
const BEFORE = /\d:$|\b(?:half past|quarter past|quarter to|ten to|ten past|twenty to|twenty past|five to|five past) $/i

/** "Shortly after *two*", "at *seven* in the morning": times in words, where nothing is counted after them. */
const SOON =
  /\b(?:(?:shortly|just|soon|a little|a few minutes|not long|well|minutes) (?:after|before|past)|(?:half|quarter) (?:past|to)|(?:\d|five|ten|twenty|twenty-five) (?:minutes )?(?:past|to)) $/i
const AT = /\b(?:at|by|after|before|around|about|past|to|until|till|from|since|towards) $/i
const NOTHING_COUNTED =
  /^\s*(?:[.,;:!?”"’)]|$|(?:on|when|as|and|but|in|at|this|last|yesterday|today|local|a\.m|p\.m)\b)/i
const OF_DAY =
  /^\s+(?:in the (?:early |late )?(?:morning|afternoon|evening|small hours)|at night|this (?:morning|afternoon|evening)|o['’]clock|that (?:morning|afternoon|evening|night))\b/i

/** Is a number, from `start` to `end` in the text, a time of the clock? */
export function isClock(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 32), start)
  const after = text.slice(end, end + 32)
  if (AFTER.test(after) || ZONED.test(after) || BEFORE.test(before)) return true
  return (SOON.test(before) && NOTHING_COUNTED.test(after)) || (AT.test(before) && OF_DAY.test(after))
}
