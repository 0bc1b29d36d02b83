import type { Attribution } from '../../record/record.ts'
import type { Linking } from '../linking.ts'

/** An attribution with all that stand within it, which are about one thing. */
export interface Tree {
  readonly root: Attribution
  /** The root among them, in the order of their cues. */
  readonly members: readonly Attribution[]
  /** Where the first of their cues begins. */
  readonly start: number
  /** Whether it stands in a headline or what is beneath one. */
  readonly display: boolean
}

/** All attributions, those within one another together, in the order of their first cues. */
export function trees({ attributions, segmented }: Linking): Tree[] {
  const { blocks } = segmented.report
  const byId = new Map(attributions.map(one => [one.id, one]))
  const rootOf = (one: Attribution): Attribution => {
    let found = one
    for (let outer = byId.get(one.within ?? ''); outer; outer = byId.get(outer.within ?? '')) found = outer
    return found
  }
  const members = new Map<Attribution, Attribution[]>()
  const first = (one: Attribution) => one.cue[0]?.start ?? 0
  for (const one of [...attributions].sort((a, b) => first(a) - first(b))) {
    const root = rootOf(one)
    const list = members.get(root)
    if (list) list.push(one)
    else members.set(root, [one])
  }
  let block = 0
  return [...members].map(([root, list]): Tree => {
    const start = first(list[0] ?? root)
    while (block + 1 < blocks.length && (blocks[block + 1]?.span.start ?? 0) <= start) block++
    const kind = blocks[block]?.kind
    return { root, members: list, start, display: kind === 'headline' || kind === 'dek' }
  })
}
