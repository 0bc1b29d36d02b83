import { catchUp } from './ledger/catchUp.ts'
import { entriesOf } from './ledger/entriesOf.ts'
import { find } from './ledger/find.ts'
import { embed, model, type ReadOptions } from './readText.ts'
import type { Entry } from './record/ledger.ts'
import type { Record } from './record/record.ts'
import type { Added, Filter, Found } from './store/store.ts'

/** Reports in one SQLite file, and the ledger of their claims: the same file that `sayso add` fills and `sayso ledger` asks. */
export interface ReportStore {
  /** Reads a report and keeps it, whole or not at all. What the store has in the same words is not read again. Throws where there is no report in the text. */
  readonly add: (text: string, options?: Omit<ReadOptions, 'minConfidence'>) => Promise<Added>
  /** The record of the report with this id, or null. */
  readonly record: (id: string) => Record | null
  /** Records in the order in which they came, never more than a few in memory. */
  readonly records: (filter?: Filter) => Iterable<Record>
  /** Reports that have all of these words, best first; `limit` of them, 50 unless given. */
  readonly search: (
    words: string,
    filter?: Filter,
    limit?: number,
  ) => { readonly found: readonly Found[]; readonly total: number }
  /** Every claim that a report wanted by the filter carries, those first that most reports carry; entries are made as they are taken. */
  readonly ledger: (filter?: Pick<Filter, 'since' | 'until' | 'outlet'>) => AsyncIterable<Entry>
  /** The claims that say what these words say, best first. */
  readonly find: (words: string) => AsyncIterable<Entry>
  readonly close: () => void
}

/**
 * Opens the store in a file, which is made where there is none; several programs may have it open at once. Needs Node 22.13 or later. Throws an Error for people where the
 * file cannot be opened or is no store.
 */
export async function openStore(path: string): Promise<ReportStore> {
  // The package loads on older Nodes, which have no SQLite.
  const [{ open }, { addParcel }] = await Promise.all([import('./store/open.ts'), import('./cli/addParcel.ts')])
  const store = open(path)
  const related = async (reports?: readonly string[]) => {
    for await (const _ of catchUp(store.ledger, embed, reports));
  }
  return {
    async add(text, options = {}) {
      const { format = 'text', ...meta } = options
      const contentType = `${format === 'html' ? 'text/html' : 'text/plain'}; charset=utf-8`
      const parcel = {
        input: 'a program',
        bytes: new TextEncoder().encode(text),
        taken: { contentType, meta },
        fetched: new Date().toISOString(),
        live: false,
      }
      const kept = await addParcel(parcel, { store, model: model() })
      if ('record' in kept) {
        const added = store.add(kept.record, kept.raw)
        await related([added.id])
        return added
      }
      if (kept.outcome === 'unchanged' && kept.id !== undefined) return { outcome: 'unchanged', id: kept.id }
      throw new Error(`There is no report in the text. ${kept.why ?? ''}`.trim())
    },
    record: id => store.report(id)?.record ?? null,
    *records(filter) {
      for (const { record } of store.records(filter)) yield record
    },
    search: (words, filter, limit) => store.search(words, filter, limit),
    async *ledger(filter = {}) {
      await related()
      yield* entriesOf(
        store.ledger,
        store.ledger.claims(filter).map(({ claim }) => claim),
      )
    },
    async *find(words) {
      await related()
      yield* entriesOf(
        store.ledger,
        find(store.ledger, words).map(({ claim }) => claim),
      )
    },
    close: () => store.close(),
  }
}
