import { hash } from './hash.ts'
import type { Statement } from './reading.ts'

/** An entry's id, from its first carrier: it stays while later ones come and go. `ordered` as they came out. */
export function entryId(ordered: readonly Pick<Statement, 'report' | 'span'>[]): string {
  const first = ordered[0]
  const key = `${first?.report} ${first?.span.start} ${first?.span.end}`
  return `e${hash(key).toString(36)}${hash(`${key} `).toString(36)}`
}
