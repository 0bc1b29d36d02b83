import type { Decision } from './ledger/decision.ts'
import { ledger as ledgerOf } from './ledger/ledger.ts'
import { embed } from './readText.ts'
import type { Entry } from './record/ledger.ts'
import type { Record } from './record/record.ts'

/**
 * The ledger of records, all in memory: an entry for every claim, those first that most reports carry. `decisions` are those taken by hand, which win. Rejects only where the
 * package is broken.
 */
export function ledger(records: readonly Record[], decisions: readonly Decision[] = []): Promise<Entry[]> {
  return ledgerOf(records, embed, decisions)
}
