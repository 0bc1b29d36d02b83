import { useEffect, useMemo } from 'preact/hooks'
import type { Entry } from '../src/record/ledger.ts'
import type { Record } from '../src/record/record.ts'
import { unread } from '../src/record/unread.ts'
import { counted } from '../src/show/counted.ts'
import { header } from '../src/show/header.ts'
import { known } from '../src/show/known.ts'
import { printable } from '../src/show/printable.ts'
import { view as viewOf } from '../src/show/view.ts'
import { addressTo } from './address.ts'
import { apiPath } from './desk/apiPath.ts'
import type { StoredReport } from './desk/rows.ts'
import { hashOf } from './hashOf.ts'
import { Legend } from './Legend.tsx'
import { Panel } from './Panel.tsx'
import { readdress } from './readdress.ts'
import type { Route } from './route.ts'
import type { Seen } from './seen.ts'
import { Text } from './Text.tsx'
import { Timeline } from './Timeline.tsx'
import { useExplain } from './useExplain.ts'
import { useGet } from './useGet.ts'
import { useKeys } from './useKeys.ts'
import type { Paged } from './useList.ts'
import { Versions } from './Versions.tsx'
import { withMark } from './withMark.ts'

const VIEWS: readonly (readonly [view: Route['view'], name: string])[] = [
  ['all', 'Everything'],
  ['voice', 'The outlet’s own voice'],
  ['unnamed', 'Sources without a name'],
]

/** A report with its marks, and beside it what is chosen. */
export function Report({ record, stored, route }: { record: Record; stored: StoredReport | null; route: Route }) {
  const view = useMemo(() => viewOf(record, { width: 80, color: false }), [record])
  const explain = useExplain()
  const addresses: Pick<Seen, 'to' | 'show'> = useMemo(
    () => ({
      to: chosen => hashOf({ report: record.report.id, view: 'all', chosen: chosen && withMark(record, chosen) }),
      show: shown => hashOf({ report: record.report.id, view: shown, chosen: null }),
    }),
    [record],
  )
  const path = stored ? apiPath('/ledger', { report: record.report.id, limit: '500' }) : null
  const ledger = useGet<Paged<Entry>>(path)
  const same = ledger.value?.items ?? null
  const sameFailed = ledger.failed?.message ?? null
  const seen: Seen = useMemo(
    () => ({ view, route, stored, same, sameFailed, ...addresses }),
    [view, route, stored, same, sameFailed, addresses],
  )
  useEffect(() => {
    // So that an address that is copied tells which words it was made for.
    const { chosen } = route
    if (chosen !== null && chosen.mark === undefined) readdress(hashOf({ ...route, chosen: withMark(record, chosen) }))
  }, [record, route])
  useKeys(seen)
  const { report } = record
  const versions = stored?.versions.length ?? 1
  const views = versions > 1 ? [...VIEWS, ['versions', counted(versions, 'version')] as const] : VIEWS
  useEffect(() => {
    document.title = `${printable(report.title ?? headline(record) ?? 'A report')} · Sayso`
  }, [record])
  const about = header(record)[0]?.text ?? ''
  const of = (kinds: readonly string[]) => view.claims.filter(one => kinds.includes(known(view, one))).length
  return (
    <div class={route.chosen === null ? 'report' : 'report open'}>
      <main id="text">
        <header class="over">
          {!report.blocks.some(({ kind }) => kind === 'headline') && (
            <h1 class="unseen" tabIndex={-1}>
              {printable(report.title ?? 'The report')}
            </h1>
          )}
          {about !== '' && (
            <p class="about">
              {printable(about)}
              {stored && report.outlet && (
                <>
                  {' · '}
                  <a href={addressTo('outlet', report.outlet)}>its other reports</a>
                </>
              )}
            </p>
          )}
          {stored && !stored.latest && (
            <p class="later">
              This is version {stored.version} of {stored.versions.length}.{' '}
              <a href={hashOf({ report: stored.versions.at(-1)?.id ?? report.id, view: 'all', chosen: null })}>
                The latest
              </a>
            </p>
          )}
          <p class="sum">
            {unread(record) ??
              `${counted(view.claims.length, 'claim')}: ${of(['named'])} from somebody named, ${of(['unnamed', 'unidentified'])} from a source without a name, ${of(['nobody'])} with nobody named`}
          </p>
          <nav class="views" aria-label="What is shown">
            {views.map(([shown, name]) => (
              <a key={shown} href={seen.show(shown)} aria-current={route.view === shown ? 'true' : undefined}>
                {name}
              </a>
            ))}
            {stored && (
              <a href={seen.show('timeline')} aria-current={route.view === 'timeline' ? 'true' : undefined}>
                Timeline
              </a>
            )}
            {stored && <a href={hashOf({ report: report.id, view: 'review', chosen: null })}>Review</a>}
          </nav>
        </header>
        {route.view === 'versions' && stored ? (
          <Versions stored={stored} />
        ) : route.view === 'timeline' && stored ? (
          <Timeline stored={stored} />
        ) : (
          <>
            <Legend />
            <Text seen={seen} explain={explain} />
          </>
        )}
      </main>
      <Panel seen={seen} explain={explain} />
      <p class="unseen" role="status">
        {route.chosen?.kind === 'claim' ? printable(view.ways.get(route.chosen.id)?.standing ?? '') : ''}
      </p>
    </div>
  )
}

function headline({ report }: Record): string | undefined {
  const span = report.blocks.find(({ kind }) => kind === 'headline')?.span
  return span && report.text.slice(span.start, span.end)
}
