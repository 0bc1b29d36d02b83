import { acronymOf } from '../../english/acronymOf.ts'
import { agency } from './agency.ts'
import { type WireCredit, wireCredit } from './wireCredit.ts'

/** Where a sentence may end, with what closes after it. "U.S." ends none, but what follows it is no credit either. */
const SENTENCE_END = /[.!?…][.!?…"”’')\]]*\s*|["”’]\s+/g
/** What stands after the last sentence is short: "(AP)", "— AFP", "-PTI", "Xinhua", "ANSUR / With information from EFE". */
const LONGEST = 120
/** A credit may itself hold two stops: "J. Roe of AP contributed to this report." */
const MOST_ENDS = 4
/** In brackets or after a dash. */
const MARKED = /^[([–—-]/
/** Without a mark a sentence must say itself that it is a credit: "The report was published by the Post" is one of the text's. */
const CREDITS =
  /^(?:(?:with|additional|further|agency|inputs?|files?)\b|sources?:)|\bcontributed (?:reporting|to this (?:report|story|article))\b/i
/** "… , with additional reporting by AFP" */
const WITH =
  /(?:\bwith )?(?:additional reporting (?:by|from)|(?:agency |additional )?inputs from|files from)\s[^.]{2,90}\.?\)?$/i

/** The agencies credited at the end of a paragraph, after its last sentence. Offsets are into `tail`. `outlet` is the report's own, or ''. */
export function wireSignOff(tail: string, outlet = ''): readonly WireCredit[] {
  for (const from of ends(tail)) {
    const rest = tail.slice(from)
    const bare = rest.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    const start = from + rest.indexOf(bare)
    if (MARKED.test(rest) && outlet !== '' && acronymOf(bare, outlet))
      return [{ agency: bare, part: 'whole', start, end: start + bare.length }]
    const signs = MARKED.test(rest) || CREDITS.test(rest) || /^\P{Ll}*\/\s?With\b/u.test(rest)
    if (!signs && !(agency(bare) !== null && bare === rest)) continue
    const credits = wireCredit(rest, outlet)
    if (credits !== null && credits.length > 0) return moved(credits, from)
  }
  const credit = WITH.exec(tail)
  return credit === null ? [] : moved(wireCredit(credit[0], outlet) ?? [], credit.index)
}

/** The places after the last sentences that are near enough to the end, the nearest first. */
function ends(tail: string): number[] {
  return [...tail.matchAll(SENTENCE_END)]
    .map(end => end.index + end[0].length)
    .filter(at => at < tail.length && tail.length - at <= LONGEST)
    .slice(-MOST_ENDS)
    .reverse()
}

function moved(credits: readonly WireCredit[], by: number): readonly WireCredit[] {
  return credits.map(one => ({ ...one, start: one.start + by, end: one.end + by }))
}
