import { decide } from '../ledger/decide.ts'
import type { Decision } from '../ledger/decision.ts'
import { joined } from '../ledger/joined.ts'
import { originDecided } from '../ledger/originDecided.ts'
import { split } from '../ledger/split.ts'
import type { Store } from '../store/store.ts'
import type { LedgerFlags } from './ledgerOptions.ts'

/**
 * Keeps what the flags decide by hand.
 * @returns the claims that it was about, as they are now; or why it cannot be, for people; null where the flags decide nothing
 */
export function ledgerDecide(
  { ledger }: Store,
  flags: Pick<LedgerFlags, 'join' | 'split' | 'oneOrigin' | 'twoOrigins'>,
): readonly number[] | string | null {
  const { join, split: apart, oneOrigin, twoOrigins } = flags
  const origins = oneOrigin ?? twoOrigins
  const ids = join ?? (apart ? apart.slice(1, 2) : origins?.slice(0, 1))
  if (ids === undefined) return null
  const claims: number[] = []
  for (const id of ids) {
    const claim = ledger.claimMarked(id)
    if (claim === null) return `No claim in the ledger has the id ${id}. See sayso ledger.`
    claims.push(claim)
  }
  const [one = 0, other = 0] = claims
  const touched = ledger.ofClaims(claims).map(({ number }) => number)
  let decisions: Decision[]
  if (join) {
    if (one === other) return `${ids.join(' and ')} are one claim already.`
    decisions = joined(ledger, one, other)
  } else if (apart) {
    const [report = '', claim, start] = apart
    decisions = split(ledger, report, one, start === undefined ? undefined : Number(start))
    if (decisions.length === 0)
      return start === undefined
        ? `${report} does not carry ${claim}, or carries it alone.`
        : `${report} does not carry ${claim} at ${start}, or nothing else does.`
  } else {
    const [, a = '', b = ''] = origins ?? []
    decisions = originDecided(ledger, oneOrigin ? 'same' : 'different', one, [a, b])
    if (decisions.length === 0) return `${a} and ${b} do not both carry ${ids[0]}.`
  }
  decide(ledger, decisions)
  return [...new Set(ledger.members(touched).map(({ claim }) => claim))]
}
