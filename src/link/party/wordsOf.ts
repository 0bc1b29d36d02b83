import type { Span } from '../../record/record.ts'

/** The words of a role as one, without the marks at their edges but the sign of an account ("@lamp_hill"); a comma after one of its pieces stays: "Ida Brandt*,* then *the director*". */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }, i) => `${gap(text, spans[i - 1]?.end, start)}${text.slice(start, end)}`)
    .join('')
    .replace(/^(?:(?!@[\p{L}\p{N}_])[^\p{L}\p{N}])+|[^\p{L}\p{N}.)”"’']+$/gu, '')
}

function gap(text: string, from: number | undefined, to: number): string {
  if (from === undefined) return ''
  return /^\s*,/.test(text.slice(from, to)) ? ', ' : ' '
}
