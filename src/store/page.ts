/** An address that was fetched. */
export interface Page {
  readonly url: string
  /** The server's validators, to be sent back with the next request. */
  readonly etag?: string
  readonly lastModified?: string
  /** What the feed that led there said of it: while it says the same, there is no need to ask. */
  readonly stamp?: string
}
