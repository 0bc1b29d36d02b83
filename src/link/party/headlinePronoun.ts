import type { PronounForm } from '../../english/pronounForms.ts'
import { agreement } from './agreement.ts'
import type { Entity } from './entity.ts'
import type { Place } from './salience.ts'
import { type Found, type Scene, weight } from './scene.ts'

/** So often must the report speak of somebody for a pronoun of its headline to be him or her. */
const LEAD_LEAST = 3

/**
 * Whom a pronoun of a headline or dek stands for, told when all below is known: somebody whom the same block names before it, else the man or the woman
 * whom the report is about. Null where that is not clear.
 */
export function headlinePronoun(scene: Scene, form: PronounForm, at: Place): Found | null {
  const block = scene.linking.segmented.report.blocks[at.block]
  const before = block ? scene.text.slice(block.span.start, at.start) : ''
  const found = (entity: Entity): Found => ({ entity, rule: `parties/pronoun-${form}` })
  // A source that the headline has named already, the nearest.
  for (let i = scene.spoken.length - 1; i >= 0; i--) {
    const one = scene.spoken[i]
    if (!one || !block || one.start < block.span.start || one.end > block.span.end) break
    if (one.start < at.start && agreement(form, one.entity) > 0) return found(one.entity)
  }
  const leads = [...scene.leads.values()].filter(one => weight(one) >= LEAD_LEAST && agreement(form, one) > 0)
  const named = leads.filter(one => before.includes(one.name))
  const [only] = named.length === 1 ? named : leads
  return only && (named.length === 1 || (leads.length === 1 && (form === 'he' || form === 'she'))) ? found(only) : null
}
