import { useCallback, useState } from 'preact/hooks'
import type { Static } from 'typebox'
import type { UnderReview as UnderReviewSchema } from '../../src/serve/reviewSchemas.ts'
import { tell, type Unable } from '../api.ts'
import { useGet } from '../useGet.ts'
import { forgetLists } from '../useList.ts'
import { reviewer } from './reviewer.ts'

export type UnderReview = Static<typeof UnderReviewSchema>
export type Change = Static<typeof UnderReviewSchema>['log'][number]['entry']['change']

export interface Reviewing {
  readonly now: UnderReview | null
  readonly failed: Unable | null
  /** What could not be done last, or what was done; empty where there is nothing to say. */
  readonly says: string
  readonly say: (words: string) => void
  /** Makes changes, one after the other. @returns the report after them; null where one could not be made */
  readonly make: (changes: readonly Change[]) => Promise<UnderReview | null>
  readonly undo: (kind: 'undo' | 'redo') => Promise<UnderReview | null>
}

/** A report under review, as the server has it. */
export function useReview(report: string): Reviewing {
  const path = `/reports/${encodeURIComponent(report)}/review`
  const { value, failed } = useGet<UnderReview>(path)
  const [told, setTold] = useState<UnderReview | null>(null)
  const [says, say] = useState('')
  const went = useCallback(async (path: string, body: object) => {
    try {
      const after = await tell<UnderReview>(path, { by: reviewer(), ...body })
      forgetLists()
      setTold(after)
      say(after.log.at(-1)?.says ?? '')
      return after
    } catch (error) {
      say((error as Error).message)
      return null
    }
  }, [])
  const make = useCallback(
    async (changes: readonly Change[]) => {
      let after: UnderReview | null = null
      for (const change of changes) {
        after = await went(path, { change })
        if (after === null) return null
      }
      return after
    },
    [path, went],
  )
  const undo = useCallback((kind: 'undo' | 'redo') => went(`${path}/${kind}`, {}), [path, went])
  return { now: told ?? value, failed, says, say, make, undo }
}
