import { LEAST_WIDTH } from '../show/leastWidth.ts'
import type { AskLooks } from './answer.ts'
import type { SharedFlags } from './options.ts'
import { wantsColor } from './wantsColor.ts'

/** The view's width where nobody says one, in columns: that of terminals of old, and of a page. */
const USUAL_WIDTH = 80
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100

/** How a view is to look, by its flags and the terminal. */
export function looksOf({ width, color }: Pick<SharedFlags, 'width' | 'color'>): AskLooks {
  return {
    // A terminal that does not know its width says 0.
    width: width ?? Math.max(LEAST_WIDTH, Math.min(process.stdout.columns || USUAL_WIDTH, WIDEST)),
    color: wantsColor(color, process.stdout.isTTY === true, process.env),
  }
}
