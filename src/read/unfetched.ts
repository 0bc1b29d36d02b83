/** A page that could not be got. The message is for people: what is wrong and what to do. */
export class Unfetched extends Error {
  /** The server's status; null where it gave none. */
  readonly status: number | null
  /** Seconds after which the server asks to be asked again; null where it does not say. */
  readonly wait: number | null

  constructor(message: string, status: number | null, wait: number | null, cause: unknown) {
    super(message, { cause })
    this.name = 'Unfetched'
    this.status = status
    this.wait = wait
  }
}
