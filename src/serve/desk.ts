import type { Static, TSchema } from 'typebox'
import type { Entry } from '../record/ledger.ts'
import type { Bringing, Changes, Decided, Deciding, Job, Kept } from './deskSchemas.ts'
import type { ExportFormat } from './exportFormats.ts'
import type { ClaimPage, TimelineStep, Traced } from './ledgerSchemas.ts'
import type { Cut, Page } from './listed.ts'
import type { PartyName, Silent, Statement, StatementPage } from './peopleSchemas.ts'
import type { Plain } from './plain.ts'
import type { Wanted as ToRead, Unread } from './reader.ts'
import type { Change, FoundItem, Outlet, StoredItem, StoredReport } from './reportSchemas.ts'
import type { REVIEW_FORMATS } from './reviewRoutes.ts'
import type { ReviewChange, UnderReview, Unreviewed } from './reviewSchemas.ts'
import type { Progress } from './schemas.ts'

/** Which reports; what is left out does not matter. Dates are ISO 8601. */
export interface Wanted {
  readonly since?: string
  readonly until?: string
  readonly outlet?: string
  /** Only the version of every report that was fetched last. */
  readonly latest?: boolean
}

/** In which order the ledger's claims come: those of most carriers first; those of fewest origins, and behind them those that one report carries; of most disagreements; or those first that were first seen last. Of those that are alike the one that more reports carry comes first. */
export const SORTS = ['carriers', 'origins', 'disagreements', 'first'] as const
export type Sort = (typeof SORTS)[number]

type Of<T extends TSchema> = Plain<Static<T>>
type People = Of<typeof StatementPage>

/** What cannot be done, and why, for people. */
export interface Refused {
  readonly refused: string
}

/**
 * The store and the ledger as the server needs them; whoever starts the server puts them together. What takes long lets other requests in between. A cursor's place
 * that is none of a list's own is refused by a `Refusal`.
 */
export interface Desk {
  /** Another at every change of the store, by whichever program. */
  readonly version: () => string
  /** Done when the ledger has every report; throws a `Refusal` where that takes too long. Before it, the ledger's state is not the one that is answered. */
  readonly ready: () => Promise<void>
  readonly reports: (wanted: Wanted, cut: Cut) => Promise<Page<Of<typeof StoredItem>>>
  readonly search: (words: string, wanted: Wanted, cut: Cut) => Promise<Page<Of<typeof FoundItem>>>
  readonly report: (id: string) => Promise<Of<typeof StoredReport> | null>
  /** The changes between a report's versions; null where there is no such report. */
  readonly diff: (id: string, cut: Cut) => Promise<Page<Of<typeof Change>> | null>
  /** A report as a document of a format; null where there is no such report. */
  readonly exported: (id: string, format: ExportFormat) => Promise<AsyncIterable<string | Uint8Array> | null>
  /** `sort` null: the best answer to the words first, or, without words, by carriers. With a `report`, only the claims that it carries. */
  readonly ledger: (
    sort: Sort | null,
    words: string | null,
    wanted: Wanted & { readonly report?: string },
    cut: Cut,
  ) => Promise<Page<Plain<Entry>>>
  readonly claim: (id: string) => Promise<Of<typeof ClaimPage> | null>
  /** What each report added to the story of a report's claims, as they came out; null where there is no such report. */
  readonly timeline: (id: string, cut: Cut) => Promise<Page<Of<typeof TimelineStep>> | null>
  readonly trace: (words: string, wanted: Wanted, cut: Cut) => Promise<Page<Of<typeof Traced>>>
  readonly who: (
    name: string,
    wanted: Wanted,
    cut: Cut,
  ) => Promise<Page<Of<typeof Statement>> & Pick<People, 'people' | 'unsure' | 'many' | 'others'>>
  /** Names that begin like this, or of which a word does, those first that most reports have; at most `limit`. */
  readonly parties: (beginning: string, limit: number) => Promise<readonly Of<typeof PartyName>[]>
  /** Those who say something in the reports of an outlet, with a name or without, those of most reports first; at most `limit`. */
  readonly saidBy: (outlet: string, named: boolean, limit: number) => Promise<readonly Of<typeof PartyName>[]>
  readonly outlets: (cut: Cut) => Promise<Page<Of<typeof Outlet>>>
  readonly unanswered: (wanted: Wanted, cut: Cut) => Promise<Page<Of<typeof Silent>>>
  readonly changes: (since: string, limit: number) => Promise<Of<typeof Changes>>
  readonly add: (
    wanted: ToRead,
    told: (progress: Progress) => void,
    signal: AbortSignal,
  ) => Promise<Of<typeof Kept> | Unread>
  readonly decide: (deciding: Of<typeof Deciding>) => Promise<Of<typeof Decided> | Refused>
  /** Takes a decision back; null where there is none of this id, or it was taken back already. */
  readonly undecide: (id: string) => Promise<Of<typeof Decided> | null>
  /** A report under review; null where there is no such report. */
  readonly underReview: (id: string) => Promise<Of<typeof UnderReview> | null>
  /** Changes by hand what was read of a report, or undoes or redoes a change; `by` says who. Null where there is no such report. */
  readonly review: (
    id: string,
    wish: Static<typeof ReviewChange> | { readonly kind: 'undo' } | { readonly kind: 'redo' },
    by: string,
  ) => Promise<Of<typeof UnderReview> | Refused | null>
  /** A report with what was changed in it; null where there is no such report. */
  readonly reviewExported: (id: string, format: (typeof REVIEW_FORMATS)[number]) => Promise<string | null>
  /** Attributions of which nobody has said anything, the least sure first; at most `limit`. */
  readonly reviewNext: (limit: number) => Promise<readonly Of<typeof Unreviewed>[]>
  /** Begins to bring reports in; `told` hears of every outcome and how far it is. Ends by itself, when the signal is aborted, or with what is broken. */
  readonly bring: (bringing: Of<typeof Bringing>, told: Told, signal: AbortSignal) => Promise<void>
}

/** Who listens to reports being brought in. `share`: how much is behind us, 0 to 1. */
export type Told = (outcome: Of<typeof Job>['outcomes'][number], share: number) => void
