import { claimId } from './claimId.ts'
import { type Markup, markup } from './markup.ts'
import type { Shown } from './shown.ts'

/** Links to claims, by their numbers: "claims 1, 4"; null where none of the attributions is known. */
export function claimLinks(shown: Shown, attributions: readonly string[]): Markup | null {
  const known = attributions.filter(id => shown.numbers.has(id))
  if (known.length === 0) return null
  const links = known.map(
    (id, index) =>
      markup`${index === 0 ? '' : ', '}<a href="#${claimId(shown, id)}">${shown.numbers.get(id) ?? ''}</a>`,
  )
  return markup`${known.length === 1 ? 'claim' : 'claims'} ${links}`
}
