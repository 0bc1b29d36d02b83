import { createContext } from 'preact'
import type { Decisions } from './useDecisions.ts'

const nothing = async () => {}

/** What decides by hand, for all that is shown. */
export const Decider = createContext<Decisions>({
  done: null,
  round: 0,
  decide: nothing,
  undo: nothing,
  forget: () => {},
})
