import type { Merge } from '../../src/record/ledger.ts'
import { printable } from '../../src/show/printable.ts'
import { MERGES } from './called.ts'
import { Quoted } from './Quoted.tsx'
import type { ClaimTold } from './rows.ts'

/** Why a report stands on the same origin as another, with the words of both that show it when it is opened. */
export function WhyMerged({
  told,
  merge: { reports, code, evidence },
  report,
}: {
  told: ClaimTold
  merge: Merge
  report: string
}) {
  const other = reports.find(one => one !== report) ?? ''
  const called = (id: string) => printable(told.reports[id]?.outlet ?? told.reports[id]?.title ?? id)
  const says = `${MERGES[code]} ${called(other)}`
  if (evidence.length === 0) return <p class="merged">{says}</p>
  return (
    <details class="merged">
      <summary>{says}</summary>
      {evidence.map(({ report, span }) => (
        <div key={`${report} ${span.start}`}>
          <p class="soft">{called(report)}</p>
          <Quoted told={told} report={report} span={span} />
        </div>
      ))}
    </details>
  )
}
