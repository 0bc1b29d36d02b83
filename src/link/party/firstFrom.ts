/** Where, in a list in text order, the first one stands that begins at this place or after it (UTF-16 code units); the list's length where none does. */
export function firstFrom<T extends { readonly start: number }>(sorted: readonly T[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
