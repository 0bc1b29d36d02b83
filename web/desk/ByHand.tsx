import { useContext } from 'preact/hooks'
import type { Merge } from '../../src/record/ledger.ts'
import { Decider } from './Decider.ts'
import { reportsOf } from './reportsOf.ts'
import type { ClaimTold } from './rows.ts'

/** What can be set right of a report that carries a claim, kept closed until it is wanted. */
export function ByHand({ told, report, merge }: { told: ClaimTold; report: string; merge: Merge | null }) {
  const { decide } = useContext(Decider)
  const { entry, reports } = told
  const called = (id: string) => reports[id]?.outlet ?? reports[id]?.title ?? id
  const other = merge?.reports.find(one => one !== report)
  const own = entry.origins.find(one => one.reports.includes(report))
  const others = entry.origins.filter(one => one !== own)
  if (reportsOf(entry).length < 2) return null
  return (
    <details class="byHand">
      <summary>Set right</summary>
      <ul>
        <li>
          <button
            type="button"
            onClick={() => decide({ split: { claim: entry.id, report } }, `${called(report)} now makes another claim.`)}
          >
            It says something else: take it out of this claim
          </button>
        </li>
        {other !== undefined && (
          <li>
            <button
              type="button"
              onClick={() =>
                decide(
                  { twoOrigins: { claim: entry.id, reports: [report, other] } },
                  `${called(report)} and ${called(other)} now stand on two origins.`,
                )
              }
            >
              It does not stand on what {called(other)} stands on
            </button>
          </li>
        )}
        {own &&
          others.map(origin => (
            <li key={origin.id}>
              <button
                type="button"
                onClick={() =>
                  decide(
                    { oneOrigin: { claim: entry.id, reports: [report, origin.reports[0] ?? ''] } },
                    `${called(report)} and ${called(origin.reports[0] ?? '')} now stand on one origin.`,
                  )
                }
              >
                It has it from the same as {called(origin.reports[0] ?? '')}
              </button>
            </li>
          ))}
      </ul>
    </details>
  )
}
