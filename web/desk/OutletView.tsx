import { counted } from '../../src/show/counted.ts'
import { printable } from '../../src/show/printable.ts'
import { addressTo } from '../address.ts'
import { useGet } from '../useGet.ts'
import { type Paged, useList } from '../useList.ts'
import { apiPath } from './apiPath.ts'
import { Desk } from './Desk.tsx'
import { Person } from './Person.tsx'
import { ReportList } from './ReportList.tsx'
import { Rest } from './Rest.tsx'
import type { OutletRow, PartyName, ReportRow } from './rows.ts'
import { When } from './When.tsx'

/** Those who are shown of each kind. */
const MOST_SPEAKERS = '60'

/** An outlet: its reports, whom it names and whom it does not. */
export function OutletView({ name }: { name: string }) {
  const list = useList<ReportRow>(apiPath('/reports', { outlet: name }))
  const known = useGet<Paged<OutletRow>>('/outlets?limit=500').value?.items.find(
    ({ outlet }) => outlet?.toLowerCase() === name.toLowerCase(),
  )
  return (
    <Desk
      view={`outlet ${name}`}
      title={name}
      heading={<bdi>{printable(name)}</bdi>}
      ready={list.total !== null || list.failed !== null}
      kind="outletView"
    >
      <p class="lead">
        {list.total === null ? 'One moment …' : counted(list.total, 'report')}
        {known?.first && (
          <>
            , {known.first.slice(0, 10) === known.last?.slice(0, 10) ? 'of' : 'from'} <When at={known.first} />
            {known.first.slice(0, 10) !== known.last?.slice(0, 10) && (
              <>
                {' '}
                to <When at={known.last} />
              </>
            )}
          </>
        )}
        . <a href={addressTo('ledger', null, { outlet: name })}>All that it claims</a> ·{' '}
        <a href={addressTo('unanswered', null, { outlet: name })}>Whom it asked in vain</a>
      </p>
      <Speakers outlet={name} named title="Whom it names" />
      <Speakers outlet={name} named={false} title="Its sources without a name" />
      <section aria-labelledby="all">
        <h2 id="all">Its reports</h2>
        <ReportList reports={list.items} waiting={list.waiting} />
        <Rest list={list} none={<p>The store has no report of an outlet that is called so.</p>} />
      </section>
    </Desk>
  )
}

/** Those who say something in its reports, those of most reports first. */
function Speakers({ outlet, named, title }: { outlet: string; named: boolean; title: string }) {
  const { value } = useGet<{ readonly items: readonly PartyName[] }>(
    apiPath('/parties', { outlet, named: String(named), limit: MOST_SPEAKERS }),
  )
  const id = named ? 'named' : 'unnamed'
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {value?.items.length === 0 && <p class="soft">Nobody.</p>}
      <ul class="people">
        {value?.items.map(({ name, named, kind, reports }) => (
          <li key={`${name} ${kind}`}>
            <Person name={name} named={named} /> {reports > 1 && <span class="soft">{counted(reports, 'report')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
