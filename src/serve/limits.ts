/** What the server takes at most, and why. Tests of the limits give smaller ones. */
export interface Limits {
  /** Bytes of a body: a page of a live blog has 2 MB, and a page that is fetched may have as much (read/fetchPage.ts). */
  readonly bodyBytes: number
  /** Milliseconds for a body to come whole: a page over a slow line; a connection that trickles holds memory and a place. */
  readonly bodyTime: number
  /** Milliseconds for the headers: they come in one packet, or somebody is playing. */
  readonly headerTime: number
  /** Milliseconds that a connection may stay idle: longer than a client's own, which would else send into one that is being closed. */
  readonly idleTime: number
  /** Reports read at the same time: enough to keep every process of the reader busy, few enough for the memory. */
  readonly underWay: number
  /** Reports that wait for their turn: two hundred short ones are a minute's reading; who comes later is asked to come again. */
  readonly waiting: number
  /** Jobs that bring reports in at the same time: each keeps the reader busy by itself. */
  readonly jobs: number
  /** Addresses of a job: at one a second they take a quarter of an hour, and can be looked over. */
  readonly addresses: number
}

export const LIMITS: Limits = {
  bodyBytes: 16 * 1024 * 1024,
  bodyTime: 30_000,
  headerTime: 10_000,
  idleTime: 65_000,
  underWay: 8,
  waiting: 200,
  jobs: 4,
  addresses: 1000,
}
