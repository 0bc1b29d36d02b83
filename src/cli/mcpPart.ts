/** What of `total` items an answer shows, of which `skip` are left out first and at most `limit` shown. */
export function mcpPart(total: number, skip: number, limit: number) {
  const skipped = Math.min(skip, total)
  const shown = Math.min(limit, total - skipped)
  return { total, skipped, shown, end: skipped + shown }
}
