/**
 * A program that is measured. It loads and prints `ready`; then, for every batch of lines `{"id", "text"}` that an empty line ends, it prints an `Answer` a
 * line, in the same order. It ends when its input does.
 */
export interface Peer {
  readonly name: string
  /** What has to be installed for it. */
  readonly needs: Kit | null
  /** The command for so many threads. */
  readonly command: (threads: number) => readonly string[]
  readonly elsewhere?: string
}

/** What the bench installs: the packages for Python, or those for Java. */
export type Kit = 'python' | 'java'

type Pair = readonly [start: number, end: number]

/** What a peer finds in an article: UTF-16 offsets in `text`, which stands there only if it is other than what was asked. */
export interface Answer {
  readonly id: string
  readonly text?: string
  readonly attributions: readonly {
    readonly source: readonly Pair[]
    readonly cue: readonly Pair[]
    readonly content: readonly Pair[]
  }[]
}

/** A tool that cannot be measured here. */
export interface Absent {
  readonly name: string
  readonly why: string
  /** What it was found to do elsewhere, in words: never to be set beside the figures of this run as if they were of it. */
  readonly elsewhere: string | undefined
}

/** One run of a peer. */
export interface Run {
  readonly name: string
  readonly threads: number
  readonly round: number
  /** Seconds until it was ready. */
  readonly loading: number
  /** Of the processor, of all its processes. */
  readonly wordsPerCpuSecond: number
  /** Of the clock. */
  readonly wordsPerSecond: number
  /** The most memory that each of its processes has had, together, in MB; what they share is counted for each. */
  readonly peak: number
}

/** Contents found by each of `SHARES` (F1), and recall of indirect speech, in percent. */
export interface Accuracy {
  readonly contents: readonly number[]
  readonly indirect: number
}
