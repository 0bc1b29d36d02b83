import type { Span } from '../../record/record.ts'
import type { Hit } from './found.ts'

/** How far before a telephone its owner may stand, in UTF-16 code units. */
const NEAR = 80
const BEFORE =
  /(?:^|[\s,])((?:(?:the|a|an|mr\.?|ms\.?|mrs\.?)\s+)?[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)*)'s?\s+(?:[\p{L}-]+\s+){0,2}$|(?:^|[\s,])(his|her|their|its)\s+(?:[\p{L}-]+\s+){0,2}$/iu
const THINGS =
  /^(?:(his|her|their|its)|(.{2,80}?)'s?)\s+(?:[\w-]+\s+){0,2}(?:address(?:es)?|phones?|telephones?|mobiles?|lines?|numbers?|homes?|house|inbox|e-?mails?|voice-?mail|accounts?|reactions?|comments?|responses?|version|views?)\b/i

/** Who is asked where a rule's words hold them: "emails to *its* registered address bounced", "the *driver*'s phone was off". */
export function owner(text: string, from: number, hit: Hit): Span | null {
  if (hit.who) {
    const match = THINGS.exec(text.slice(hit.who.start, hit.who.end))
    const words = match?.[1] ?? match?.[2]
    return words ? { start: hit.who.start, end: hit.who.start + words.length } : hit.who
  }
  const left = Math.max(from, hit.start - NEAR)
  const match = BEFORE.exec(text.slice(left, hit.start))
  const words = match?.[1] ?? match?.[2]
  if (!match || !words) return null
  const start = left + match.index + match[0].indexOf(words)
  return { start, end: start + words.length }
}
