const UNITS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`.split(
    ' ',
  )
const TENS = `twenty thirty forty fifty sixty seventy eighty ninety`.split(' ')

/** Numbers as they are written out, lower case, to their value. "One" is left out: it is oftener a pronoun. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]).filter(([word]) => word !== 'one'),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['dozen', 12],
  ['twice', 2],
])

/** Words that a number before them is multiplied by. Lower case. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
])

/** Parts of a whole, by the word after "a", "one", "two" or "three": "a third", "two fifths". Lower case. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  `half third quarter fifth sixth seventh eighth ninth tenth`.split(' ').flatMap((word, i): [string, number][] => {
    const of = word === 'half' ? 2 : word === 'quarter' ? 4 : i < 2 ? 3 : i + 2
    return [
      [word, 1 / of],
      [word === 'half' ? 'halves' : `${word}s`, 1 / of],
    ]
  }),
)

/** After "a third" these show that it is the third of its kind and no part: "a third *was* hurt", "a quarter *ago*". Lower case. */
export const NO_PART_BEFORE: ReadonlySet<string> = new Set(
  'was is has had would will earlier ago later before'.split(' '),
)

/** Words before a number that say it is not exact: "*about* 40", "*more than* 600". Lower case. */
export const ROUGHLY: ReadonlySet<string> = new Set(
  'about around nearly almost roughly approximately some over than least most just under estimated circa'.split(' '),
)
/** And with "to" after them: "close to 300", "up to 31". Lower case. */
export const ROUGHLY_TO: ReadonlySet<string> = new Set(['close', 'up', 'near', 'nearer', 'amount', 'amounts'])

/** What a number changed by, and what it is a part of: "by a third", "33% *lower*"; "a third *of* them". Lower case. */
export const CHANGED_BY: ReadonlySet<string> = new Set(
  `higher lower fewer more less up down rise rises rose drop drops dropped fall falls fell cut increase decrease reduction jump growth gain loss`.split(
    /\s+/,
  ),
)

/** To make half of it. Lower case. */
export const HALVES: ReadonlySet<string> = new Set(['halve', 'halves', 'halved', 'halving'])

/** Nouns that a number after them only names: "*Phase* 3", "*No.* 4", "*room* 12". Lower case. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `no nos number phase question room route flight page chapter article section block gate platform ward highway channel class level stage version locker grade type model unit line`.split(
    /\s+/,
  ),
)

/** What is counted, by the words after a number (or the sign before it), where several words say the same. Lower case. */
export const UNITS_OF: ReadonlyMap<string, string> = new Map(
  (
    [
      ['%', '% percent percentage pc'],
      ['euro', '€ euro euros'],
      ['dollar', '$ dollar dollars'],
      ['crown', 'crown crowns kr krona kroner krone'],
      ['rupee', '₹ rupee rupees rs'],
      ['franc', 'franc francs chf'],
      ['yen', '¥ yen'],
      ['time', 'times occasions'],
      ['pound', '£ pound pounds sterling'],
      ['kilometre', 'kilometre kilometres kilometer kilometers km'],
      ['metre', 'metre metres meter meters'],
      ['mile', 'mile miles'],
      ['tonne', 'tonne tonnes ton tons'],
      ['minute', 'minute minutes'],
      ['hour', 'hour hours'],
      ['day', 'day days'],
      ['week', 'week weeks'],
      ['month', 'month months'],
      ['year', 'year years'],
      [
        'person',
        `people person persons men women boys girls children pupils students patients participants volunteers adults teenagers workers employees jobs staff residents
         marchers passengers soldiers dead deaths killed died injured wounded hurt candidates households families`,
      ],
    ] as const
  ).flatMap(([unit, words]) => words.split(/\s+/).map((word): [string, string] => [word, unit])),
)

/** A number behind these is somebody's age. Lower case. */
export const AGED: ReadonlySet<string> = new Set(['aged', 'age'])
