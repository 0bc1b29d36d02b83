import type { Entry } from '../src/record/ledger.ts'
import type { View } from '../src/show/view.ts'
import type { StoredReport } from './desk/rows.ts'
import type { Chosen, Route } from './route.ts'

/** A report as it is looked at now. */
export interface Seen {
  readonly view: View
  readonly route: Route
  /** What the store knows of it; null where it is not in the store. */
  readonly stored: StoredReport | null
  /** The ledger's entries that it carries; null until they are there, and where it is not in the store. */
  readonly same: readonly Entry[] | null
  /** Why they could not be got; null where they were, or are waited for. */
  readonly sameFailed: string | null
  /** The address at which something is chosen; null: nothing is. */
  readonly to: (chosen: Chosen | null) => string
  /** The address of a view of the whole. */
  readonly show: (view: Route['view']) => string
}
