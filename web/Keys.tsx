import { useEffect, useRef, useState } from 'preact/hooks'
import { KEYS } from './keys.ts'
import { setSingleKeys, singleKeys } from './singleKeys.ts'

/** The list of keys, over the page. */
export function Keys({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(singleKeys())
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="keys" aria-labelledby="keysTitle" onClose={close}>
      <h2 id="keysTitle">Keys</h2>
      <dl>
        {KEYS.map(({ key, says }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
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
