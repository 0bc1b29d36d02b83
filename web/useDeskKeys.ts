import { useLayoutEffect } from 'preact/hooks'
import { type Address, addressTo } from './address.ts'
import type { Decisions } from './desk/useDecisions.ts'
import { pressed } from './pressed.ts'

/** Views by the keys that lead to them. */
const VIEWS: { readonly [key: string]: Address['view'] } = {
  l: 'ledger',
  '/': 'search',
  w: 'unanswered',
  c: 'changes',
  n: 'add',
}
/** What the steps of a list go along: of every item the link that it is about. */
const STEPS =
  'main :is(.entry :is(h2, h3), .reportLine .title, .quoted, .silent h2, .people > li, .contraries > li) > a'

/** The keys of every view, and the steps along a list. */
export function useDeskKeys({ view }: Address, help: () => void, { undo }: Decisions): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!pressed(event)) return
      const { key } = event
      const to = VIEWS[key]
      if (to === 'search' && view === 'search') document.querySelector<HTMLElement>('[data-search]')?.focus()
      else if (to !== undefined) location.hash = addressTo(to)
      else if (key === '?') help()
      else if (key === 'z') void undo()
      else if ((key === 'j' || key === 'k') && view !== 'report') step(key === 'j' ? 1 : -1)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [view, help, undo])
}

function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(STEPS)]
  const here = document.activeElement
  // From wherever the focus is: the next one behind it, or before it.
  const at = all.indexOf(here as HTMLElement)
  const near =
    at >= 0 || here === null
      ? at + by
      : all.filter(one => here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING).length +
        (by > 0 ? 0 : -1)
  const next = all[Math.max(0, Math.min(near, all.length - 1))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
