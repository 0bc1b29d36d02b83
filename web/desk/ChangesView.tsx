import { useState } from 'preact/hooks'
import { day } from '../../src/english/when.ts'
import { counted } from '../../src/show/counted.ts'
import { printable } from '../../src/show/printable.ts'
import { addressTo, type Query } from '../address.ts'
import { hashOf } from '../hashOf.ts'
import { lastVisit, sawUntil } from '../lastVisit.ts'
import { useGet } from '../useGet.ts'
import { apiPath } from './apiPath.ts'
import { Desk } from './Desk.tsx'
import { Outlet } from './Outlet.tsx'
import { Person } from './Person.tsx'
import { ReportLine } from './ReportLine.tsx'
import { ReportList } from './ReportList.tsx'
import type { Changes, Gain } from './rows.ts'
import { Stands } from './Stands.tsx'
import { When } from './When.tsx'

/** Days that are told of to who was never here. */
const FIRST_DAYS = 7
const DAY = 86_400_000
/** Of each kind at most. */
const MOST = '200'

/** What came since the last visit, which this browser remembers; or since a moment that the address names. */
export function ChangesView({ query }: { query: Query }) {
  const [visit, setVisit] = useState(lastVisit)
  const [fallback] = useState(() => new Date(Date.now() - FIRST_DAYS * DAY).toISOString())
  const since = query.since || visit || fallback
  const { value: shown, failed } = useGet<Changes>(apiPath('/changes', { since, limit: MOST }))
  const nothing =
    shown !== null && [shown.reports, shown.versions, shown.claims, shown.replies].every(({ total }) => total === 0)
  return (
    <Desk view="changes" title="What’s new" ready={shown !== null || failed !== null} kind="changesView">
      <p class="lead">
        {query.since
          ? 'What came into the store since '
          : visit === null
            ? 'You are here for the first time. This came since '
            : 'What came into the store since you looked last, '}
        <time dateTime={since}>{day(since)}</time>.
      </p>
      <form class="narrow" onSubmit={event => event.preventDefault()}>
        <label>
          Since{' '}
          <input
            type="date"
            value={since.slice(0, 10)}
            onChange={event => {
              if (event.currentTarget.value !== '')
                location.hash = addressTo('changes', null, { since: event.currentTarget.value })
            }}
          />
        </label>
        {query.since && <a href={addressTo('changes')}>Since you looked last</a>}
        {shown && !nothing && (
          <button
            type="button"
            onClick={() => {
              sawUntil(shown.until)
              setVisit(shown.until)
              location.hash = addressTo('changes')
            }}
          >
            I have seen all this
          </button>
        )}
      </form>
      {failed && (
        <p class="failed" role="alert">
          {failed.message}
        </p>
      )}
      {nothing && (
        <p>
          Nothing came. Reports, new versions of them, claims that gain a report, an origin or a disagreement, and
          answers to what was asked are told here. <a href={addressTo('add')}>Bring in reports</a>, or follow feeds with
          “sayso watch”.
        </p>
      )}
      {shown && shown.claims.total > 0 && (
        <section aria-labelledby="gains">
          <h2 id="gains">
            Claims that changed <span class="soft">{shown.claims.total.toLocaleString('en')}</span>
          </h2>
          <ol class="entries">
            {shown.claims.items.map(gain => (
              <GainRow key={gain.entry.id} gain={gain} />
            ))}
          </ol>
        </section>
      )}
      {shown && shown.replies.total > 0 && (
        <section aria-labelledby="replies">
          <h2 id="replies">
            Replies that came <span class="soft">{shown.replies.total.toLocaleString('en')}</span>
          </h2>
          <ul class="askings">
            {shown.replies.items.map(({ party, asked, reply }, at) => (
              <li key={at}>
                <p class="carries">
                  <Person name={party.name} named={party.named} />, in <Outlet name={reply.report.outlet} />,{' '}
                  <When at={reply.report.published} />
                </p>
                <blockquote class="quoted" dir="auto">
                  <a
                    href={hashOf({
                      report: reply.report.id,
                      view: 'all',
                      chosen: reply.attribution === null ? null : { kind: 'claim', id: reply.attribution, link: null },
                    })}
                  >
                    {printable(reply.says.words)}
                  </a>
                </blockquote>
                <p class="way">
                  Before, <Outlet name={asked.report.outlet} /> had: “{printable(asked.says.words)}”
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown && shown.versions.total > 0 && (
        <section aria-labelledby="versions">
          <h2 id="versions">
            New versions <span class="soft">{shown.versions.total.toLocaleString('en')}</span>
          </h2>
          <ol class="hits">
            {shown.versions.items.map(report => (
              <li key={report.id}>
                <ReportLine report={report} heading="h3">
                  {' '}
                  · <a href={hashOf({ report: report.id, view: 'versions', chosen: null })}>what changed</a>
                </ReportLine>
              </li>
            ))}
          </ol>
        </section>
      )}
      {shown && shown.reports.total > 0 && (
        <section aria-labelledby="came">
          <h2 id="came">
            Reports that came <span class="soft">{shown.reports.total.toLocaleString('en')}</span>
          </h2>
          <ReportList reports={shown.reports.items} />
        </section>
      )}
    </Desk>
  )
}

function GainRow({ gain: { entry, carriers, origins, disagrees } }: { gain: Gain }) {
  const gained = [
    ...(carriers.length > 0 ? [counted(carriers.length, 'report')] : []),
    ...(origins.length > 0 ? [counted(origins.length, 'origin')] : []),
  ]
  return (
    <li class="entry">
      <Stands origins={entry.origins} />
      <div class="claimed">
        <h3 dir="auto">
          <a href={addressTo('claim', entry.id)}>{printable(entry.statement)}</a>
        </h3>
        <p>{gained.length > 0 && `${gained.join(' and ')} more`}</p>
        {disagrees.length > 0 && (
          <p class="contrary">
            {counted(disagrees.length, 'claim')} now {disagrees.length === 1 ? 'says' : 'say'} otherwise
          </p>
        )}
      </div>
    </li>
  )
}
