/** What a server said of a page, to be said back to it. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** A page as it came; `url` is where it was found in the end. Where it is `unchanged` since the validators came, there are no bytes. */
export interface Fetched extends Validators {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly url: string
  readonly unchanged: boolean
}

export interface Asking {
  readonly known?: Validators
  readonly signal?: AbortSignal
  readonly maxBytes?: number
  /** Of a page that is longer, the first `maxBytes` are given. */
  readonly cut?: boolean
}

/**
 * Gets one page. Throws an Error for people; its `status` is the server's or null where there was no answer, and its `wait` the seconds after which the
 * server asks to be asked again, or null.
 */
export type Fetch = (address: string, asking: Asking) => Promise<Fetched>
