import type { PartyAnswer, PartyAsked } from './lookUpParty.ts'
import type { ReadAnswer, ReadAsked } from './readReport.ts'
import type { SearchAnswer, SearchAsked } from './searchReports.ts'
import type { Call } from './tool.ts'
import type { TraceAnswer, TraceAsked } from './traceClaim.ts'
import type { UnansweredAnswer, UnansweredAsked } from './unansweredRequests.ts'

/** What the tools need of the reader and the store; whoever starts the server puts it together. Everything may throw a `Refusal`. */
export interface Desk {
  readonly read: (asked: ReadAsked, call: Call) => Promise<ReadAnswer>
  readonly trace: (asked: TraceAsked, call: Call) => Promise<TraceAnswer>
  readonly lookUp: (asked: PartyAsked, call: Call) => Promise<PartyAnswer>
  readonly unanswered: (asked: UnansweredAsked, call: Call) => Promise<UnansweredAnswer>
  readonly search: (asked: SearchAsked, call: Call) => Promise<SearchAnswer>
}
