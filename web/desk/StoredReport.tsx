import { useEffect, useMemo, useState } from 'preact/hooks'
import { useArrival } from '../arrival.ts'
import { kept } from '../kept.ts'
import { Report } from '../Report.tsx'
import { Review } from '../review/Review.tsx'
import type { Route } from '../route.ts'
import type { Bringing } from '../useBringing.ts'
import { useGet } from '../useGet.ts'
import { Add } from './Add.tsx'
import { Desk } from './Desk.tsx'
import type { StoredReport as Stored } from './rows.ts'
import { Unfound } from './Unfound.tsx'

/** A report of the store, or one that was read in this tab and not kept. */
export function StoredReport({ route, bringing }: { route: Route; bringing: Bringing }) {
  const { report } = route
  const [reads, setReads] = useState(0)
  const own = useMemo(() => kept(report), [report, reads])
  const path = `/reports/${encodeURIComponent(report)}`
  const { value, of, failed: problem, again } = useGet<Stored>(path)
  const stored = value !== null && of === path ? value : null
  // Of the report before, it says nothing.
  const failed = of === path ? problem : null
  // What is only in this tab gives way to what the store has: there is more to tell of that.
  const record = stored?.record ?? own
  const inReview = stored !== null && route.view === 'review'
  // What is asked for may have come in meanwhile.
  useEffect(() => {
    if (bringing.round > 0 && stored === null) again()
  }, [bringing.round])
  // A review arrives by itself.
  useArrival(`report ${report}`, record !== null && !inReview)
  if (inReview) return <Review key={report} route={route} />
  if (record) return <Report record={record} stored={stored} route={route} />
  if (failed?.status === 404) return <Add bringing={bringing} lost wasRead={() => setReads(reads + 1)} />
  if (failed)
    return (
      <Unfound view={`report ${report}`} title="Report" failed={failed}>
        {null}
      </Unfound>
    )
  return (
    <Desk view={`report ${report}`} title="Report" ready={false}>
      <p class="soft">One moment …</p>
    </Desk>
  )
}
