import type { Static, TObject } from 'typebox'

/** What is known of a call beside its arguments. */
export interface Call {
  /** Aborted where the caller takes it back, or is gone. */
  readonly signal: AbortSignal
  /** Says how far the work is. */
  readonly told: (done: number, of: number) => void
}

/** A tool: what it takes and gives, and how its answer is told in short. */
export interface Tool<Desk, Takes extends TObject = TObject, Gives extends TObject = TObject> {
  readonly name: string
  readonly title: string
  /** For the model that is to choose it. */
  readonly description: string
  readonly takes: Takes
  readonly gives: Gives
  /** Whether it asks others over the network. */
  readonly open: boolean
  /** Throws a `Refusal` where there is no answer. */
  readonly answer: (desk: Desk, asked: Static<Takes>, call: Call) => Promise<Static<Gives>>
  /** The lines of the short text. */
  readonly tell: (answer: Static<Gives>) => readonly string[]
}
