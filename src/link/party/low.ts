/** A word in lower case, without a last stop and without quotation marks. */
export function low(word: string | undefined): string {
  const lower = (word ?? '').toLowerCase()
  if (!/^[“"‘']|[.”"’',]$/.test(lower)) return lower
  return lower.replace(/\.$/, '').replace(/^[“"‘']|[”"’',]$/g, '')
}
