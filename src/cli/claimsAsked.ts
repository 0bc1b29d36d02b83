import type { Wanted } from '../ask/desk.ts'
import { find } from '../ledger/find.ts'
import type { Store } from '../store/store.ts'

/** The numbers of the claims that words ask for, best first, or of the one that has them as its id; only those that a wanted report carries. */
export function claimsAsked(words: string, { ledger }: Pick<Store, 'ledger'>, wanted: Wanted): number[] {
  const marked = ledger.claimMarked(words.trim())
  const found = marked === null ? find(ledger, words).map(({ claim }) => claim) : [marked]
  if (Object.keys(wanted).length === 0) return found
  const among = new Set(ledger.claims(wanted).map(({ claim }) => claim))
  return found.filter(claim => among.has(claim))
}
