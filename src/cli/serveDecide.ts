import { entriesOf } from '../ledger/entriesOf.ts'
import { undecide } from '../ledger/undecide.ts'
import type { Desk } from '../serve/desk.ts'
import type { Store } from '../store/store.ts'
import { ledgerDecide } from './ledgerDecide.ts'

/** What is decided by hand, and taken back. A decision is known by the numbers of its first and last row. */
export function serveDecide(store: Store, ready: () => Promise<void>): Pick<Desk, 'decide' | 'undecide'> {
  const { ledger } = store
  const entries = (claims: readonly number[]) => [...entriesOf(ledger, claims)]
  return {
    async decide(deciding) {
      await ready()
      const before = ledger.lastDecision()
      const claims = ledgerDecide(store, flagsOf(deciding))
      if (claims === null || typeof claims === 'string') return { refused: claims ?? 'There is nothing decided in it.' }
      return { id: `${before + 1}-${ledger.lastDecision()}`, claims: entries(claims) }
    },
    async undecide(id) {
      await ready()
      const [, first, last] = /^(\d{1,15})-(\d{1,15})$/.exec(id) ?? []
      const claims = first === undefined ? null : undecide(ledger, Number(first), Number(last))
      return claims === null ? null : { id, claims: entries(claims) }
    },
  }
}

function flagsOf(deciding: Parameters<Desk['decide']>[0]): Parameters<typeof ledgerDecide>[1] {
  if ('join' in deciding) return deciding
  if ('split' in deciding) {
    const { report, claim, start } = deciding.split
    return { split: [report, claim, ...(start === undefined ? [] : [String(start)])] }
  }
  if ('oneOrigin' in deciding) return { oneOrigin: [deciding.oneOrigin.claim, ...deciding.oneOrigin.reports] }
  return { twoOrigins: [deciding.twoOrigins.claim, ...deciding.twoOrigins.reports] }
}
