import { useState } from 'preact/hooks'
import type { Record, Span } from '../../src/record/record.ts'
import { wordsNear } from './steps.ts'
import type { Change } from './useReview.ts'

/** Words shown on either side of a mention. */
const AROUND = 5

interface Props {
  readonly record: Record
  /** The party that is shown first. */
  readonly party: string | null
  readonly change: (change: Change) => void
}

/** Who is who: a party with all its mentions, of which some may be somebody else's, and the others, of which one may be the same. */
export function PartySheet({ record: { report, parties }, party, change }: Props) {
  const [id, setId] = useState(party ?? parties[0]?.id ?? '')
  const [moved, setMoved] = useState<readonly Span[]>([])
  const [name, setName] = useState('')
  const [other, setOther] = useState('')
  const one = parties.find(party => party.id === id)
  if (!one) return <p class="soft">Nobody is said to say anything in it.</p>
  const others = parties.filter(party => party.id !== id)
  const called = name.trim() === '' ? {} : { name: name.trim() }
  const mentions = moved.map(({ start, end }) => ({ start, end }))
  return (
    <div class="partyField">
      <label>
        a party{' '}
        <select
          id="reviewWho"
          value={id}
          onChange={({ currentTarget: { value } }) => {
            setId(value)
            setMoved([])
            setOther('')
          }}
        >
          {parties.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="mentions">
        <legend>Where it is mentioned; tick what is somebody else</legend>
        {one.mentions.map(span => (
          <label key={span.start}>
            <input
              type="checkbox"
              checked={moved.includes(span)}
              onChange={({ currentTarget: { checked } }) =>
                setMoved(one.mentions.filter(each => (each === span ? checked : moved.includes(each))))
              }
            />{' '}
            <Mention report={report} span={span} />
          </label>
        ))}
      </fieldset>
      <label>
        the other’s name <input value={name} onInput={event => setName(event.currentTarget.value)} />
      </label>
      <button
        type="button"
        disabled={moved.length === 0 || moved.length === one.mentions.length}
        onClick={() => change({ kind: 'split', party: id, mentions, ...called })}
      >
        Split
      </button>
      <label>
        the same as{' '}
        <select value={other} onChange={event => setOther(event.currentTarget.value)}>
          <option value="">nobody else</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={other === ''} onClick={() => change({ kind: 'join', party: id, other })}>
        Join
      </button>
    </div>
  )
}

function Mention({ report, span: { start, end } }: { report: Record['report']; span: Span }) {
  const words = wordsNear(report, start)
  const from = words.filter(word => word.end <= start).at(-AROUND)?.start ?? start
  const to = words.filter(word => word.start >= end)[AROUND - 1]?.end ?? words.at(-1)?.end ?? end
  return (
    <span dir="auto">
      {report.text.slice(from, start)}
      <strong>{report.text.slice(start, end)}</strong>
      {report.text.slice(end, Math.max(end, to))}
    </span>
  )
}
