import { useContext } from 'preact/hooks'
import type { Merge } from '../../src/record/ledger.ts'
import type { Span } from '../../src/record/record.ts'
import { printable } from '../../src/show/printable.ts'
import { Decider } from './Decider.ts'
import { reportsOf } from './reportsOf.ts'
import type { ClaimTold } from './rows.ts'

/** So many of a place's words tell it from the others of its report. */
const WORDS = 10

/** What can be set right of a report that carries a claim in some places, kept closed until it is wanted. */
export function ByHand({
  told,
  report,
  merge,
  places,
}: {
  told: ClaimTold
  report: string
  merge: Merge | null
  places: readonly Span[]
}) {
  const { decide } = useContext(Decider)
  const { entry, reports } = told
  const called = (id: string) => reports[id]?.outlet ?? reports[id]?.title ?? id
  const other = merge?.reports.find(one => one !== report)
  const own = entry.origins.find(one => one.reports.includes(report))
  const others = entry.origins.filter(one => one !== own)
  const [alone, several] = [reportsOf(entry).length < 2, places.length > 1]
  if (alone && !several) return null
  const wordsAt = ({ start, end }: Span) => {
    const found = told.words[report]?.find(({ span }) => span.start === start && span.end === end)
    const words = printable(found?.words ?? '').split(/\s+/)
    return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')} …` : words.join(' ')
  }
  return (
    <details class="byHand">
      <summary>Set right</summary>
      <ul>
        {!alone && (
          <li>
            <button
              type="button"
              onClick={() =>
                decide({ split: { claim: entry.id, report } }, `${called(report)} now makes another claim.`)
              }
            >
              It says something else: take it out of this claim
            </button>
          </li>
        )}
        {several &&
          places.map(span => (
            <li key={span.start}>
              <button
                type="button"
                onClick={() =>
                  decide(
                    { split: { claim: entry.id, report, start: span.start } },
                    `What ${called(report)} says there is now another claim.`,
                  )
                }
              >
                Take out only “<bdi>{wordsAt(span)}</bdi>”
              </button>
            </li>
          ))}
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
