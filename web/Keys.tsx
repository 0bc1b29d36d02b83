import { useEffect, useRef, useState } from 'preact/hooks'
import { KEYS } from './keys.ts'
import { setSingleKeys, singleKeys } from './singleKeys.ts'

const PARTS = [
  ['everywhere', 'Everywhere'],
  ['report', 'In a report'],
  ['review', 'In a review'],
] as const

/** The list of keys, over the page. */
export function Keys({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(singleKeys())
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keysTitle" onClose={close}>
      <h2 id="keysTitle">Keys</h2>
      <div class="keyParts">
        {PARTS.map(([part, name]) => (
          <section key={part} aria-labelledby={`keys-${part}`}>
            <h3 id={`keys-${part}`}>{name}</h3>
            <dl>
              {KEYS.filter(({ where }) => where === part).map(({ key, says }) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p>
        <label>
          <input
            type="checkbox"
            checked={on}
            onChange={event => {
              setSingleKeys(event.currentTarget.checked)
              setOn(event.currentTarget.checked)
            }}
          />{' '}
          single letters are keys
        </label>
      </p>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  )
}
