import { known } from './known.ts'
import type { Numbered } from './numbered.ts'
import type { View } from './view.ts'
import { words } from './words.ts'
import type { Fragment } from './wrap.ts'

const SPACE: Fragment = { text: ' ', look: null }

/** Who said it to whom, with the signs that the text has. */
export function speaker(view: View, one: Numbered): Fragment[] {
  const { record, parties, color } = view
  const { attribution } = one
  const line = color ? '' : '_'
  const cue = { text: `${line}${words(record, attribution.cue)}${line}`, look: 'cue' as const }
  const to = attribution.addressee
  const listener = parties.get(to?.party ?? '')?.name ?? words(record, to?.spans ?? [])
  const told: Fragment[] = listener === '' ? [] : [SPACE, { text: `→${listener}`, look: 'addressee' }]
  const kind = known(view, one)
  if (kind === 'nobody') return [{ text: 'Nobody is named:', look: 'warning' }, SPACE, cue, ...told]
  const party = parties.get(attribution.party ?? '')
  return [
    { text: `‹${party?.name ?? words(record, attribution.source)}›`, look: 'source' },
    ...(party?.standsFor === undefined ? [] : [SPACE, { text: `(for ${party.standsFor})`, look: 'quiet' as const }]),
    ...(kind === 'unnamed' ? [SPACE, { text: '(not named)', look: 'warning' as const }] : []),
    SPACE,
    cue,
    ...told,
  ]
}
