import type { Record } from '../record/record.ts'

/** What became of an attribution under review. */
export type Decision = 'accepted' | 'rejected' | 'corrected' | 'added'

/** A record on its way from the machine's to the reviewed one. */
export interface Draft extends Pick<Record, 'report' | 'parties' | 'attributions' | 'checks' | 'comments' | 'notes'> {
  /** By the attribution's id; those of which nobody has said anything are not in it. */
  readonly decided: ReadonlyMap<string, Decision>
  /** Attributions whose words are not those that the machine gave them, or that the machine did not give at all. */
  readonly moved: ReadonlySet<string>
}
