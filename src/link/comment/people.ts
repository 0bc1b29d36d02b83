import { CLAUSE_WORDS } from '../../english/clauseWords.ts'
import type { Span } from '../../record/record.ts'
import { oneName } from '../oneName.ts'
import { personal } from '../party/personal.ts'

const OPENING = /^(?:(?:neither|either|both)\s+(?=.*\s(?:nor|and|or)\s)|(?:nor|but|and)\s+)/is
const NONE_OF =
  /^(?:(?:none|neither|each|both|all|any|one|no one|nobody) of|(?:no one|nobody|no-one) (?:at|from|in))\s+(?=(?:the|those|these|them|his|her|its|their|our)\b|\p{Lu})/iu
/** A title or a noun right before a name, behind a name: "Ann Cole, *councillor* Bob Day", "Gil Roy and *board members* Deb Stamper". */
const TITLED = `(?<=\\p{Lu}[\\p{L}.'-]*,?\\s+(?:(?:and|nor|or)\\s+)?)(?:(?!(?:${[...CLAUSE_WORDS.prepositions, ...CLAUSE_WORDS.asides, ...CLAUSE_WORDS.joins].join('|')})\\s)\\p{Ll}[\\p{Ll}-]+\\s){1,3}\\p{Lu}`
/** Where a list may be cut: what follows begins a noun of its own. */
const JOIN = new RegExp(
  `,?\\s+(?:and|nor|or)\\s+(?=(?:an?|the|his|her|its|their|two|three|four|five|several|some|another|both|nor)\\s|\\p{Lu}|${TITLED})|,\\s+(?=(?:(?:an?|the|his|her|its|their)\\s|\\p{Lu}|${TITLED})[^,]*(?:,[^,]*)*,?\\s(?:and|nor|or)\\s)`,
  'gu',
)
/** What several are, before the first of their names: "*board members* Deb Stamper and Kyle Ness". */
const PLURAL = /^(?:\p{L}[\p{Ll}-]*\s){0,3}\p{Ll}+s\s(?=\p{Lu})/u
const ARTICLED = /^(?:an?|the|his|her|its|their|two|three|four|five|several|some|another|both)\s/i

/**
 * The words that name the ones asked, one span each: "Neither *the mill* nor *its owner*". A list under one noun
 * ("spokesmen for the mill and the mine", "the Department of Health and Social Care") stays whole.
 */
export function people(text: string, who: Span): Span[] {
  let { start } = who
  let { end } = who
  for (const cut of [OPENING, NONE_OF]) start += cut.exec(text.slice(start, end))?.[0].length ?? 0
  end -= /[\s,]+$/.exec(text.slice(start, end))?.[0].length ?? 0
  const neither = start > who.start && /^(?:neither|either|both)/i.test(text.slice(who.start, start))
  const words = text.slice(start, end)
  // "The fund's lawyers, Marsh and Bell, did not": one noun and the names that it stands for.
  if (text[end] === ',' && /^[^,]*\p{Ll}s, [^,]+ and [^,]+$/u.test(words)) return [{ start, end }]
  const pieces: Span[] = []
  // An apposition is closed by a comma: where none stands before the last "and", the commas are a list's.
  const list = /,/.test(words) && /[^,]\s(?:and|or|nor)\s[^,]*$/.test(words) && !/,\s+(?:and|or|nor)\s/.test(words)
  const nor = neither && /\snor\s/.test(words)
  let from = 0
  for (const join of words.matchAll(JOIN)) {
    const left = words.slice(from, join.index)
    const right = words.slice(join.index + join[0].length)
    if (!left || /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(left)) continue
    // "Neither the Ethics and Probity Board nor the council": the "and" is a name's.
    if (nor && /\s(?:and|or)\s/.test(join[0])) continue
    // A comma alone is an apposition's unless the sentence makes a list of it.
    if (/^,\s+$/.test(join[0]) && !neither && !list && /^(?:an?|the|his|her|its|their)\s/i.test(left)) continue
    if (
      /\s(?:of|for|from|at|in|with|between|to)\s/.test(left) &&
      !neither &&
      !(/^(?:an?|his|her|its|their)\s/.test(right) && ARTICLED.test(left))
    )
      continue
    if (/^\s+and\s+$/.test(join[0]) && (oneName(left, right) || personal(`${left} and ${right}`))) continue
    // Other bare pairs of capitals have nothing between them to tell, and are cut.
    pieces.push({ start: start + from + (PLURAL.exec(left)?.[0].length ?? 0), end: start + join.index })
    from = join.index + join[0].length
  }
  pieces.push({ start: start + from, end })
  return pieces.map(piece => tail(text, piece)).filter(piece => piece.end > piece.start)
}

const TIME =
  /\s(?:(?:late |early )?(?:on |last |this |earlier )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \p{Ll}+)?|(?:last|this) (?:week|month|night|year|morning)|on (?:two|three|four|several) (?:numbers|occasions)|yesterday|today|earlier|later)$/u

/** Without what is said of somebody by the way: "the barman*, now in Leeds,*". */
function tail(text: string, piece: Span): Span {
  const end = piece.end - (TIME.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0)
  const words = text.slice(piece.start, end)
  for (const comma of words.matchAll(/,\s+(\S+)/g)) {
    const word = (comma[1] ?? '').toLowerCase()
    if (CLAUSE_WORDS.asides.has(word) || CLAUSE_WORDS.prepositions.has(word) || /^(?:\d{1,3}|up|held)$/.test(word))
      return { start: piece.start, end: piece.start + comma.index }
  }
  return { start: piece.start, end }
}
