import { counted } from '../../src/show/counted.ts'
import { printable } from '../../src/show/printable.ts'
import { hashOf } from '../hashOf.ts'
import type { Bringing, Brought } from '../useBringing.ts'

const STATES: { readonly [state in Brought['state']]: string } = {
  waiting: 'waits for its turn',
  running: 'is being read',
  done: 'is read',
  stopped: 'was stopped; what was read before is kept',
  failed: 'could not be read',
}

/** What is being brought in and what came of it, the last first. */
export function BroughtList({ bringing: { all, stop, clear } }: { bringing: Bringing }) {
  if (all.length === 0) return null
  const open = all.filter(({ state }) => state === 'waiting' || state === 'running').length
  const failed = all.reduce((sum, { state, counts }) => sum + (counts.failed ?? (state === 'failed' ? 1 : 0)), 0)
  const isStopped = all.some(({ state }) => state === 'stopped')
  const ended =
    failed > 0
      ? `All has ended; ${counted(failed, 'input')} could not be read.`
      : isStopped
        ? 'All has ended; something was stopped.'
        : 'All is read.'
  return (
    <section class="brought" aria-labelledby="broughtTitle">
      <h2 id="broughtTitle">What came in</h2>
      <p class="soft" role="status">
        {open > 0 ? `${counted(open, 'input')} still to be read` : ended}
      </p>
      <ul>
        {all.map(one => (
          <BroughtRow key={one.key} one={one} stop={() => stop(one.key)} />
        ))}
      </ul>
      {open < all.length && (
        <button type="button" class="plain" onClick={clear}>
          Clear what has ended
        </button>
      )}
    </section>
  )
}

function BroughtRow({ one: { name, state, share, outcomes, counts, why }, stop }: { one: Brought; stop: () => void }) {
  const isOpen = state === 'waiting' || state === 'running'
  const told = Object.entries(counts).filter(([, count]) => count > 0)
  const kept = (counts.added ?? 0) + (counts['new version'] ?? 0) + (counts.unchanged ?? 0)
  const number = (outcome: string, count: number) =>
    outcome === 'new version' ? counted(count, outcome) : `${count.toLocaleString('en')} ${outcome}`
  const isMany = outcomes.length > 1 || told.reduce((sum, [, count]) => sum + count, 0) > 1
  return (
    <li class="broughtRow">
      <p>
        <b dir="auto">{printable(name)}</b>{' '}
        <span class="soft">
          {state === 'done' && kept === 0 ? 'is done; nothing came in' : STATES[state]}
          {told.length > 0 && isMany && `: ${told.map(([outcome, count]) => number(outcome, count)).join(', ')}`}
        </span>{' '}
        {isOpen && (
          <button type="button" onClick={stop} aria-label={`Stop: ${printable(name)}`}>
            Stop
          </button>
        )}
      </p>
      {isOpen && (
        <progress aria-label={`How much of it is read: ${printable(name)}`} max={1} value={share ?? undefined} />
      )}
      {why !== null && <p class="failed">{printable(why)}</p>}
      <ul class="outcomes">
        {outcomes.map(({ input, outcome, id, why }, at) => (
          <li key={at}>
            <span class={outcome === 'failed' ? 'warned' : 'outcome'}>{outcome}</span>{' '}
            {id === undefined ? (
              <span dir="auto">{printable(input)}</span>
            ) : (
              <a href={hashOf({ report: id, view: 'all', chosen: null })} dir="auto">
                {printable(input)}
              </a>
            )}
            {why !== undefined && <span class="soft">: {printable(why)}</span>}
          </li>
        ))}
      </ul>
    </li>
  )
}
