import type { Numbered } from '../src/show/numbered.ts'
import { printable } from '../src/show/printable.ts'
import { words } from '../src/show/words.ts'
import type { Seen } from './seen.ts'

/** A claim's number, which opens the claim; `raised` behind its cue in the text, otherwise on the line. */
export function NumberLink({ seen, one, raised = false }: { seen: Seen; one: Numbered; raised?: boolean }) {
  const { view, route, to } = seen
  const { id, party, source, cue } = one.attribution
  const who = view.parties.get(party ?? '')?.name ?? (source.length > 0 ? words(view.record, source) : 'nobody named')
  return (
    <a
      class={raised ? 'number raised' : 'number'}
      href={to({ kind: 'claim', id, link: null })}
      aria-label={`Claim ${one.number}: ${printable(who)}, ${printable(words(view.record, cue))}`}
      aria-current={route.chosen?.id === id ? 'true' : undefined}
      data-number={raised ? id : undefined}
      data-claim={id}
      data-role="cue"
    >
      {one.number}
    </a>
  )
}
