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
  ['half', 0.5],
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
])

/** What is counted, by the words after a number (or the sign before it), where several words say the same. Lower case. */
export const UNITS_OF: ReadonlyMap<string, string> = new Map(
  (
    [
      ['%', '% percent percentage pc'],
      ['euro', '€ euro euros'],
      ['dollar', '$ dollar dollars'],
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
        'people person persons men women workers employees jobs staff residents marchers passengers soldiers dead deaths killed died injured wounded',
      ],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
)
