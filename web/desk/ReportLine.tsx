import type { ComponentChildren } from 'preact'
import { printable } from '../../src/show/printable.ts'
import { hashOf } from '../hashOf.ts'
import { Outlet } from './Outlet.tsx'
import { When } from './When.tsx'

/** A report by what people know it by, with the way to it. */
export function ReportLine({
  report: { id, title, outlet, published, version, latest },
  heading: Heading = 'span',
  children,
}: {
  report: {
    readonly id: string
    readonly title: string | null
    readonly outlet: string | null
    readonly published: string | null
    readonly version?: number
    readonly latest?: boolean
  }
  heading?: 'h3' | 'span'
  children?: ComponentChildren
}) {
  return (
    <div class="reportLine">
      <Heading class="title" dir="auto">
        <a href={hashOf({ report: id, view: 'all', chosen: null })}>{printable(title ?? 'A report without a title')}</a>
      </Heading>
      <p class="soft">
        <Outlet name={outlet} />, <When at={published} />
        {version !== undefined && version > 1 && ` · version ${version}`}
        {latest === false && ' · there is a later version'}
        {children}
      </p>
    </div>
  )
}
