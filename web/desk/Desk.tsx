import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { printable } from '../../src/show/printable.ts'
import { useArrival } from '../arrival.ts'

/** A view of the desk: its heading, and what it shows. `view` names it; `ready` says that what it shows is there. */
export function Desk({
  view,
  title,
  heading = title,
  ready,
  kind = '',
  children,
}: {
  view: string
  title: string
  heading?: ComponentChildren
  ready: boolean
  kind?: string
  children: ComponentChildren
}) {
  useArrival(view, ready)
  useEffect(() => {
    document.title = `${printable(title)} · Sayso`
  }, [title])
  return (
    <main id="text" class={`desk ${kind}`}>
      <h1 tabIndex={-1}>{heading}</h1>
      {children}
    </main>
  )
}
