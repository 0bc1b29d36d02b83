import type { Fragment } from '../wrap.ts'

/** One thing that an explanation tells: what it is about, in a word, and the telling. */
export interface Fact {
  readonly name: string
  readonly fragments: readonly Fragment[]
}

/** What is explained, under its heading. */
export interface Explained {
  readonly title: string
  /** The heading's second half. */
  readonly sum: string
  readonly facts: readonly Fact[]
}
