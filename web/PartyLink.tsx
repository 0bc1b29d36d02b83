import type { Span } from '../src/record/record.ts'
import { printable } from '../src/show/printable.ts'
import { words } from '../src/show/words.ts'
import type { Seen } from './seen.ts'

/** Who somebody is, with the way to all that they vouch for; `spans` are the words that stand for them where it is not known who it is. */
export function PartyLink({
  seen,
  id,
  spans = [],
  otherwise,
}: {
  seen: Seen
  id: string | null
  spans?: readonly Span[]
  otherwise: string
}) {
  const party = seen.view.parties.get(id ?? '')
  if (party) {
    return (
      <a
        class={party.named ? 'party' : 'party veiled'}
        href={seen.to({ kind: 'party', id: party.id, link: null })}
        aria-current={seen.route.chosen?.id === party.id ? 'true' : undefined}
      >
        <bdi>{printable(party.name)}</bdi>
      </a>
    )
  }
  if (spans.length > 0) return <bdi class="party">“{printable(words(seen.view.record, spans))}”</bdi>
  return <span class="nobody">{otherwise}</span>
}
