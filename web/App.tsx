import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Record } from '../src/record/record.ts'
import type { Progress } from '../src/serve/schemas.ts'
import { printable } from '../src/show/printable.ts'
import { ask, type Sent } from './ask.ts'
import { hashOf } from './hashOf.ts'
import { Keys } from './Keys.tsx'
import { keep, kept } from './kept.ts'
import { Reading } from './Reading.tsx'
import { Report } from './Report.tsx'
import { Start } from './Start.tsx'
import { useRoute } from './useRoute.ts'

/** The whole page: a start, a reading that is under way, or a report. */
export function App() {
  const route = useRoute()
  const [record, setRecord] = useState<Record | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [keys, setKeys] = useState(false)
  const under = useRef<AbortController | null>(null)
  const before = useMemo(() => (route.report === null ? null : kept(route.report)), [route.report])
  const shown = record?.report.id === route.report ? record : before
  useEffect(() => {
    document.title = shown ? `${printable(shown.report.title ?? headline(shown) ?? 'A report')} · Sayso` : 'Sayso'
  }, [shown])
  const read = useCallback(async (sent: Sent) => {
    const controller = new AbortController()
    under.current = controller
    setFailed(null)
    setProgress({ done: 0, of: 0 })
    try {
      const made = await ask(sent, setProgress, controller.signal)
      keep(made)
      setRecord(made)
      // An address that was waiting for this report keeps its place.
      if (!location.hash.startsWith(hashOf({ report: made.report.id, view: 'all', chosen: null })))
        location.hash = hashOf({ report: made.report.id, view: 'all', chosen: null })
    } catch (error) {
      if ((error as Error).name !== 'AbortError') setFailed((error as Error).message)
    }
    setProgress(null)
  }, [])
  const help = useCallback(() => setKeys(true), [])
  return (
    <>
      <header class="mast">
        <button type="button" class="skip" onClick={skip}>
          To the text
        </button>
        <a class="mark" href="#/">
          Sayso
        </a>
        <nav aria-label="Sayso">
          {shown && <a href="#/">Another report</a>}
          <button type="button" class="plain" onClick={help}>
            Keys <kbd>?</kbd>
          </button>
          <a href="/api">API</a>
        </nav>
      </header>
      {progress !== null ? (
        <Reading progress={progress} cancel={() => under.current?.abort()} />
      ) : shown ? (
        <Report record={shown} route={route} help={help} />
      ) : (
        <Start read={read} failed={failed} lost={route.report !== null} />
      )}
      {keys && <Keys close={() => setKeys(false)} />}
    </>
  )
}

/** To the text without a new address: the address says what is looked at. */
function skip(): void {
  const text = document.querySelector<HTMLElement>('#text')
  text?.setAttribute('tabindex', '-1')
  text?.focus()
}

function headline({ report }: Record): string | undefined {
  const span = report.blocks.find(({ kind }) => kind === 'headline')?.span
  return span && report.text.slice(span.start, span.end)
}
