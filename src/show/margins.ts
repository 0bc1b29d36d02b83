import type { Fragment, Margin } from './wrap.ts'

/** Columns that text keeps however deep it stands: narrower than this nobody reads. */
const LEAST_TEXT = 16
/** Columns that the whole text is moved in from the edge. */
export const INDENT = 2

/** A bar in the margin: the content it stands beside, and whether this is where it begins. */
export interface Bar {
  readonly number: number
  readonly begins: boolean
}

/**
 * The margin of a line that stands in the contents `bars`, outermost first: "   1┃  2┃ ". `digits` is the width of the greatest
 * number. Where the line would be left too little room, the outermost bars are left out.
 */
export function margins(bars: readonly Bar[], digits: number, width: number): Margin {
  const each = digits + 2
  const most = Math.max(1, Math.floor((width - INDENT - LEAST_TEXT) / each))
  const shown = bars.slice(-most)
  const edge = { text: ' '.repeat(INDENT), look: null }
  const margin = (numbers: boolean): Fragment[] => [
    edge,
    ...shown.map(({ number, begins }) => ({
      text: `${(numbers && begins ? String(number) : '').padStart(digits)}┃ `,
      look: 'content' as const,
    })),
  ]
  return { first: margin(true), rest: margin(false) }
}
