import type { Shown } from './shown.ts'

/** The fragment of the words in the report that an attribution stands on. */
export function wordsId({ prefix, numbers }: Pick<Shown, 'prefix' | 'numbers'>, attribution: string): string {
  return `${prefix}-words-${numbers.get(attribution)}`
}
