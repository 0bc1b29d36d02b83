import type { Record } from '../record/record.ts'
import type { Kept } from './store.ts'

/** The columns of `reports` that a `Kept` is made of. */
export const KEPT = ['story', 'version', 'latest', 'source', 'fetched', 'added', 'record'] as const

interface Row {
  readonly story: number
  readonly version: number
  readonly latest: number
  readonly source: string
  readonly fetched: string
  readonly added: string
  readonly record: string
}

/** A row of `reports` as a report. */
export function kept({ story, version, latest, source, fetched, added, record }: Row): Kept {
  return { record: JSON.parse(record) as Record, story, version, latest: latest === 1, source, fetched, added }
}
