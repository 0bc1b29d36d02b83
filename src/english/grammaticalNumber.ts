/** Nouns of many people that take a singular verb with "the" or "a" before them in most newsrooms. Lower case. */
const COLLECTIVES =
  /^(?:the|an?|his|her|its|their|one|another|each|every) (?:[^\s]+ ){0,4}?(?:team|family|crowd|community|public|crew|delegation|panel|jury|board|coalition|group|committee|council|company|union|party|network|movement|campaign|government|army|navy|club|agency)\b/i
/** A word that makes what it begins one: "a", "each", "somebody". */
const ONE =
  /^(?:an?|one|another|each|every|some(?:one|body)|any(?:one|body)|no(?: one|body)|every(?:one|body)|this|that)\b/i
/** Words that make it many, and people who are many without an s. */
const MANY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|both|all|some|several|many|most|few|a (?:few|dozen|number|handful|couple|group|pair) of|a few|these|those|others|\d[\d,.]*)\b|^(?:the )?(?:\p{L}+ ){0,2}(?:people|police|men|women|children)\b/iu
/** Where the noun at the head ends: before what is said further of it. */
const HEAD_ENDS =
  /(?:,| (?:of|in|at|on|for|from|with|within|to|by|who|whom|whose|that|which|close|familiar|between|about|near|inside|outside|seen|obtained|published|released|reviewed|shown|briefed|involved|\p{Ll}{3,}ed|\p{Ll}{3,}ing) |$)/u
/** Nouns in -s that are one, and endings that no plural has. */
const NOT_PLURAL = /(?:ss|us|is|ics|news|series|gas|lens|atlas|canvas|headquarters)$/i

/**
 * Whether a description takes a plural verb: "two officials say", "a report says", "minutes of the board say".
 */
export function plural(description: string): boolean {
  if (COLLECTIVES.test(description) && !/^(?:the|its|their|his|her) \S+ (?:and) /i.test(description)) return false
  if (MANY.test(description)) return true
  if (ONE.test(description)) return false
  const head = description.slice(0, description.search(HEAD_ENDS))
  if (/ and /.test(head)) return true
  const noun = head.split(' ').at(-1) ?? ''
  return /\p{Ll}s$/u.test(noun) && !NOT_PLURAL.test(noun)
}
