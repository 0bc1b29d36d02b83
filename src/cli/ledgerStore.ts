import { catchUp } from '../ledger/catchUp.ts'
import type { Store } from '../store/store.ts'
import { addPace } from './addPace.ts'
import { addProgress } from './addProgress.ts'
import type { AskFlags } from './askOptions.ts'
import { askStore } from './askStore.ts'
import { embedding } from './embedding.ts'
import { progress } from './progress.ts'

/** Opens the store for a question to its ledger, and first reads into the ledger what is not in it yet: what an older Sayso added, or what was read again. */
export function ledgerStore(flags: Pick<AskFlags, 'store'>, ask: (store: Store) => Promise<number>): Promise<number> {
  return askStore(flags, async store => {
    const line = progress(process.stderr)
    const pace = addPace()
    for await (const { done, of } of catchUp(store.ledger, embedding()))
      line.show(addProgress('Reading into the ledger', done, done / of, pace(performance.now(), done, done, of)))
    line.clear()
    return ask(store)
  })
}
