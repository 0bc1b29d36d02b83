import { useCallback, useState } from 'preact/hooks'
import { addressTo } from '../address.ts'
import { tell } from '../api.ts'
import { forgetLists } from '../useList.ts'
import type { Decided, Deciding } from './rows.ts'

/** What was decided by hand last. */
export interface Done {
  /** By which it can be taken back; null where it cannot. */
  readonly id: string | null
  readonly says: string
}

export interface Decisions {
  readonly done: Done | null
  /** How often something was decided: what is shown is asked for anew at every one. */
  readonly round: number
  /** Decides; `says` tells what was done. Goes to the claim that it was about, as it is then. */
  readonly decide: (deciding: Deciding, says: string) => Promise<void>
  /** Takes the last one back. */
  readonly undo: () => Promise<void>
  /** Says no more of it. */
  readonly forget: () => void
}

/** Deciding by hand what is one claim and what one origin, and taking it back. */
export function useDecisions(): Decisions {
  const [done, setDone] = useState<Done | null>(null)
  const [round, setRound] = useState(0)
  const went = useCallback(async (work: () => Promise<Decided>, told: (decided: Decided) => Done) => {
    try {
      const decided = await work()
      forgetLists()
      setDone(told(decided))
      setRound(round => round + 1)
      const [first] = decided.claims
      if (first) location.hash = addressTo('claim', first.id)
    } catch (error) {
      setDone({ id: null, says: (error as Error).message })
    }
  }, [])
  const decide = useCallback(
    (deciding: Deciding, says: string) =>
      went(
        () => tell<Decided>('/decisions', deciding),
        ({ id }) => ({ id, says }),
      ),
    [went],
  )
  const undo = useCallback(async () => {
    const id = done?.id
    if (id == null) return
    await went(
      () => tell<Decided>(`/decisions/${encodeURIComponent(id)}`, null, 'DELETE'),
      () => ({ id: null, says: 'Taken back: it is as it was.' }),
    )
  }, [done, went])
  const forget = useCallback(() => setDone(null), [])
  return { done, round, decide, undo, forget }
}
