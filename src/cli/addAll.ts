import { catchUp } from '../ledger/catchUp.ts'
import type { Desk } from './addDesk.ts'
import type { Item, Outcome } from './addItem.ts'
import { addKept } from './addKept.ts'
import { addOne } from './addOne.ts'
import { embedding } from './embedding.ts'
import { inOrder } from './inOrder.ts'
import { UNDER_WAY } from './underWay.ts'
import { untilAborted } from './untilAborted.ts'
import { wasInterrupted } from './wasInterrupted.ts'

/** Reports that are taken up into the ledger together, in one transaction. */
const TOGETHER = 16

/**
 * Reads the items, several at once, and stores them in their order; gives what became of each. Ends without a word where it is aborted. Throws where the
 * reader is broken or the store cannot be written.
 */
export async function* addAll(items: AsyncIterable<Item>, desk: Desk): AsyncGenerator<Outcome> {
  const results = inOrder(items, UNDER_WAY, item => addOne(item, desk))
  const stored: string[] = []
  try {
    for await (const result of untilAborted(results, desk.signal)) {
      const outcome = 'record' in result ? addKept(result, desk.store) : result
      if (outcome.outcome === 'added' || outcome.outcome === 'new version') stored.push(outcome.id ?? '')
      if (stored.length >= TOGETHER) await takeUp(stored.splice(0), desk)
      yield outcome
    }
    await takeUp(stored, desk)
  } catch (error) {
    if (!(await wasInterrupted(error, desk.signal))) throw error
  }
}

/** Takes stored reports up into the ledger. A call that is ended before, with the reader's processes, leaves that to whoever asks the ledger next. */
async function takeUp(ids: readonly string[], { store, model }: Desk): Promise<void> {
  for await (const _ of catchUp(store.ledger, embedding(model), ids));
}
