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
  const { value, of, failed, again } = useGet<Stored>(own === null ? `/reports/${encodeURIComponent(report)}` : null)
  const stored = value !== null && of === `/reports/${encodeURIComponent(report)}` ? value : null
  const record = own ?? stored?.record ?? null
  // What is asked for may have come in meanwhile.
  useEffect(() => {
    if (bringing.round > 0 && record === null) again()
  }, [bringing.round])
  useArrival(`report ${report}`, record !== null)
  if (record && own === null && route.view === 'review') return <Review key={report} route={route} />
  if (record) return <Report record={record} stored={own === null ? stored : null} route={route} />
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
