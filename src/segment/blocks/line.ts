import type { BlockKind } from '../../record/record.ts'

/** How much of a block's beginning and end the rules look at, in UTF-16 code units: no line that a rule can tell by its form is longer, and no rule's time depends on the block's length. */
export const EDGE = 320
/** Words are counted up to here: the rules only ask whether a line is shorter than some number below it. */
const MOST_WORDS = 100

/** A final stop, and the marks that may close after it. */
const STOP = /[.!?…][.!?…"”’')\]»*_]*$/
/** Stops that belong to a shortening: "in the U.S.", "at 3 p.m.", "Martin Jr.", "Acme Inc." */
const SHORTENING = /(?:^|[\s(])(?:\p{L}\.(?:\p{L}\.)+|\p{Lu}\.|Jr\.|Sr\.|Inc\.|Co\.|Corp\.|Ltd\.)$/u

/** What the rules see of one block. White space is single spaces, and none at the edges. */
export interface Line {
  /** The kind that the source gives, or null. */
  readonly given: BlockKind | null
  /** The first and the last `EDGE` code units. */
  readonly head: string
  readonly tail: string
  /** The whole line where it is no longer than `EDGE`, else null. */
  readonly whole: string | null
  /** Counted up to 100. */
  readonly words: number
  /** Ends with a full stop, question mark, exclamation mark or ellipsis. */
  readonly stopped: boolean
}

/** A block's words as the rules see them, in time linear in its length. */
export function line(words: string, given: BlockKind | null): Line {
  const text = words.trim()
  const head = text.slice(0, EDGE).replace(/\s+/g, ' ').trim()
  const tail = text.slice(-EDGE).replace(/\s+/g, ' ').trim()
  return {
    given,
    head,
    tail,
    whole: text.length <= EDGE ? head : null,
    words: countWords(text),
    stopped: STOP.test(tail) && !SHORTENING.test(tail),
  }
}

function countWords(text: string): number {
  const word = /\S+/g
  let count = 0
  while (count < MOST_WORDS && word.test(text)) count++
  return count
}
