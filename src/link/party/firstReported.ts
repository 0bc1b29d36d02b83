import { KNOWN_OUTLETS } from '../../english/party/knownOutlets.ts'
import { REPORTS } from '../../english/party/reports.ts'
import type { Entity } from './entity.ts'
import type { Scene } from './scene.ts'

/** So many blocks below the lede its "a newspaper reported" is told with the name. */
const BELOW = 2

/** Whom a lede's "a newspaper" turns out to be: the only publication by name that is said to report anything right below; null where none or several are. */
export function firstReported({ linking, text, sources, lede, placeOf }: Scene): Entity | null {
  const found = new Set<Entity>()
  for (const [i, { source, cue }] of linking.attributions.entries()) {
    const entity = sources[i]?.entity
    if (entity?.kind !== 'publication' || !entity.named || entity.seen >= 0) continue
    // "A newspaper" is no agency of which every reader knows.
    if (KNOWN_OUTLETS.has(entity.name.toLowerCase().replace(/^the /, ''))) continue
    const start = source[0]?.start ?? 0
    if (placeOf(start, start).block > lede + BELOW) continue
    if (cue[0] && REPORTS.test(text.slice(cue[0].start, cue[0].end))) found.add(entity)
  }
  const [first] = found
  return first && found.size === 1 ? first : null
}
