import type { Report, Span } from '../../src/record/record.ts'
import type { Part } from '../../src/record/review.ts'

interface Props {
  readonly report: Report
  readonly part: Part
  readonly number: number
  readonly spans: readonly Span[]
  readonly active: boolean
  readonly choose: () => void
}

/** One part of an attribution: what it is called, its key, and its words. */
export function PartRow({ report, part, number, spans, active, choose }: Props) {
  const words = spans.map(({ start, end }) => report.text.slice(start, end)).join(' … ')
  return (
    <li>
      <button type="button" class="partRow" aria-pressed={active} onClick={choose} data-part={part}>
        <kbd>{number}</kbd> <span class="partName">{part}</span>{' '}
        <span class={words === '' ? 'soft' : ''} dir="auto">
          {words || 'none'}
        </span>
      </button>
    </li>
  )
}
