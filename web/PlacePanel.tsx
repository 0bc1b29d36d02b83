import type { Span } from '../src/record/record.ts'
import { unread } from '../src/record/unread.ts'
import { printable } from '../src/show/printable.ts'
import { Numbers } from './Numbers.tsx'
import { SameClaim } from './SameClaim.tsx'
import type { Seen } from './seen.ts'

/** Words of a report by their place: in which claims they stand, and the same claim in other reports. */
export function PlacePanel({ seen, span }: { seen: Seen; span: Span }) {
  const { view } = seen
  const touching = view.claims.filter(({ attribution }) =>
    attribution.content.some(({ start, end }) => start < span.end && span.start < end),
  )
  return (
    <>
      <h2 id="panelTitle" tabIndex={-1}>
        These words
      </h2>
      <blockquote class="statement" dir="auto">
        {printable(view.record.report.text.slice(span.start, span.end))}
      </blockquote>
      {touching.length === 0 ? (
        <p class="standing">{unread(view.record) ?? 'They stand in the outlet’s own voice.'}</p>
      ) : (
        <dl class="facts">
          <div>
            <dt>stand in</dt>
            <dd>
              <Numbers seen={seen} ids={touching.map(({ number }) => number)} />
            </dd>
          </div>
        </dl>
      )}
      <SameClaim seen={seen} spans={[span]} attribution={null} />
    </>
  )
}
