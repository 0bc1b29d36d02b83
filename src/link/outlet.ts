import { AGENCIES } from '../english/agencies.ts'
import { OUTLETS } from '../english/outlets.ts'
import { OUTLET_WORDS } from '../english/outletWords.ts'
import { GENERIC_OUTLET, INTRODUCES_OUTLET, OUTLET_NOUN, OUTLET_NOUN_PHRASE_END } from '../english/via.ts'

/** Every spelling of an agency to the key that all of them share. */
const AGENCY: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(names => names.map(name => [name, names[0].toLowerCase()] as const)),
)

/**
 * The press outlet that a noun phrase names, as a key by which two mentions of one outlet are known to be one ("ledger" for
 * "the Boston Ledger"); '' for one that is only described ("the newspaper"); null for what is no outlet. `known` holds the keys
 * of names that the report itself introduces as an outlet's ("the weekly Kyma"), see `introduced`.
 */
export function outlet(phrase: string, known: ReadonlySet<string>): string | null {
  const [head = '', apposed = ''] = phrase.split(OUTLET_NOUN_PHRASE_END)
  if (GENERIC_OUTLET.test(head)) return keyOf(apposed)
  const proper = head.replace(/^the\s/i, '').replace(/['’]s?\s+\p{Ll}+$/u, '')
  const key = keyOf(proper)
  if (key === '') return OUTLET_NOUN.test(head) ? '' : null
  const agency = AGENCY.get(proper)
  if (agency !== undefined) return agency
  if (OUTLETS.has(proper) || OUTLETS.has(`The ${proper}`)) return key
  if (OUTLET_NOUN.test(head) || (/^(?:an?|the) /.test(apposed) && OUTLET_NOUN.test(apposed))) return key
  // "Valstad" alone is a town and not the newspaper Dagens Valstad.
  if (known.has(key) || (known.has(`the ${key}`) && (proper.includes(' ') || /^the /i.test(head)))) return key
  return /^\p{Lu}/u.test(proper) && OUTLET_WORDS.has(key.replace(/ \d+$/, '')) ? key : null
}

/** The keys of the names that a text introduces as outlets', after "the" where the name has more words. One pass over it. */
export function introduced(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(INTRODUCES_OUTLET)].map(([, name = '']) => knownAs(name)))
}

/** A name as `known` holds it of one that is known to be an outlet's. */
export function knownAs(name: string): string {
  const key = keyOf(name)
  return key === '' ? '' : `${/ /.test(name.trim()) ? 'the ' : ''}${key}`
}

/** The last word with a capital, in small letters, with the number after it: "channel 6". */
function keyOf(name: string): string {
  return (name.match(/\p{Lu}[\p{L}\p{N}.’'&-]*(?: \d+$)?/gu)?.at(-1) ?? '').replace(/['’]s?$|\.$/, '').toLowerCase()
}
