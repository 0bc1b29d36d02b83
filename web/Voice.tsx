import type { Record, Span } from '../src/record/record.ts'
import { unread } from '../src/record/unread.ts'
import { counted } from '../src/show/counted.ts'
import { printable } from '../src/show/printable.ts'
import { alone } from './alone.ts'

/** A report with only the outlet's own words; for what stands between them it is told how many there are. */
export function Voice({ record, own }: { record: Record; own: readonly Span[] }) {
  const { text } = record.report
  const headline = ({ kind }: { readonly kind: string | null }) => kind === 'headline'
  const why = unread(record)
  const heading = (
    <h1 class="unseen" tabIndex={-1}>
      The outlet’s own voice alone
    </h1>
  )
  if (why !== null || own.length === 0)
    return (
      <>
        {record.report.blocks.some(headline) && heading}
        <p class="block">{why ?? 'Every sentence here has somebody’s words in it.'}</p>
      </>
    )
  const shown = alone(record, own)
  return (
    <>
      {record.report.blocks.some(headline) && !shown.some(headline) && heading}
      {shown.map(({ kind, parts }) => {
        const Tag = kind === 'headline' ? 'h1' : 'p'
        return (
          <Tag
            key={parts[0]?.start}
            class={`block ${kind ?? 'gap'}`}
            dir="auto"
            tabIndex={Tag === 'h1' ? -1 : undefined}
          >
            {parts.map(({ start, end, left }) =>
              left === 0 ? (
                <span key={start}>{printable(text.slice(start, end))}</span>
              ) : (
                <span key={start} class="left">
                  {' '}
                  [{counted(left, 'word')} left out]{' '}
                </span>
              ),
            )}
          </Tag>
        )
      })}
    </>
  )
}
