/** What the API gives, by the schemas that it is described with. */
import type { Static } from 'typebox'
import type {
  Changes as ChangesSchema,
  Decided as DecidedSchema,
  Deciding as DecidingSchema,
  Gain as GainSchema,
  Job as JobSchema,
  Kept as KeptSchema,
  Outcome as OutcomeSchema,
} from '../../src/serve/deskSchemas.ts'
import type {
  ClaimPage as ClaimPageSchema,
  ShownWords as ShownWordsSchema,
  TimelineStep as TimelineStepSchema,
} from '../../src/serve/ledgerSchemas.ts'
import type {
  PartyName as PartyNameSchema,
  Silent as SilentSchema,
  StatementPage as StatementPageSchema,
  Statement as StatementSchema,
} from '../../src/serve/peopleSchemas.ts'
import type {
  Change as ChangeSchema,
  Outlet as OutletSchema,
  StoredItem,
  StoredReport as StoredReportSchema,
  Where as WhereSchema,
} from '../../src/serve/reportSchemas.ts'

export type Where = Static<typeof WhereSchema>
export type ReportRow = Static<typeof StoredItem>
export type StoredReport = Static<typeof StoredReportSchema>
export type Change = Static<typeof ChangeSchema>
export type OutletRow = Static<typeof OutletSchema>
export type PartyName = Static<typeof PartyNameSchema>
export type Statement = Static<typeof StatementSchema>
export type StatementPage = Static<typeof StatementPageSchema>
export type Silent = Static<typeof SilentSchema>
export type ClaimTold = Static<typeof ClaimPageSchema>
export type TimelineStep = Static<typeof TimelineStepSchema>
export type ShownWords = Static<typeof ShownWordsSchema>
export type Deciding = Static<typeof DecidingSchema>
export type Decided = Static<typeof DecidedSchema>
export type Job = Static<typeof JobSchema>
export type Outcome = Static<typeof OutcomeSchema>
export type Kept = Static<typeof KeptSchema>
export type Changes = Static<typeof ChangesSchema>
export type Gain = Static<typeof GainSchema>
