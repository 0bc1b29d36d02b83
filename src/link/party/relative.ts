import { ANYBODY_WHO } from '../../english/party/anybody.ts'
import { agreement } from './agreement.ts'
import type { Entity } from './entity.ts'
import type { Place } from './salience.ts'
import type { Found, Scene } from './scene.ts'

/** Room for the longest word of nobody in particular, in UTF-16 code units. */
const BEFORE = 12

/** Whom *who* or *which* goes on about: the nearest before it in its sentence that can be, or null. "Anyone who stayed" is nobody known. */
export function relative(scene: Scene, form: 'who' | 'which', at: Place): Found | null {
  const anybody =
    form === 'who' ? ANYBODY_WHO.exec(scene.text.slice(Math.max(0, at.start - BEFORE), at.start))?.[1] : undefined
  if (anybody) {
    const made = scene.roster.create(anybody, 'person')
    made.named = false
    return { entity: made, rule: 'parties/unnamed' }
  }
  let nearest: { entity: Entity; start: number; end: number } | null = null
  for (const one of scene.near.latest(at.sentence)) {
    if (one.start >= at.start || agreement(form, one.entity) <= 0) continue
    const end = Math.min(one.end, at.start)
    // Of two that end alike the longer is meant: "The Ledger of Arden, which".
    if (!nearest || end > nearest.end || (end === nearest.end && one.start < nearest.start))
      nearest = { entity: one.entity, end, start: one.start }
  }
  return nearest && { entity: nearest.entity, rule: `parties/pronoun-${form}` }
}
