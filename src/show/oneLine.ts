import { printable } from './printable.ts'

const LINE_ENDS = /[\n\r\t\v\f\u0085\u2028\u2029]+/g

/** The text as a terminal may show it (see `printable`) and on one line: what is printed as it is must not begin lines of its own or write over others. */
export function oneLine(text: string): string {
  return printable(text.replace(LINE_ENDS, ' '))
}
