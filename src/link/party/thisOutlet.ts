import { THIS_OUTLET } from '../../english/party/thisOutlet.ts'
import type { PronounForm } from '../../english/pronounForms.ts'
import type { RolePlace } from './places.ts'
import type { Place } from './salience.ts'
import type { Found, Scene } from './scene.ts'

/**
 * The outlet whose report it is, where the words speak of it: "told this newspaper", and outside any quotation or other's content "told us", "we asked"; “I” there is the one whose name stands over it.
 * Named as the report's metadata name it, else by the words. Null for anybody else.
 */
export function thisOutlet(
  scene: Scene,
  place: RolePlace,
  words: string,
  form: PronounForm | undefined,
  at: Place,
): Found | null {
  const own = (form === 'we' || form === 'I') && at.quote < 0 && !place.attribution?.within
  if (!own && (at.quote >= 0 || !THIS_OUTLET.test(words))) return null
  const { outlet, byline } = scene.linking.segmented.report
  const [writer] = byline
  if (form === 'I' && writer && byline.length === 1) {
    const entity = scene.cast.find(writer, '')?.entity ?? scene.cast.enter(writer, '', 'person', true)
    return { entity, rule: 'parties/this-outlet' }
  }
  const there = scene.byWords.get(OUTLET) ?? (outlet ? scene.cast.find(outlet, '')?.entity : undefined)
  const entity = there ?? scene.cast.enter(outlet ?? words, '', 'publication', false)
  entity.kind = 'publication'
  if (!there && !outlet) entity.named = false
  scene.byWords.set(OUTLET, entity)
  return { entity, rule: 'parties/this-outlet' }
}

/** No description has these words. */
const OUTLET = 'this outlet:'
