/** A dateline ends within this many code units. */
const LONGEST = 120
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’]*(?:[ -](?:\p{Lu}[\p{L}\p{M}.'’]*|of|the|de|del|la|el|al|on|upon|sur|and))*`
/** "VALE OF ORRIN (WNA) – ", "OSLO, June 14 - ", "Nairobi (QRN) – ", "(AP) -- "; a sentence begins behind it, and not as in "NATO — whose …". */
const DATELINE = new RegExp(
  String.raw`^(?<place>${PLACE})?(?:, (?:${PLACE}|\d{1,2}|\p{Lu}\p{Ll}+\.? \d{1,2}))*\.? ?(?<agency>\([^()\n]{2,60}\))?(?:, (?:\p{Lu}\p{Ll}+\.? )?\d{1,2}(?: \p{Lu}\p{Ll}+)?)? ?(?:--|[-–—]) +(?!\p{Ll}+[ ,])`,
  'u',
)
/** The name of a town in capitals, without which, or an agency in brackets, a dash after a name is only a dash. */
const IN_CAPITALS = /^\p{Lu}{3}/u

/** How many code units the dateline at a paragraph's beginning takes, with its dash: 0 where there is none. */
export function afterDateline(paragraph: string): number {
  const match = DATELINE.exec(paragraph.slice(0, LONGEST))
  if (match === null) return 0
  const { place, agency } = match.groups ?? {}
  if (agency === undefined && (place === undefined || !IN_CAPITALS.test(place))) return 0
  return match[0].length
}
