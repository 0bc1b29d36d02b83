import type { Record } from '../record/record.ts'

/** A report as it is kept: its record, and which version of which story it is. */
export interface Told {
  readonly record: Record
  /** The versions of one report have this in common. */
  readonly story: number
  /** From 1, in the order in which they came. */
  readonly version: number
  /** Whether no other version was fetched later. */
  readonly latest: boolean
  /** ISO 8601 in UTC. */
  readonly fetched: string
}
