import { useEffect, useRef, useState } from 'preact/hooks'
import type { Hit } from '../../src/ask/hit.ts'
import type { Entry } from '../../src/record/ledger.ts'
import { counted } from '../../src/show/counted.ts'
import { printable } from '../../src/show/printable.ts'
import { addressTo, type Query } from '../address.ts'
import { hashOf } from '../hashOf.ts'
import { readdress } from '../readdress.ts'
import { useGet } from '../useGet.ts'
import { type Paged, useList } from '../useList.ts'
import { useSoon } from '../useSoon.ts'
import { apiPath } from './apiPath.ts'
import { Desk } from './Desk.tsx'
import { EntryRow } from './EntryRow.tsx'
import { Lit } from './Lit.tsx'
import { Person } from './Person.tsx'
import { ReportLine } from './ReportLine.tsx'
import { Reports } from './Reports.tsx'
import { Rest } from './Rest.tsx'
import type { PartyName } from './rows.ts'

/** Milliseconds after the last letter that the search follows. */
const WAIT = 160
/** Claims and people that are shown beside the reports; there is a way to all of them. */
const [FEW_CLAIMS, FEW_PEOPLE] = [5, 8]
/** Claims of a report that are shown: the others are as like as these. */
const MOST_CLAIMS = 3

/** Search as one types: who, which claims, and in which reports; without words, every report, the newest first. */
export function Search({ query }: { query: Query }) {
  const { q = '' } = query
  const [typed, setTyped] = useState(q)
  const field = useRef<HTMLInputElement>(null)
  const words = useSoon(typed.trim(), WAIT)
  const asked = useRef(q)
  useEffect(() => {
    if (q === asked.current) return
    asked.current = q
    setTyped(q)
  }, [q])
  useEffect(() => {
    if (words === asked.current) return
    asked.current = words
    readdress(addressTo('search', null, { q: words }))
  }, [words])
  useEffect(() => field.current?.focus(), [])
  const searched = /[\p{L}\p{N}]/u.test(words) ? words : null
  return (
    <Desk view="search" title="Search" ready>
      <search>
        <form class="search" onSubmit={event => event.preventDefault()}>
          <label for="searched">Names, or words; those in “quotation marks” stand together</label>
          <input
            id="searched"
            ref={field}
            type="search"
            value={typed}
            autocomplete="off"
            data-search
            onInput={event => setTyped(event.currentTarget.value)}
          />
        </form>
      </search>
      {searched === null ? <Reports /> : <Found words={searched} />}
    </Desk>
  )
}

function Found({ words }: { words: string }) {
  const people = useGet<{ readonly items: readonly PartyName[] }>(
    apiPath('/parties', { q: words, limit: String(FEW_PEOPLE) }),
  )
  const claims = useGet<Paged<Entry>>(apiPath('/ledger', { q: words, limit: String(FEW_CLAIMS) }))
  const reports = useList<Hit>(apiPath('/reports', { q: words }))
  const waits = people.waiting || claims.waiting || reports.waiting
  const failed = people.failed ?? claims.failed
  const all = (people.value?.items.length ?? 0) + (claims.value?.total ?? 0) + (reports.total ?? 0)
  return (
    <div class="found" aria-busy={waits}>
      <p class="unseen" role="status">
        {waits || failed || reports.failed
          ? ''
          : `${counted(reports.total ?? 0, 'report')}, ${counted(claims.value?.total ?? 0, 'claim')}`}
      </p>
      {!waits && failed && !reports.failed && (
        <p class="failed" role="alert">
          {failed.message}{' '}
          <button
            type="button"
            onClick={() => {
              people.again()
              claims.again()
            }}
          >
            Try again
          </button>
        </p>
      )}
      {!waits && !failed && !reports.failed && all === 0 && (
        <p>Nothing in the store has that. Try fewer words, or another form of the name.</p>
      )}
      {people.value && people.value.items.length > 0 && (
        <section aria-labelledby="people">
          <h2 id="people">Who</h2>
          <ul class="people">
            {people.value.items.map(({ name, named, reports }) => (
              <li key={`${name} ${named}`}>
                <Person name={name} named={named} /> <span class="soft">{counted(reports, 'report')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {claims.value && claims.value.items.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">
            Claims{' '}
            {claims.value.total > claims.value.items.length && (
              <a class="all" href={addressTo('ledger', null, { q: words })}>
                all {claims.value.total.toLocaleString('en')}
              </a>
            )}
          </h2>
          <ol class="entries">
            {claims.value.items.map(entry => (
              <EntryRow key={entry.id} entry={entry} heading="h3" />
            ))}
          </ol>
        </section>
      )}
      {(reports.items.length > 0 || reports.failed) && (
        <section aria-labelledby="reports">
          <h2 id="reports">
            Reports <span class="soft">{reports.total?.toLocaleString('en')}</span>
          </h2>
          <ol class="hits">
            {reports.items.map(hit => (
              <HitRow key={hit.report.id} hit={hit} />
            ))}
          </ol>
          <Rest list={reports} none={null} />
        </section>
      )}
    </div>
  )
}

function HitRow({ hit: { report, excerpt, words, claims } }: { hit: Hit }) {
  return (
    <li>
      <ReportLine report={report} heading="h3" />
      {excerpt && (
        <p class="excerpt" dir="auto">
          <Lit anchor={excerpt} words={words} />
        </p>
      )}
      <ul class="inReport">
        {claims.slice(0, MOST_CLAIMS).map(({ claim, attribution, party, content }) => (
          <li key={claim} dir="auto">
            <a
              href={hashOf({
                report: report.id,
                view: 'all',
                chosen: { kind: 'claim', id: attribution, link: null },
              })}
            >
              {party === null ? <span class="nobody">nobody named</span> : <b>{printable(party)}</b>}:{' '}
              <Lit anchor={content} words={words} />
            </a>
          </li>
        ))}
      </ul>
    </li>
  )
}
