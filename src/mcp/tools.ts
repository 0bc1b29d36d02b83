import type { Desk } from './desk.ts'
import { lookUpParty } from './lookUpParty.ts'
import { readReport } from './readReport.ts'
import { searchReports } from './searchReports.ts'
import type { Tool } from './tool.ts'
import { traceClaim } from './traceClaim.ts'
import { unansweredRequests } from './unansweredRequests.ts'

/** Every tool, in the order in which they are listed. */
export const TOOLS = [
  readReport,
  traceClaim,
  lookUpParty,
  unansweredRequests,
  searchReports,
] as unknown as readonly Tool<Desk>[]
