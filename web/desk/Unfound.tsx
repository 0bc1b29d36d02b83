import type { ComponentChildren } from 'preact'
import type { Unable } from '../api.ts'
import { Desk } from './Desk.tsx'

/** In place of a view that is not there, or could not be got: why, and what to do. The children are what is told where there is no such thing. */
export function Unfound({
  view,
  title,
  failed,
  children,
}: {
  view: string
  title: string
  failed: Unable
  children: ComponentChildren
}) {
  return (
    <Desk view={view} title={title} ready>
      <p class="failed" role="alert">
        {failed.status === 404 ? children : failed.message}
      </p>
    </Desk>
  )
}
