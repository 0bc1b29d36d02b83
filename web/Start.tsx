import { useEffect, useRef, useState } from 'preact/hooks'
import type { Sent } from './ask.ts'

/** The beginning: a report is pasted, dropped, or named by its address. */
export function Start({ read, failed, lost }: { read: (sent: Sent) => void; failed: string | null; lost: boolean }) {
  const [text, setText] = useState('')
  const [over, setOver] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const meta = () =>
    Object.fromEntries(
      ['outlet', 'published', 'title']
        .map(name => [name, String(new FormData(form.current ?? undefined).get(name) ?? '').trim()])
        .filter(([, value]) => value !== ''),
    )
  const submit = (event: Event) => {
    event.preventDefault()
    const words = text.trim()
    if (words === '') area.current?.focus()
    else if (/^https?:\/\/\S+$/i.test(words)) read({ url: words, ...meta() })
    else read({ text, ...meta() })
  }
  const example = async () => {
    const response = await fetch('/examples/ferry.txt')
    if (response.ok) read({ text: await response.text(), outlet: 'The Tarrow Courier', published: '2026-03-10' })
  }
  useEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      const words = event.dataTransfer?.getData('text/plain')
      if (file) read({ file })
      else if (words) setText(words)
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [read])
  return (
    <main class={over ? 'start over' : 'start'} id="text">
      <h1>
        Who says <em>so?</em>
      </h1>
      <p class="lead">
        Put in a news report. Every claim in it is marked in its own words, with the way it came: who said it first, who
        passed it on, who checked it, and who was asked.
      </p>
      {lost && (
        <p class="lost" role="alert">
          This address is of a report that is not kept here. Put in the same report, and it opens at the same place.
        </p>
      )}
      <form ref={form} onSubmit={submit}>
        <label for="words">The report’s text, or its address</label>
        <textarea
          id="words"
          ref={area}
          rows={10}
          value={text}
          placeholder="Paste a report, or https://…"
          onInput={event => setText(event.currentTarget.value)}
          onKeyDown={event =>
            event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form.current?.requestSubmit()
          }
          aria-describedby={failed === null ? undefined : 'failed'}
        />
        {failed !== null && (
          <p class="failed" id="failed" role="alert">
            {failed}
          </p>
        )}
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
        <div class="actions">
          <button type="submit" class="main">
            Read it
          </button>
          <label class="file">
            <input
              type="file"
              accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html"
              onChange={event => {
                const file = event.currentTarget.files?.[0]
                if (file) read({ file })
              }}
            />
            <span>Choose a file</span>
          </label>
          <button type="button" class="plain" onClick={example}>
            Show an example
          </button>
        </div>
        <p class="soft">
          Or drop a file anywhere here. Nothing leaves this machine, and nothing is kept but in this tab.
        </p>
      </form>
    </main>
  )
}
