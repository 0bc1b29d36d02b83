import { useContext, useState } from 'preact/hooks'
import type { Entry } from '../../src/record/ledger.ts'
import { counted } from '../../src/show/counted.ts'
import { printable } from '../../src/show/printable.ts'
import { useGet } from '../useGet.ts'
import type { Paged } from '../useList.ts'
import { useSoon } from '../useSoon.ts'
import { apiPath } from './apiPath.ts'
import { Decider } from './Decider.ts'
import { reportsOf } from './reportsOf.ts'
import type { ClaimTold } from './rows.ts'

/** Milliseconds after the last letter that the claims follow. */
const WAIT = 200
/** Claims that are offered. */
const FEW = '8'

/** Finds another claim that is this one in other words, and joins them. */
export function JoinByHand({ told: { entry } }: { told: ClaimTold }) {
  const { decide } = useContext(Decider)
  const [typed, setTyped] = useState('')
  const words = useSoon(typed.trim(), WAIT)
  const path = /[\p{L}\p{N}]/u.test(words) ? apiPath('/ledger', { q: words, limit: FEW }) : null
  const { value } = useGet<Paged<Entry>>(path)
  const found = path === null ? [] : (value?.items ?? []).filter(({ id }) => id !== entry.id)
  return (
    <details class="joinByHand">
      <summary>The same claim in other words?</summary>
      <label for="join">Words of the other claim</label>
      <input
        id="join"
        type="search"
        value={typed}
        autocomplete="off"
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <ul>
        {found.map(other => (
          <li key={other.id}>
            <span dir="auto">{printable(other.statement)}</span>{' '}
            <span class="soft">{counted(reportsOf(other).length, 'report')}</span>{' '}
            <button
              type="button"
              aria-label={`Join with: ${printable(other.statement)}`}
              onClick={() => decide({ join: [entry.id, other.id] }, 'The two are one claim now.')}
            >
              Join
            </button>
          </li>
        ))}
      </ul>
      {path !== null && value !== null && found.length === 0 && <p class="soft">No other claim has these words.</p>}
    </details>
  )
}
