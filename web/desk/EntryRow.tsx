import type { Entry } from '../../src/record/ledger.ts'
import { counted } from '../../src/show/counted.ts'
import { DISAGREEMENTS } from '../../src/show/disagreements.ts'
import { OUTCOMES } from '../../src/show/outcomes.ts'
import { printable } from '../../src/show/printable.ts'
import { VERDICTS } from '../../src/show/verdicts.ts'
import { addressTo } from '../address.ts'
import { Outlet } from './Outlet.tsx'
import { outletOf } from './outletOf.ts'
import { reportsOf } from './reportsOf.ts'
import { Stands } from './Stands.tsx'
import { When } from './When.tsx'

/** Origins that are named in the ledger; the claim's page has them all. */
const MOST_NAMED = 3

/** A claim in the ledger: what is claimed, on how many origins and whose, since when, who was asked, and what disagrees. */
export function EntryRow({ entry, heading: Heading = 'h2' }: { entry: Entry; heading?: 'h2' | 'h3' }) {
  const { id, statement, origins, circular, first, comments, verdicts, disagrees } = entry
  const reports = reportsOf(entry).length
  const codes = [...new Set(disagrees.map(({ code }) => DISAGREEMENTS[code]))]
  return (
    <li class="entry">
      <Stands origins={origins} />
      <div class="claimed">
        <Heading dir="auto">
          <a href={addressTo('claim', id)}>{printable(statement)}</a>
        </Heading>
        <p>
          {counted(reports, 'report')} on {origins.length === 0 ? 'no origin' : counted(origins.length, 'origin')}
          {origins.length > 0 && ': '}
          {origins.slice(0, MOST_NAMED).map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              {name === '' ? <span class="nobody">nobody knows whose</span> : <bdi>{printable(name)}</bdi>}
            </span>
          ))}
          {origins.length > MOST_NAMED && ` and ${counted(origins.length - MOST_NAMED, 'other')}`}
          {circular.length > 0 && (
            <b class="warned">, {counted(circular.length, 'ring')} of reports citing one another</b>
          )}
        </p>
        {disagrees.length > 0 && (
          <p class="contrary">
            Disagrees with {counted(disagrees.length, 'claim')}: {codes.join(', ')}
          </p>
        )}
      </div>
      <dl class="seen">
        <div>
          <dt>first seen</dt>
          <dd>
            {first === null ? (
              <span class="soft">no date</span>
            ) : (
              <>
                <When at={first.published} />, <Outlet name={outletOf(entry, first.report)} />
              </>
            )}
          </dd>
        </div>
        {comments.length > 0 && (
          <div>
            <dt>asked</dt>
            <dd>
              {comments.map(({ name, outcome }) => (
                <span class="line" key={`${name} ${outcome}`}>
                  <bdi>{printable(name)}</bdi>: {OUTCOMES[outcome as keyof typeof OUTCOMES] ?? printable(outcome)}
                </span>
              ))}
            </dd>
          </div>
        )}
        {verdicts.length > 0 && (
          <div>
            <dt>checked</dt>
            <dd>
              {verdicts.map(({ verdict, by }) => (
                <span class="line" key={`${verdict} ${by}`}>
                  {VERDICTS[verdict as keyof typeof VERDICTS] ?? printable(verdict)}
                  {by !== null && (
                    <>
                      , says <bdi>{printable(by)}</bdi>
                    </>
                  )}
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}
