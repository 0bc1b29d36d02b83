/** How many names and frequent words two reports have in common; without limit where these are all that the one of them has. */
export function topicsShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const word of one) if (other.has(word)) count++
  return count > 0 && count === Math.min(one.size, other.size) ? Number.POSITIVE_INFINITY : count
}
