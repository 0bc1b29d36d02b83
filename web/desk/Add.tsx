import { useEffect, useRef, useState } from 'preact/hooks'
import type { Record } from '../../src/record/record.ts'
import type { Progress } from '../../src/serve/schemas.ts'
import { addressTo } from '../address.ts'
import { ask, type Sent } from '../ask.ts'
import { hashOf } from '../hashOf.ts'
import { keep } from '../kept.ts'
import { Reading } from '../Reading.tsx'
import type { Bringing } from '../useBringing.ts'
import { addressesIn } from './addressesIn.ts'
import { BroughtList } from './BroughtList.tsx'
import { Desk } from './Desk.tsx'

/** The example's outlet and day, which its text does not tell. */
const EXAMPLE = { outlet: 'The Tarrow Courier', published: '2026-03-10' }
/** Characters of a text by which it is called until it has a title. */
const CALLED = 60

/** Bringing in: a report is pasted, dropped, chosen, or named by its address. `first`: the store is empty, and what this is for is told. `lost`: the address was of a report that is not here. */
export function Add({
  bringing,
  first = false,
  lost = false,
  wasRead = () => {},
}: {
  bringing: Bringing
  first?: boolean
  lost?: boolean
  wasRead?: () => void
}) {
  const [text, setText] = useState('')
  const [reading, setReading] = useState<Progress | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [onlyRead, setOnlyRead] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const under = useRef<AbortController | null>(null)
  useEffect(() => () => under.current?.abort(), [])
  const meta = () =>
    Object.fromEntries(
      ['outlet', 'published', 'title']
        .map(name => [name, String(new FormData(form.current ?? undefined).get(name) ?? '').trim()])
        .filter(([, value]) => value !== ''),
    )
  /** Reads without keeping: the record stays in this tab. */
  const read = async (sent: Sent) => {
    const controller = new AbortController()
    under.current = controller
    setFailed(null)
    setReading({ done: 0, of: 0 })
    try {
      const record = await ask<Record>('/read', sent, setReading, controller.signal)
      keep(record)
      const here = hashOf({ report: record.report.id, view: 'all', chosen: null })
      // An address that was waiting for this report keeps its place.
      if (!location.hash.startsWith(here)) location.hash = here
      wasRead()
    } catch (error) {
      if ((error as Error).name !== 'AbortError') setFailed((error as Error).message)
    }
    setReading(null)
  }
  const send = (name: string, sent: Sent) => {
    if (onlyRead) void read(sent)
    else bring([{ name, sent }])
  }
  const bring: Bringing['bring'] = reports => {
    bringing.bring(reports)
    // The beginning gives way to the ledger as soon as something is in it.
    if (first) location.hash = addressTo('add')
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const words = text.trim()
    const urls = addressesIn(words)
    if (words === '') area.current?.focus()
    else if (urls !== null && !onlyRead) {
      bringing.fetchAll({ urls }, meta().outlet ?? '')
      setText('')
      if (first) location.hash = addressTo('add')
    } else if (urls !== null) void read({ url: urls[0] ?? '', ...meta() })
    else {
      send(meta().title ?? (words.split('\n')[0] ?? '').slice(0, CALLED), { text, ...meta() })
      if (!onlyRead) setText('')
    }
  }
  const example = async () => {
    const response = await fetch('/examples/ferry.txt')
    if (response.ok) send('The example', { text: await response.text(), ...EXAMPLE })
  }
  const files = (chosen: readonly File[]) => {
    if (onlyRead && chosen[0]) void read({ file: chosen[0] })
    else bring(chosen.map(file => ({ name: file.name, sent: { file } })))
  }
  if (reading !== null) return <Reading progress={reading} cancel={() => under.current?.abort()} />
  return (
    <Desk
      view={lost ? 'lost' : first ? 'ledger' : 'add'}
      title={first ? 'Sayso' : 'Bring in'}
      heading={
        first ? (
          <>
            Who says <em>so?</em>
          </>
        ) : (
          'Bring in'
        )
      }
      ready
      kind={first ? 'start first' : 'start'}
    >
      {first ? (
        <p class="lead">
          Put in news reports. Every claim is marked in its own words, with the way it came: who said it first, who
          passed it on, who checked it, and who was asked. Of several reports it is told which claims are the same, and
          on how many independent origins they stand.
        </p>
      ) : (
        <p class="lead">Files dropped anywhere on this page are brought in as well.</p>
      )}
      {lost && (
        <p class="lost" role="alert">
          This address is of a report that is not kept here. Put in the same report, and it opens at the same place.
        </p>
      )}
      <form ref={form} onSubmit={submit}>
        <label for="words">A report’s text, or addresses, one a line</label>
        <textarea
          id="words"
          ref={area}
          rows={first ? 8 : bringing.all.length > 0 ? 3 : 6}
          value={text}
          placeholder="Paste a report, or https://…"
          onInput={event => setText(event.currentTarget.value)}
          onKeyDown={event =>
            event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form.current?.requestSubmit()
          }
          aria-describedby={failed === null ? 'hint' : 'failed hint'}
        />
        {failed !== null && (
          <p class="failed" id="failed" role="alert">
            {failed}
          </p>
        )}
        <div class="actions">
          <button type="submit" class="main">
            Read it
          </button>
          <label class="file">
            <input
              type="file"
              multiple
              accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html"
              onChange={event => {
                files([...(event.currentTarget.files ?? [])])
                event.currentTarget.value = ''
              }}
            />
            <span>Choose files</span>
          </label>
          <button type="button" class="plain" onClick={example}>
            Show an example
          </button>
        </div>
        <details>
          <summary>What is known of it</summary>
          <div class="meta">
            <label>
              Outlet <input name="outlet" autocomplete="off" />
            </label>
            <label>
              Published <input name="published" type="date" />
            </label>
            <label>
              Title <input name="title" autocomplete="off" />
            </label>
          </div>
          <p class="soft">
            “On Tuesday” is told from the day of publication. What is left empty is taken from a page itself.
          </p>
        </details>
        <p>
          <label>
            <input type="checkbox" checked={onlyRead} onChange={event => setOnlyRead(event.currentTarget.checked)} />{' '}
            only read it, keep nothing but in this tab
          </label>
        </p>
        <p class="soft" id="hint">
          The address of a feed brings in all that it lists. Nothing leaves this machine but the question for the
          addresses that you give.
        </p>
      </form>
      <BroughtList bringing={bringing} />
    </Desk>
  )
}
