import type { Party } from '../src/record/record.ts'
import { content } from '../src/show/content.ts'
import { counted } from '../src/show/counted.ts'
import { described } from '../src/show/described.ts'
import { parts } from '../src/show/parts.ts'
import { printable } from '../src/show/printable.ts'
import { NumberLink } from './NumberLink.tsx'
import { Numbers } from './Numbers.tsx'
import { Remarks } from './Remarks.tsx'
import type { Seen } from './seen.ts'

/** One party: all that it vouches for, hands on and was told, what it judges and what it was asked. */
export function PartyPanel({ seen, party }: { seen: Seen; party: Party }) {
  const { view } = seen
  const part = parts(view).find(one => one.party === party)
  const vouched = view.claims.filter(({ number }) => part?.vouches.includes(number))
  return (
    <>
      <h2 id="panelTitle" tabIndex={-1}>
        <bdi class={party.named ? undefined : 'veiled'}>{printable(party.name)}</bdi>
      </h2>
      <p class="soft">{[...described(party), ...(party.named ? [] : ['not named'])].map(printable).join(' · ')}</p>
      {party.anonymity && <p class="doubt">The name is withheld: “{printable(party.anonymity.reason)}”</p>}
      <h3>{vouched.length === 0 ? 'Vouches for nothing here' : `Vouches for ${counted(vouched.length, 'claim')}`}</h3>
      <ol class="vouched">
        {vouched.map(one => (
          <li key={one.number}>
            <NumberLink seen={seen} one={one} />{' '}
            <span dir="auto">{printable(content(view.record, one.attribution))}</span>
          </li>
        ))}
      </ol>
      <dl class="facts">
        {part && part.relays.length > 0 && (
          <div>
            <dt>passes on</dt>
            <dd>
              <Numbers seen={seen} ids={part.relays} />
            </dd>
          </div>
        )}
        {part && part.told.length > 0 && (
          <div>
            <dt>was told</dt>
            <dd>
              <Numbers seen={seen} ids={part.told} />
            </dd>
          </div>
        )}
      </dl>
      {part && <Remarks seen={seen} comments={part.asked} checks={part.judged} />}
    </>
  )
}
