import { day } from '../english/when.ts'
import type { Fragment } from '../show/wrap.ts'

/** A report as a view names it: "The Bell, 10 March 2026 · Weir 1 leaks (weir-1)". */
export function reportLine(report: {
  readonly id: string
  readonly outlet?: string | null
  readonly title?: string | null
  readonly published?: string | null
}): Fragment[] {
  const { id, outlet, title, published } = report
  const when = published ? day(published) : 'no date'
  return [
    { text: `${outlet ?? 'no outlet'}, ${when}`, look: 'quiet' },
    { text: ' · ', look: 'quiet' },
    ...(title ? [{ text: title, look: null }] : []),
    { text: `${title ? ' ' : ''}(${id})`, look: 'quiet' },
  ]
}
