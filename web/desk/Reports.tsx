import { counted } from '../../src/show/counted.ts'
import { addressTo } from '../address.ts'
import { useGet } from '../useGet.ts'
import { type Paged, useList } from '../useList.ts'
import { Outlet } from './Outlet.tsx'
import { ReportList } from './ReportList.tsx'
import { Rest } from './Rest.tsx'
import type { OutletRow, ReportRow } from './rows.ts'

/** Every report, the newest first, and the outlets that they are from. */
export function Reports() {
  const list = useList<ReportRow>('/reports')
  const outlets = useGet<Paged<OutletRow>>('/outlets?limit=500').value?.items ?? []
  return (
    <div class="twoColumns">
      <section aria-labelledby="all">
        <h2 id="all">
          All reports <span class="soft">{list.total?.toLocaleString('en')}</span>
        </h2>
        <ReportList reports={list.items} waiting={list.waiting} />
        <Rest
          list={list}
          none={
            <p>
              No report has been brought in yet. <a href={addressTo('add')}>Bring in the first</a>
            </p>
          }
        />
      </section>
      {outlets.length > 0 && (
        <section aria-labelledby="outletsTitle">
          <h2 id="outletsTitle">Outlets</h2>
          <ul class="outletList">
            {outlets.map(({ outlet, reports }) => (
              <li key={outlet}>
                <Outlet name={outlet} /> <span class="soft">{counted(reports, 'report')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
