import { catchUp } from '../ledger/catchUp.ts'
import type { Desk } from './addDesk.ts'
import type { Item, Outcome } from './addItem.ts'
import { addOne, type Ready } from './addOne.ts'
import { inOrder } from './inOrder.ts'
import { UNDER_WAY } from './underWay.ts'
import { untilAborted } from './untilAborted.ts'
import { wasInterrupted } from './wasInterrupted.ts'

/**
 * Reads the items, several at once, and stores them in their order; gives what became of each. Ends without a word where it is aborted. Throws where the
 * reader is broken or the store cannot be written.
 */
export async function* addAll(items: AsyncIterable<Item>, desk: Desk): AsyncGenerator<Outcome> {
  const results = inOrder(items, UNDER_WAY, item => addOne(item, desk))
  try {
    for await (const result of untilAborted(results, desk.signal)) {
      yield 'record' in result ? kept(result, desk) : result
    }
  } catch (error) {
    if (!(await wasInterrupted(error, desk.signal))) throw error
  }
}

/** Stores what was read of a report and takes it up into the ledger. A call that is killed between the two leaves that to whoever asks the ledger next. */
function kept({ input, record, raw }: Ready, { store }: Desk): Outcome {
  const added = store.add(record, raw)
  if (added.outcome !== 'unchanged') for (const _ of catchUp(store.ledger, [added.id]));
  return { input, ...added }
}
