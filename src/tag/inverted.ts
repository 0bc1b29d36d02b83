import { INVERTED } from '../english/invertedCues.ts'
import type { Segmented } from '../record/article.ts'
import { firstFrom } from './pieces.ts'

/** The words that are verbs of saying with who says it behind them, in the order of the text. */
export function inverted({ report, words }: Segmented): number[] {
  return [...report.text.matchAll(INVERTED)].map(({ index }) => firstFrom(words.starts, index))
}
