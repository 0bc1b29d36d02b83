/** A word in lower case, without a last stop and without quotation marks. */
export function low(word: string | undefined): string {
  return (word ?? '')
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^[“"‘']|[”"’',]$/g, '')
}
