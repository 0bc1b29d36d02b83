import type { Span } from '../../record/record.ts'

/** How far before a telephone its owner may stand, in UTF-16 code units. */
const NEAR = 80
const BEFORE =
  /(?:^|[\s,])(?:((?:(?:the|a|an|mr\.?|ms\.?|mrs\.?)\s+)?[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)*)'s?|(his|her|their|its))\s+(?:[\p{L}-]+\s+){0,2}$/iu
const THINGS =
  /^(his|her|their|its|.{2,80}?(?='s?\s))(?:'s?)?\s+(?:[\w-]+\s+){0,2}(?:address(?:es)?|(?:cell-? ?)?phones?|telephones?|mobiles?|lines?|numbers?|homes?|house|door|inbox|e-?mails?|voice-?mail|accounts?|reactions?|comments?|responses?|version|views?)\b/i

/** The owner of a telephone or an address, who is asked by it: "emails to *its* registered address", "*the driver*'s phone". */
export function owner(text: string, things: Span): Span {
  const match = THINGS.exec(text.slice(things.start, things.end))
  const words = match?.[1]
  return words ? { start: things.start, end: things.start + words.length } : things
}

/** The owner who is named right before a telephone that begins at `at`; null where none is. */
export function ownerBefore(text: string, from: number, at: number): Span | null {
  const left = Math.max(from, at - NEAR)
  const match = BEFORE.exec(text.slice(left, at))
  const words = match?.[1] ?? match?.[2]
  if (!match || !words) return null
  const start = left + match.index + match[0].indexOf(words)
  return { start, end: start + words.length }
}
