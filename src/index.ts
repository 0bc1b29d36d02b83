export { MODEL } from './home.ts'
export type { Decision, Place } from './ledger/decision.ts'
export { ledger } from './ledgerOf.ts'
export { openStore, type ReportStore } from './openStore.ts'
export { type ReadOptions, read } from './readText.ts'
export type { Carrier, Disagreement, Entry, Evidence, IndependentOrigin, Merge } from './record/ledger.ts'
export type {
  Attribution,
  Block,
  Check,
  Claim,
  Comment,
  Hedge,
  Link,
  Medium,
  Note,
  Origin,
  Party,
  Record,
  Report,
  Said,
  Span,
} from './record/record.ts'
export type { Added, Filter, Found } from './store/store.ts'
