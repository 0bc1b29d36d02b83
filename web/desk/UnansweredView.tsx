import { counted } from '../../src/show/counted.ts'
import { OUTCOMES } from '../../src/show/outcomes.ts'
import { printable } from '../../src/show/printable.ts'
import { addressTo, type Query } from '../address.ts'
import { hashOf } from '../hashOf.ts'
import { useList } from '../useList.ts'
import { wordsAt } from '../wordsAt.ts'
import { apiPath } from './apiPath.ts'
import { Desk } from './Desk.tsx'
import { Narrow } from './Narrow.tsx'
import { Outlet } from './Outlet.tsx'
import { Person } from './Person.tsx'
import { Rest } from './Rest.tsx'
import type { Silent } from './rows.ts'
import { When } from './When.tsx'

/** Who was asked and did not answer, those first for whom most is still open. */
export function UnansweredView({ query }: { query: Query }) {
  const { since = '', until = '', outlet = '' } = query
  const list = useList<Silent>(apiPath('/unanswered', { since, until, outlet }))
  return (
    <Desk view="unanswered" title="Unanswered" ready={list.total !== null || list.failed !== null}>
      <p class="lead">Who was asked for a comment and gave none, as the reports tell it; and what they said later.</p>
      <Narrow view="unanswered" query={query} words={null} />
      <ol class="silent" aria-busy={list.waiting}>
        {list.items.map(one => (
          <SilentRow key={`${one.party.name} ${one.party.outlet}`} one={one} />
        ))}
      </ol>
      <Rest
        list={list}
        none={
          [since, until, outlet].some(value => value !== '') ? (
            <p>Nobody, in the reports that are asked for.</p>
          ) : (
            <>
              <p>No report says that somebody was asked and did not answer.</p>
              <p>
                Sentences such as “the ministry declined to comment” or “he did not return phone messages” are gathered
                here: who asked whom, about what, and what they said to it later, in whatever report.{' '}
                <a href={addressTo('add')}>Bring in reports</a>
              </p>
            </>
          )
        }
      />
    </Desk>
  )
}

function SilentRow({ one: { party, asked, unanswered, askings } }: { one: Silent }) {
  return (
    <li>
      <h2>
        <Person name={party.name} named={party.named} />{' '}
        <span class="soft">
          {unanswered === 0 ? 'answered later' : `${counted(unanswered, 'request')} open`}
          {asked > unanswered && unanswered > 0 && ` of ${asked}`}
        </span>
      </h2>
      <ul class="askings">
        {askings.map(({ by, tellings, reply }, at) => {
          const [first] = tellings
          if (!first) return null
          return (
            <li key={at}>
              <p class="carries">
                <When at={first.report.published} /> ·{' '}
                {by === null ? <Outlet name={first.report.outlet} /> : <bdi>{printable(by)}</bdi>}
                {' asked: '}
                <b>{OUTCOMES[first.outcome]}</b>
                {tellings.length > 1 && <span class="soft"> · told in {counted(tellings.length, 'report')}</span>}
              </p>
              <blockquote class="quoted" dir="auto">
                <a
                  href={hashOf({
                    report: first.report.id,
                    view: 'all',
                    chosen: { kind: 'comment', id: first.comment, link: null },
                  })}
                >
                  {printable(first.says.words)}
                </a>
              </blockquote>
              {first.about.length > 0 && (
                <p class="way">
                  about:{' '}
                  {first.about.map(({ words }, at) => (
                    <span key={at} dir="auto">
                      {at > 0 && '; '}
                      {printable(words)}
                    </span>
                  ))}
                </p>
              )}
              {reply && (
                <div class="replied">
                  <p class="carries">
                    <When at={reply.report.published} /> · <Outlet name={reply.report.outlet} />: said later
                  </p>
                  <blockquote class="quoted" dir="auto">
                    <a
                      href={
                        reply.attribution === null
                          ? wordsAt(reply.report.id, reply.says.spans[0] ?? { start: 0, end: 0 }, reply.says.words)
                          : hashOf({
                              report: reply.report.id,
                              view: 'all',
                              chosen: { kind: 'claim', id: reply.attribution, link: null },
                            })
                      }
                    >
                      {printable(reply.says.words)}
                    </a>
                  </blockquote>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </li>
  )
}
