import type { Entry } from '../../src/record/ledger.ts'
import { counted } from '../../src/show/counted.ts'
import { addressTo, type Query } from '../address.ts'
import { useList } from '../useList.ts'
import { apiPath } from './apiPath.ts'
import { Desk } from './Desk.tsx'
import { EntryRow } from './EntryRow.tsx'
import { Narrow } from './Narrow.tsx'
import { Rest } from './Rest.tsx'

const SORTS = [
  ['', 'Most reports'],
  ['origins', 'Fewest origins'],
  ['disagreements', 'Disagreements first'],
  ['first', 'Newest'],
] as const

/** Claims of a page: some five screens, and in a large store the claims that most reports carry take long to put together. */
const AT_ONCE = '20'

/** Every claim that the reports make, with whose say-so it stands on. */
export function Ledger({ query, empty }: { query: Query; empty: preact.ComponentChildren }) {
  const { sort = '', q = '', since = '', until = '', outlet = '' } = query
  const sorted = sort === '' ? 'carriers' : sort
  const list = useList<Entry>(apiPath('/ledger', { sort: sorted, q, since, until, outlet, limit: AT_ONCE }))
  const narrowed = [q, since, until, outlet].some(value => value !== '')
  if (list.total === 0 && !narrowed && !list.waiting) return <>{empty}</>
  if (list.total === null && list.failed === null)
    return (
      <Desk view="ledger" title="Ledger" ready={false}>
        <p class="soft">One moment …</p>
      </Desk>
    )
  return (
    <Desk view="ledger" title="Ledger" ready={list.total !== null || list.failed !== null}>
      <p class="lead">Every claim in the reports, and how many independent origins stand behind it.</p>
      <Narrow view="ledger" query={query} words="Words" />
      <nav class="views" aria-label="Order">
        {SORTS.map(([value, name]) => (
          <a
            key={value}
            href={addressTo('ledger', null, { ...query, sort: value })}
            aria-current={sort === value ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <p class="sum" role="status">
        {list.total === null ? '' : counted(list.total, 'claim')}
      </p>
      <ol class="entries" aria-busy={list.waiting}>
        {list.items.map(entry => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </ol>
      <Rest list={list} none={<p>No claim is like that. Take something away from what is asked for above.</p>} />
    </Desk>
  )
}
