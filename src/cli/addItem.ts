import type { Meta } from '../read/meta.ts'
import type { Mapping } from '../read/ndjsonLine.ts'
import type { Page } from '../store/page.ts'

/** How a report's bytes are read; it is kept with them, so that they can be read again. */
export interface Taken {
  /** They are a line of NDJSON. */
  readonly line?: true
  readonly map?: Mapping
  readonly contentType?: string
  /** The address at which they stood. */
  readonly from?: string
  /** The ending of the name, which tells the format. */
  readonly ending?: string
  readonly cut?: true
  /** What the flags, or a feed, say of the report. */
  readonly meta: Meta
}

/** The bytes of one report. */
export interface Parcel {
  readonly input: string
  readonly bytes: Uint8Array
  readonly taken: Taken
  /** When they were got, or captured by who kept them; ISO 8601 in UTC. */
  readonly fetched: string
  /** See `Raw.live`. */
  readonly live: boolean
  readonly page?: Page
}

/** A report that is still to be fetched. */
export interface Address {
  readonly address: string
  /** What the feed that led there said of it, see `Page.stamp`. */
  readonly stamp?: string
}

/** What became of one input. */
export interface Outcome {
  readonly input: string
  readonly outcome: 'added' | 'new version' | 'unchanged' | 'skipped' | 'failed'
  /** The report's id in the store, where it is there. */
  readonly id?: string
  /** Why it was skipped, or failed and what to do; of one that was added, that its date could not be read. */
  readonly why?: string
}

/** What is found on the way through the inputs: a report, where one is, or that there is none. */
export type Item = Parcel | Address | Outcome
