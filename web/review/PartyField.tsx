import { useState } from 'preact/hooks'
import type { Party } from '../../src/record/record.ts'
import type { Whose } from '../../src/record/review.ts'

/** What the choice is called that is none of the record's parties. */
const NEW = '+'

interface Props {
  readonly parties: readonly Party[]
  readonly party: Whose | undefined
  readonly set: (party: Whose) => void
}

/** Whose words they are: one of the report's parties, nobody, or somebody who is not among them yet. */
export function PartyField({ parties, party, set }: Props) {
  const [isNew, setIsNew] = useState(false)
  const name = typeof party === 'object' && party !== null ? party.name : ''
  const value = isNew || name !== '' ? NEW : typeof party === 'string' ? party : ''
  return (
    <div class="partyField">
      <label>
        <kbd>p</kbd> whose words{' '}
        <select
          id="reviewParty"
          value={value}
          onChange={({ currentTarget: { value } }) => {
            setIsNew(value === NEW)
            if (value !== NEW) set(value === '' ? null : value)
          }}
        >
          <option value="">nobody who is named</option>
          {parties.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NEW}>somebody else …</option>
        </select>
      </label>
      {value === NEW && (
        <label>
          their name <input value={name} onInput={event => set({ name: event.currentTarget.value })} />
        </label>
      )}
    </div>
  )
}
