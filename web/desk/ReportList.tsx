import { counted } from '../../src/show/counted.ts'
import { ReportLine } from './ReportLine.tsx'
import type { ReportRow } from './rows.ts'

/** Reports with how many claims each makes. `waiting`: more are on their way. */
export function ReportList({
  reports,
  waiting = false,
}: {
  readonly reports: readonly ReportRow[]
  readonly waiting?: boolean
}) {
  return (
    <ol class="hits" aria-busy={waiting}>
      {reports.map(report => (
        <li key={report.id}>
          <ReportLine report={report} heading="h3">
            {' '}
            · {counted(report.claims, 'claim')}
          </ReportLine>
        </li>
      ))}
    </ol>
  )
}
