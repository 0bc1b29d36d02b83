import type { View } from '../src/show/view.ts'
import type { Chosen, Route } from './route.ts'

/** A report as it is looked at now. */
export interface Seen {
  readonly view: View
  readonly route: Route
  /** The address at which something is chosen; null: nothing is. */
  readonly to: (chosen: Chosen | null) => string
  /** The address of a view of the whole. */
  readonly show: (view: Route['view']) => string
}
