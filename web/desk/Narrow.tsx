import { useEffect, useRef, useState } from 'preact/hooks'
import { type Address, addressTo, type Query } from '../address.ts'
import { readdress } from '../readdress.ts'
import { useGet } from '../useGet.ts'
import type { Paged } from '../useList.ts'
import type { OutletRow } from './rows.ts'

/** Milliseconds after the last letter that the list follows. */
const WAIT = 250
const FIELDS = ['q', 'outlet', 'since', 'until'] as const

/** What a list is narrowed to: words, an outlet, and the time of publication. The list and the address follow what is typed. */
export function Narrow({ view, query, words }: { view: Address['view']; query: Query; words: string | null }) {
  const [typed, setTyped] = useState<Query>(query)
  const { value: outlets } = useGet<Paged<OutletRow>>('/outlets?limit=500')
  // What was asked for last from here: another query comes from elsewhere, and is shown.
  const asked = useRef(key(query))
  useEffect(() => {
    if (key(query) === asked.current) return
    asked.current = key(query)
    setTyped(query)
  }, [query])
  useEffect(() => {
    const timer = setTimeout(() => {
      if (key(typed) === asked.current) return
      asked.current = key(typed)
      readdress(addressTo(view, null, { ...query, ...only(typed) }))
    }, WAIT)
    return () => clearTimeout(timer)
  }, [typed])
  const field = (name: (typeof FIELDS)[number]) => ({
    name,
    value: typed[name] ?? '',
    onInput: (event: Event) => setTyped({ ...typed, [name]: (event.currentTarget as HTMLInputElement).value }),
    autocomplete: 'off',
  })
  const narrowed = FIELDS.some(name => (typed[name] ?? '') !== '')
  return (
    <search aria-label="Narrow the list">
      <form class="narrow" onSubmit={event => event.preventDefault()}>
        {words !== null && (
          <label class="words">
            {words} <input type="search" {...field('q')} data-search />
          </label>
        )}
        <label>
          Outlet <input type="text" {...field('outlet')} list="outlets" />
        </label>
        <label>
          Since <input type="date" {...field('since')} />
        </label>
        <label>
          Until <input type="date" {...field('until')} />
        </label>
        <button
          type="button"
          class="plain"
          aria-disabled={!narrowed}
          onClick={() => narrowed && setTyped({ ...typed, q: '', outlet: '', since: '', until: '' })}
        >
          Clear
        </button>
        <datalist id="outlets">
          {outlets?.items.map(({ outlet }) => outlet !== null && <option key={outlet} value={outlet} />)}
        </datalist>
      </form>
    </search>
  )
}

function only(query: Query): Query {
  return Object.fromEntries(FIELDS.map(name => [name, query[name]?.trim() ?? '']))
}

function key(query: Query): string {
  return JSON.stringify(only(query))
}
