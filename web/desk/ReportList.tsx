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
            · {isRead(report) ? counted(report.claims, 'claim') : 'not in English, so not read'}
          </ReportLine>
        </li>
      ))}
    </ol>
  )
}

/** Only English is read. */
function isRead({ claims, language }: ReportRow): boolean {
  return claims > 0 || /^en\b/i.test(language)
}
