import type { Progress } from '../src/serve/schemas.ts'

/** How far the reading is, and the way out of it. */
export function Reading({ progress: { done, of }, cancel }: { progress: Progress; cancel: () => void }) {
  return (
    <main class="start" id="text">
      <h1 tabIndex={-1}>Reading …</h1>
      <progress aria-label="How much is read" max={Math.max(1, of)} value={of === 0 ? undefined : done} />
      <p class="soft">{of === 0 ? 'The report is laid out.' : `${done} of ${of} parts are read.`}</p>
      <button type="button" onClick={cancel}>
        Give it up
      </button>
    </main>
  )
}
