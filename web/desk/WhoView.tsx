import { day } from '../../src/english/when.ts'
import { counted } from '../../src/show/counted.ts'
import { printable } from '../../src/show/printable.ts'
import type { Query } from '../address.ts'
import { hashOf } from '../hashOf.ts'
import { useList } from '../useList.ts'
import { apiPath } from './apiPath.ts'
import { Desk } from './Desk.tsx'
import { MEDIA } from './media.ts'
import { Outlet } from './Outlet.tsx'
import { Person } from './Person.tsx'
import { Rest } from './Rest.tsx'
import type { Statement, StatementPage } from './rows.ts'
import { Unfound } from './Unfound.tsx'
import { When } from './When.tsx'

/** All that somebody is said to have said, person by person where several have the name, and by date. */
export function WhoView({ name, query }: { name: string; query: Query }) {
  const { since = '', until = '', outlet = '' } = query
  const list = useList<Statement, StatementPage>(apiPath('/who', { name, since, until, outlet }))
  const { first, items, total, failed } = list
  if (failed && first === null)
    return (
      <Unfound view={`who ${name}`} title={name} failed={failed}>
        Nobody in the store is called so.
      </Unfound>
    )
  const people = first?.people ?? []
  const own = (at: number) => items.filter(({ party }) => same(party, people[at]?.party))
  return (
    <Desk
      view={`who ${name}`}
      title={name}
      heading={<bdi>{printable(name)}</bdi>}
      ready={total !== null}
      kind="whoView"
    >
      {first !== null && people.length === 0 && <p class="lead">Nobody in the store is called so.</p>}
      {people.length > 1 && <p class="lead">{people.length} have this name. They are not taken for one.</p>}
      <div class="twoColumns">
        <div>
          {people.map(({ party, claims, reports }, at) => (
            <section key={at} aria-labelledby={`person${at}`} class="person">
              <h2 id={`person${at}`}>
                <bdi class={people.length === 1 && party.name === name ? 'unseen' : party.named ? undefined : 'veiled'}>
                  {printable(party.name)}
                </bdi>{' '}
                <span class="soft">
                  {[
                    ...(party.named ? [] : ['not named', ...(party.outlet === null ? [] : [party.outlet])]),
                    ...(party.kind === 'unknown' ? [] : [party.kind]),
                    `${counted(claims, 'claim')} in ${counted(reports, 'report')}`,
                  ]
                    .map(printable)
                    .join(' · ')}
                </span>
              </h2>
              {party.names.length > 1 && (
                <p class="soft">
                  Also called{' '}
                  {party.names
                    .filter(one => one !== party.name)
                    .map(one => `“${printable(one)}”`)
                    .join(', ')}
                </p>
              )}
              {party.perhaps.length > 0 && (
                <p class="doubt">May be {party.perhaps.map(printable).join(' or ')}; joined with nobody</p>
              )}
              <ol class="statements">
                {own(at).map(one => (
                  <Said key={`${one.report.id} ${one.claim}`} one={one} />
                ))}
              </ol>
              {claims > own(at).length && total !== null && items.length < total && (
                <p class="soft">{counted(claims - own(at).length, 'claim')} more, below</p>
              )}
            </section>
          ))}
          <Rest list={list} none={people.length > 0 ? <p>Nothing in the reports that are asked for.</p> : null} />
        </div>
        <aside class="beside" aria-label="Others">
          {first?.unsure.map(({ name, perhaps, parties }) => (
            <p key={name}>
              <Person name={name} /> in {counted(parties.length, 'report')} may be {perhaps.map(printable).join(' or ')}
            </p>
          ))}
          {first != null && first.others.length > 0 && (
            <section aria-labelledby="others">
              <h2 id="others">Names near it</h2>
              <ul class="people">
                {first.others.map(({ name, named, reports }) => (
                  <li key={`${name} ${named}`}>
                    <Person name={name} named={named} /> <span class="soft">{counted(reports, 'report')}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {first?.many != null && (
            <p class="soft">
              {first.many} names fit; reports that call them by another were not looked for. Give more of the name.
            </p>
          )}
        </aside>
      </div>
    </Desk>
  )
}

/** Whether two are one, told by the first place where they stand: of the unnamed there is one for each outlet and story. */
function same(one: Statement['party'], other: Statement['party'] | undefined): boolean {
  const [a, b] = [one.parties[0], other?.parties[0]]
  return a !== undefined && a.report === b?.report && a.id === b.id
}

function Said({ one }: { one: Statement }) {
  const { report, attribution, style, content, cue, role, chain, said, medium, hedges, alsoIn, withdrawn } = one
  const words = printable(content.words)
  const facts = [
    ...(role === 'relay' ? ['hands it on'] : []),
    ...(said === null ? [] : [`said ${day(said)}`]),
    ...(medium === null || MEDIA[medium] === '' ? [] : [MEDIA[medium]]),
    ...(hedges.length === 0 ? [] : ['hedged']),
    ...(alsoIn.length === 0 ? [] : [`also in ${counted(alsoIn.length, 'other version')}`]),
    ...(withdrawn ? ['not in the latest version any more'] : []),
  ]
  return (
    <li class="statementRow">
      <p class="carries">
        <When at={report.published} /> · <Outlet name={report.outlet} />
      </p>
      <blockquote class="quoted" dir="auto">
        {cue.words !== '' && <i class="cue">{printable(cue.words)} </i>}
        <a href={hashOf({ report: report.id, view: 'all', chosen: { kind: 'claim', id: attribution, link: null } })}>
          {style === 'direct' ? `“${words}”` : words}
        </a>
      </blockquote>
      <p class="way">
        {chain.map(({ name, named }, at) => (
          <span key={at}>
            {at > 0 && <span aria-hidden="true"> → </span>}
            {at > 0 && <span class="unseen">, then </span>}
            {name === null ? (
              <span class="nobody">nobody named</span>
            ) : (
              <bdi class={named ? undefined : 'veiled'}>{printable(name)}</bdi>
            )}
          </span>
        ))}
        {facts.length > 0 && <span class="soft"> · {facts.join(' · ')}</span>}
      </p>
    </li>
  )
}
