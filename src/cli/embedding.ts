import type { Embed } from '../record/passage.ts'
import type { Model } from '../tag/model.ts'
import { loading } from './loading.ts'

/** Embeds statements by a model that is being loaded, or else by one that is loaded at the first call: most questions to the ledger need none. */
export function embedding(known?: Promise<Model>): Embed {
  let model = known
  return async passages => {
    if (passages.length === 0) return []
    model ??= loading().then(({ model }) => model)
    return (await model).embed(passages)
  }
}
