import { acronymOf } from '../english/acronymOf.ts'
import { GENERIC_IN_OUTLETS } from '../english/ledger/outletNames.ts'
import { tokens } from './tokens.ts'

/** Do two names mean one outlet? "the Journal" is the Harrow Business Journal, "Sporta website" is Sporta; "Brenwick" is a town and not the Brenwick Argus; TNA is the Transmar News Agency. */
export function sameOutlet(a: string, b: string): boolean {
  if (isShort(a, b) || isShort(b, a)) return true
  const one = words(a)
  const other = words(b)
  const few = one.length <= other.length ? one : other
  const many = few === one ? other : one
  if (few.length === 0 || !few.every(word => many.includes(word)) || few.every(word => GENERIC_IN_OUTLETS.has(word)))
    return false
  return few.length > 1 || few[0] === many.findLast(word => !GENERIC_IN_OUTLETS.has(word))
}

/** Do two outlets' own names mean one? "BBC News" is the BBC; the Financial Times is not The Times, though its own reports may call it so. */
export function oneOutlet(a: string, b: string): boolean {
  const [one, other] = [a, b].map(name =>
    words(name)
      .filter(word => !GENERIC_IN_OUTLETS.has(word))
      .join(' '),
  )
  return a === b || isShort(a, b) || isShort(b, a) || (one === other && sameOutlet(a, b))
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

function isShort(initials: string, name: string): boolean {
  const bare = initials.replace(/^the /i, '')
  return bare !== name && acronymOf(bare, name)
}

/** Names whose words are remembered: the outlets that carry one claim are asked for each with each. */
const MOST_KNOWN = 10_000
const known = new Map<string, readonly string[]>()

function words(name: string): readonly string[] {
  const before = known.get(name)
  if (before !== undefined) return before
  const found = tokens(name, { start: 0, end: name.length })
    .map(({ word }) => word)
    .filter(word => !ARTICLES.has(word))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(name, found)
  return found
}
