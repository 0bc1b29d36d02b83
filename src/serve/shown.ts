import type { Answer, Asked } from './answer.ts'
import { known, stateHeaders } from './known.ts'

/** Answers with one thing of the store as JSON, or that the one who asks has it already. */
export async function shown(asked: Asked, version: string, make: () => Promise<object>): Promise<Answer> {
  const same = known(asked, version)
  if (same) return same
  const body = JSON.stringify(await make())
  return { status: 200, headers: { ...stateHeaders(version), 'content-type': 'application/json' }, body }
}
