/** The value below which such a share of the values lies: 0.5 gives the median. 0 where there are none. */
export function shareOf(share: number, values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b)
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0
}
