/** Quarters and halves of a year as they are named. Lower case. Group `n` is which. */
export const QUARTER =
  /\b(?:(?<n>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ](?<part>quarter|half)|q(?<q>[1-4])|h(?<h>[12]))\b(?! (?:of (?:the )?(?:game|match|century|an?|the mile)|finals?))/giu
/** The three months of a quarter as reports name them. */
export const QUARTER_MONTHS =
  /\b(?<from>january|april|july|october)(?: (?:and|to|through|until)|-|–) ?(?<to>march|june|september|december)\b/giu
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
  ['fourth', 4],
  ['4th', 4],
  ['final', 4],
])

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** A day of a month: "17 April", "the 5th of May 2026", "April 17, 2025". */
export const DATE = new RegExp(
  `\\b(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})\\b(?:,? (?<year>(?:19|20)\\d\\d)\\b)?|\\b(?<month2>${MONTH}) (?<day2>[12]?\\d|3[01])(?:st|nd|rd|th)?\\b(?![.,:]?\\d)(?:,? (?<year2>(?:19|20)\\d\\d)\\b)?`,
  'g',
)

/** A day of the week, with "last" or "next" before it, and whether it is its night: that of "*Sunday night*" ends on Monday, that of "*the night to Monday*" began on Sunday. */
export const WEEKDAY =
  /\b(?:(?<before>night (?:to|of|into) )|(?<which>last|next) )?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?<night> (?:night|evening|midnight))?/gi

/** Days told by publication. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])
export const NEAR_DAY = /\b(?:yesterday|today|tomorrow)\b/gi

/** "last month", "next year", and how many further they are. */
export const RELATIVE = /\b(?<which>last|this|next) (?<what>month|year)\b/gi
export const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** Words after which a day may be to come. */
export const FUTURE =
  /\b(?:will|shall|would|could|should|may|might|must|due|plans?|planned|planning|(?:is|are|was|were|expects?|expected|hopes?|wants?|set|scheduled|likely) to|from|until|till|by|starting|beginning)\b|['’]ll\b/i

/** Zones behind a time of the clock: "0815 *GMT*", "2000 *GMT*", which is no year. */
export const ZONE = '(?:GMT|UTC|BST|CES?T|EES?T|E[SD]T|C[SD]T|M[SD]T|P[SD]T|IST|JST|AEST|AEDT)\\b'
