import { useEffect } from 'preact/hooks'
import type { Entry } from '../../src/record/ledger.ts'
import { counted } from '../../src/show/counted.ts'
import { DISAGREEMENTS } from '../../src/show/disagreements.ts'
import { OUTCOMES } from '../../src/show/outcomes.ts'
import { printable } from '../../src/show/printable.ts'
import { standsOn } from '../../src/show/standsOn.ts'
import { VERDICTS } from '../../src/show/verdicts.ts'
import { addressTo } from '../address.ts'
import { useGet } from '../useGet.ts'
import { CarrierItem } from './CarrierItem.tsx'
import { ORIGINS } from './called.ts'
import { Desk } from './Desk.tsx'
import { JoinByHand } from './JoinByHand.tsx'
import { Outlet } from './Outlet.tsx'
import { Person } from './Person.tsx'
import { Quoted } from './Quoted.tsx'
import { reportsOf } from './reportsOf.ts'
import type { ClaimTold } from './rows.ts'
import { Unfound } from './Unfound.tsx'
import { When } from './When.tsx'

/** One claim: its origins as trees in time, who rejects it, who was asked and who checked it, and the claims that disagree. `rounds` grows when something came or was decided. */
export function ClaimView({ id, rounds }: { id: string; rounds: number }) {
  const path = `/claims/${encodeURIComponent(id)}`
  const { value: told, failed, of, again } = useGet<ClaimTold>(path)
  useEffect(() => {
    if (rounds > 0) again()
  }, [rounds])
  // Until another claim is there, the one before stays.
  const here = of === path || told === null ? id : told.entry.id
  if (failed)
    return (
      <Unfound view={`claim ${id}`} title="Claim" failed={failed}>
        No claim in the ledger has this id now: what stands behind it may have been read anew, or joined with another
        claim.
      </Unfound>
    )
  if (told === null)
    return (
      <Desk view={`claim ${id}`} title="Claim" ready={false}>
        <p class="soft">One moment …</p>
      </Desk>
    )
  const { entry } = told
  const { statement, origins, circular, comments, verdicts, disagrees } = entry
  const rejecting = [
    ...new Set(entry.carriers.filter(({ stance }) => stance !== 'asserts').map(({ report }) => report)),
  ]
  return (
    <Desk
      view={`claim ${here}`}
      title={statement}
      ready
      kind="claimView"
      heading={
        <span class="statement" dir="auto">
          {printable(statement)}
        </span>
      }
    >
      <p class="lead">{sum(told)}</p>
      <div class="twoColumns">
        <div>
          {origins.map((origin, at) => (
            <section key={origin.id} class="origin" aria-labelledby={`origin${at}`}>
              <h2 id={`origin${at}`} class={origin.kind === 'unknown' ? 'nobody' : undefined}>
                {origin.kind === 'unknown' || origin.name === '' ? (
                  printable(origin.name === '' ? 'Nobody knows whose' : origin.name)
                ) : origin.kind === 'outlet' ? (
                  <Outlet name={origin.name} />
                ) : (
                  <Person name={origin.name} />
                )}{' '}
                <span class="soft">
                  {ORIGINS[origin.kind]} · {counted(origin.reports.length, 'report')}
                </span>
              </h2>
              <ol class="tree" aria-label="Who carries it from there">
                {standsOn(origin).map(branch => (
                  <CarrierItem key={branch.report} told={told} branch={branch} />
                ))}
              </ol>
            </section>
          ))}
          {origins.length === 0 && <p>No report asserts it.</p>}
          {rejecting.length > 0 && (
            <section class="origin rejects" aria-labelledby="rejects">
              <h2 id="rejects">Who rejects it</h2>
              <ol class="tree">
                {rejecting.map(report => (
                  <CarrierItem key={report} told={told} branch={{ report, merge: null, branches: [] }} rejects />
                ))}
              </ol>
            </section>
          )}
        </div>
        <aside class="beside" aria-label="What else is known of it">
          {circular.length > 0 && (
            <section aria-labelledby="rings">
              <h2 id="rings">Rings</h2>
              {circular.map(ring => (
                <p key={ring.join()}>
                  {[...ring, ...ring.slice(0, 1)].map((report, at) => (
                    <span key={at}>
                      {at > 0 && ' → '}
                      {printable(told.reports[report]?.outlet ?? report)}
                    </span>
                  ))}
                  : they cite one another, and nobody outside.
                </p>
              ))}
            </section>
          )}
          <section aria-labelledby="contraries">
            <h2 id="contraries">Claims that disagree</h2>
            {disagrees.length === 0 ? (
              <p class="soft">None is known.</p>
            ) : (
              <ul class="contraries">
                {disagrees.map(one => (
                  <Contrary key={one.entry} told={told} one={one} />
                ))}
              </ul>
            )}
          </section>
          <section aria-labelledby="reply">
            <h2 id="reply">Right of reply</h2>
            {comments.length === 0 && <p class="soft">No report says that anybody was asked.</p>}
            <ul>
              {comments.map(({ name, outcome, reports }) => (
                <li key={`${name} ${outcome}`}>
                  <Person name={name} />: {OUTCOMES[outcome as keyof typeof OUTCOMES] ?? printable(outcome)}
                  <Told told={told} reports={reports} />
                </li>
              ))}
            </ul>
          </section>
          {verdicts.length > 0 && (
            <section aria-labelledby="verdicts">
              <h2 id="verdicts">Who checked it</h2>
              <ul>
                {verdicts.map(({ verdict, by, reports }) => (
                  <li key={`${verdict} ${by}`}>
                    <b>{VERDICTS[verdict as keyof typeof VERDICTS] ?? printable(verdict)}</b>
                    {by === null ? ', say the reports themselves' : ', says '}
                    {by !== null && <Person name={by} />}
                    <Told told={told} reports={reports} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <JoinByHand told={told} />
        </aside>
      </div>
    </Desk>
  )
}

function sum({ entry, reports }: ClaimTold) {
  const { origins, first } = entry
  const count = reportsOf(entry).length
  return (
    <>
      {counted(count, 'report')} on{' '}
      {origins.length === 1
        ? 'one origin'
        : origins.length === 0
          ? 'no origin'
          : `${origins.length} independent origins`}
      {first !== null && (
        <>
          ; first seen <When at={first.published} /> in <Outlet name={reports[first.report]?.outlet} />
        </>
      )}
      .
    </>
  )
}

/** Which reports tell of something. */
function Told({ told, reports }: { told: ClaimTold; reports: readonly string[] }) {
  return (
    <span class="line soft">
      {reports.map((report, at) => (
        <span key={report}>
          {at > 0 && ', '}
          <bdi>{printable(told.reports[report]?.outlet ?? report)}</bdi>
        </span>
      ))}
    </span>
  )
}

function Contrary({ told, one }: { told: ClaimTold; one: Entry['disagrees'][number] }) {
  const other = told.disagreeing[one.entry]
  const own = new Set(told.entry.carriers.map(({ report }) => report))
  return (
    <li>
      <a href={addressTo('claim', one.entry)} dir="auto">
        {printable(other?.statement ?? 'Another claim')}
      </a>
      <p>
        <b class="contrary">{DISAGREEMENTS[one.code]}</b>
        {other && (
          <span class="soft">
            {' '}
            · {counted(other.reports, 'report')} on {counted(other.origins, 'origin')}
          </span>
        )}
      </p>
      {one.evidence.length > 0 && (
        <details class="merged">
          <summary>The words</summary>
          {one.evidence.map(({ report, span }) => (
            <div key={`${report} ${span.start}`}>
              <p class="soft">
                {printable(told.reports[report]?.outlet ?? report)}
                {own.has(report) ? '' : ', against it'}
              </p>
              <Quoted told={told} report={report} span={span} />
            </div>
          ))}
        </details>
      )}
    </li>
  )
}
