import { AGENCIES } from '../../english/agencies.ts'

/** Up to this length a spelling holds as it is written only: "PA" is an agency, "Pa" is not. */
const EXACT = 4
const EXACTLY = new Map(AGENCIES.flatMap(spellings => spellings.map(spelling => [spelling, spellings[0]] as const)))
const LOOSELY = new Map(
  [...EXACTLY].filter(([spelling]) => spelling.length > EXACT).map(([s, name]) => [s.toLowerCase(), name]),
)

/** The usual short name of the agency that the words, and nothing else in them, spell; null where they spell none. "the Associated Press" gives "AP". */
export function agency(words: string): string | null {
  const name = words.replace(/^the\s/i, '').trim()
  return EXACTLY.get(name) ?? LOOSELY.get(name.toLowerCase()) ?? LOOSELY.get(`the ${name.toLowerCase()}`) ?? null
}
