import type { Record } from '../record/record.ts'
import type { Progress } from './schemas.ts'

/** What is known of a report beside its words. */
export interface Meta {
  readonly id?: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
  readonly title?: string
}

/** A report to be read: its bytes and their media type, or the address to fetch it from. */
export type Wanted = { readonly meta: Meta } & (
  | { readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly address: string }
)

/** What is no report; the message says what is wrong and what to do. */
export interface Unread {
  readonly unread: string
}

/** The stages of reading as the server needs them; whoever starts the server puts them together. */
export interface Reader {
  /** Rejects only where the installation is broken. `signal` gives the fetching of a page up. */
  readonly read: (wanted: Wanted, told: (progress: Progress) => void, signal: AbortSignal) => Promise<Record | Unread>
  /** A record as JSON, always in the same order. */
  readonly json: (record: Record) => string
}
