import { unread } from '../src/record/unread.ts'
import { counted } from '../src/show/counted.ts'
import { DISAGREEMENTS } from '../src/show/disagreements.ts'
import { OUTCOMES } from '../src/show/outcomes.ts'
import { printable } from '../src/show/printable.ts'
import { addressTo } from './address.ts'
import { Outlet } from './desk/Outlet.tsx'
import { Rest } from './desk/Rest.tsx'
import type { StoredReport, TimelineStep } from './desk/rows.ts'
import { When } from './desk/When.tsx'
import { hashOf } from './hashOf.ts'
import { useList } from './useList.ts'

/** Claims that are told of a step before the rest is only counted. */
const TOLD = 4

/** The story of a report's claims, report by report as they came out. */
export function Timeline({ stored }: { stored: StoredReport }) {
  const { report } = stored.record
  const list = useList<TimelineStep>(`/reports/${encodeURIComponent(report.id)}/timeline`)
  return (
    <div class="timeline">
      <h1 class="unseen" tabIndex={-1}>
        {printable(report.title ?? 'The report')}: timeline
      </h1>
      <p class="soft">
        {list.total === null || list.total === 0
          ? 'Who was first with what this report says, and who told it again.'
          : list.total === 1
            ? 'No other report in the store tells of what this one says.'
            : `${counted(list.total, 'report')} tell of what this one says, as they came out.`}
      </p>
      <ol class="tree" aria-label="Reports, as they came out">
        {list.items.map(step => (
          <StepItem key={step.report.id} step={step} isOwn={step.report.id === report.id} />
        ))}
      </ol>
      <Rest
        list={list}
        none={<p>{unread(stored.record) ?? 'It makes no claim, so no other report tells of one.'}</p>}
      />
    </div>
  )
}

function StepItem({ step, isOwn }: { step: TimelineStep; isOwn: boolean }) {
  const { report, first, again, rejects, contradicts, asked } = step
  return (
    <li class="carrier" aria-current={isOwn ? 'true' : undefined}>
      <p class="carries">
        <When at={report.published} />
        {' · '}
        <Outlet name={report.outlet} />
        {' · '}
        <a class="title" href={hashOf({ report: report.id, view: 'all', chosen: null })} dir="auto">
          {printable(report.title ?? 'the report')}
        </a>
        {isOwn && ' · this report'}
      </p>
      <Claims name="First with" claims={first} />
      <Claims name="Rejects or doubts" claims={rejects} />
      {[...Map.groupBy(contradicts, ({ code }) => code)].map(([code, claims]) => (
        <Claims key={code} name={`Contradicts (${DISAGREEMENTS[code]})`} claims={claims} />
      ))}
      {again.length > 0 && (
        <details>
          <summary>tells again {counted(again.length, 'claim')}</summary>
          <Claims name="Again" claims={again} most={again.length} />
        </details>
      )}
      {asked.length > 0 && (
        <p class="soft">
          {asked
            .map(({ name, outcome }) => `${printable(name)}: ${OUTCOMES[outcome as keyof typeof OUTCOMES]}`)
            .join(' · ')}
        </p>
      )}
    </li>
  )
}

function Claims({ name, claims, most = TOLD }: { name: string; claims: TimelineStep['first']; most?: number }) {
  if (claims.length === 0) return null
  const left = claims.length - most
  return (
    <dl>
      <dt>{name}</dt>
      {claims.slice(0, most).map(({ id, statement }) => (
        <dd key={id} dir="auto">
          <a href={addressTo('claim', id)}>{printable(statement)}</a>
        </dd>
      ))}
      {left > 0 && <dd class="soft">and {counted(left, 'claim')} more</dd>}
    </dl>
  )
}
