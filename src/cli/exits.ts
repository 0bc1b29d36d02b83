/** What the command line ends with; scripts depend on these, and docs/cli.md lists them. */
export const EXITS = {
  ok: 0,
  /** Some input could not be read; the rest was. */
  unread: 1,
  /** A flag or an argument that means nothing. */
  usage: 2,
  /** The installation is broken: the reader cannot be loaded, or Node is too old. */
  broken: 3,
  /** Everything was read, and no claim is what was asked for. */
  noMatch: 4,
  /** The store cannot be opened. */
  store: 5,
  /** Ended by Ctrl-C, as shells number it; what was done is kept. */
  stopped: 130,
} as const
