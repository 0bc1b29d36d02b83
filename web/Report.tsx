import { useMemo } from 'preact/hooks'
import type { Record } from '../src/record/record.ts'
import { counted } from '../src/show/counted.ts'
import { header } from '../src/show/header.ts'
import { known } from '../src/show/known.ts'
import { printable } from '../src/show/printable.ts'
import { view as viewOf } from '../src/show/view.ts'
import { hashOf } from './hashOf.ts'
import { Legend } from './Legend.tsx'
import { Panel } from './Panel.tsx'
import type { Route } from './route.ts'
import type { Seen } from './seen.ts'
import { Text } from './Text.tsx'
import { useExplain } from './useExplain.ts'
import { useKeys } from './useKeys.ts'

const VIEWS: readonly (readonly [view: Route['view'], name: string])[] = [
  ['all', 'Everything'],
  ['voice', 'The outlet’s own voice'],
  ['unnamed', 'Sources without a name'],
]

/** A report with its marks, and beside it what is chosen. */
export function Report({ record, route, help }: { record: Record; route: Route; help: () => void }) {
  const view = useMemo(() => viewOf(record, { width: 80, color: false }), [record])
  const explain = useExplain()
  const addresses: Pick<Seen, 'to' | 'show'> = useMemo(
    () => ({
      to: chosen => hashOf({ report: record.report.id, view: 'all', chosen }),
      show: shown => hashOf({ report: record.report.id, view: shown, chosen: null }),
    }),
    [record],
  )
  const seen: Seen = useMemo(() => ({ view, route, ...addresses }), [view, route, addresses])
  useKeys(seen, help)
  const { report } = record
  const about = header(record)[0]?.text ?? ''
  const of = (kinds: readonly string[]) => view.claims.filter(one => kinds.includes(known(view, one))).length
  return (
    <div class={route.chosen === null ? 'report' : 'report open'}>
      <main id="text">
        <header class="over">
          {!report.blocks.some(({ kind }) => kind === 'headline') && (
            <h1 class="unseen">{printable(report.title ?? 'The report')}</h1>
          )}
          {about !== '' && <p class="about">{printable(about)}</p>}
          <p class="sum">
            {counted(view.claims.length, 'claim')}: {of(['named'])} from somebody named,{' '}
            {of(['unnamed', 'unidentified'])} from a source without a name, {of(['nobody'])} with nobody named
          </p>
          <nav class="views" aria-label="What is shown">
            {VIEWS.map(([shown, name]) => (
              <a key={shown} href={seen.show(shown)} aria-current={route.view === shown ? 'true' : undefined}>
                {name}
              </a>
            ))}
          </nav>
        </header>
        <Legend />
        <Text seen={seen} explain={explain} />
      </main>
      <Panel seen={seen} explain={explain} />
      <p class="unseen" role="status">
        {route.chosen?.kind === 'claim' ? printable(view.ways.get(route.chosen.id)?.standing ?? '') : ''}
      </p>
    </div>
  )
}
