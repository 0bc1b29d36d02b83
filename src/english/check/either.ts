/** The source of a regular expression for any of these. */
export function either(...sources: readonly string[]): string {
  return `(?:${sources.join('|')})`
}
