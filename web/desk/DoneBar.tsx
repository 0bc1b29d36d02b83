import { useContext } from 'preact/hooks'
import { Decider } from './Decider.ts'

/** What was decided last, with the way back. */
export function DoneBar() {
  const { done, undo, forget } = useContext(Decider)
  return (
    <p class={done === null ? 'unseen' : 'doneBar'} role="status">
      {done?.says}
      {done?.id != null && (
        <>
          {' '}
          <button type="button" onClick={undo}>
            Undo
          </button>
        </>
      )}
      {done !== null && (
        <>
          {' '}
          <button type="button" class="plain" onClick={forget}>
            Close
          </button>
        </>
      )}
    </p>
  )
}
