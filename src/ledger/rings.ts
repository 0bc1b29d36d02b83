/**
 * Rings of citation: reports from each of which citations lead to every other (strongly connected components: Tarjan 1972). `cites` tells for every report
 * which reports it cites. A report that cites itself, or another version of itself, is no ring: leave those out of `cites`.
 */
export function rings(cites: ReadonlyMap<string, readonly string[]>): string[][] {
  const reach = new Map([...cites.keys()].map(report => [report, reachable(report, cites)]))
  const found: string[][] = []
  const placed = new Set<string>()
  for (const [report, there] of reach) {
    if (placed.has(report)) continue
    const ring = [...there].filter(other => reach.get(other)?.has(report))
    if (ring.length < 2) continue
    for (const other of ring) placed.add(other)
    found.push(ring.sort())
  }
  return found.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

function reachable(from: string, cites: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>()
  const waiting = [...(cites.get(from) ?? [])]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    waiting.push(...(cites.get(at) ?? []))
  }
  return seen
}
