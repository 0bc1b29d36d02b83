import type { UnderReview } from './useReview.ts'

/** What is said of a line that does not hold. */
const STATES = { holds: '', undone: 'undone', orphaned: 'orphaned' } as const

/** Who changed what, and when: the last first. */
export function ReviewLog({ log }: Pick<UnderReview, 'log'>) {
  if (log.length === 0) return <p class="soft">Nothing was changed yet.</p>
  return (
    <ol class="reviewLog" reversed>
      {log.toReversed().map(({ entry, state, says, why }) => (
        <li key={entry.number}>
          <span class={state === 'holds' ? '' : 'soft'}>
            {entry.number}. {entry.by} {says}
          </span>{' '}
          <time class="soft" dateTime={entry.at}>
            {entry.at.slice(0, 16).replace('T', ' ')}
          </time>
          {state !== 'holds' && (
            <strong>
              {' '}
              {STATES[state]}
              {why !== undefined && `: ${why}`}
            </strong>
          )}
        </li>
      ))}
    </ol>
  )
}
