/** A bracket beside the lines in which something is said: from `top` to `bottom`, in pixels. */
export interface Extent {
  readonly id: string
  readonly top: number
  readonly bottom: number
  /** How many contents it stands in. */
  readonly depth: number
}

/** A lane for every bracket, in their order: 0 is the outermost. An inner one stands nearer to the text than its outer one, and none on another. */
export function lanes(extents: readonly Extent[]): number[] {
  const placed: { extent: Extent; lane: number; at: number }[] = []
  const order = extents
    .map((extent, at) => ({ extent, at }))
    .sort((a, b) => a.extent.depth - b.extent.depth || a.extent.top - b.extent.top)
  for (const { extent, at } of order) {
    const beside = placed.filter(other => other.extent.top < extent.bottom && extent.top < other.extent.bottom)
    const outer = beside.filter(other => other.extent.depth < extent.depth).map(({ lane }) => lane + 1)
    let lane = Math.max(0, ...outer)
    while (beside.some(other => other.lane === lane)) lane += 1
    placed.push({ extent, lane, at })
  }
  return placed.sort((a, b) => a.at - b.at).map(({ lane }) => lane)
}
