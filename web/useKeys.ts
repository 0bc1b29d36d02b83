import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { move } from './move.ts'
import { pressed } from './pressed.ts'
import { routeOf } from './route.ts'
import type { Seen } from './seen.ts'

/** The keys of a report: each goes where an address goes, and the focus goes along. */
export function useKeys(seen: Seen): void {
  const moved = useRef(false)
  useEffect(() => {
    // Where keys came faster than the page, what is shown now is on the way to where the address is already.
    if (JSON.stringify(routeOf(location.hash)) !== JSON.stringify(seen.route)) return
    if (moved.current) place(seen)?.focus({ preventScroll: true })
    moved.current = false
  }, [seen])
  // As soon as it is shown: an effect that waits for the next picture would miss a key that is pressed before.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!pressed(event)) return
      const { key } = event
      // From where the address is, not from what is shown: keys may come faster than the page.
      const route = routeOf(location.hash)
      if (key === 't') across(seen)
      else if (key === 'e') why()
      else if (key === 's') document.querySelector<HTMLElement>('.sameClaim a')?.click()
      else {
        const to = route && move({ ...seen, route }, key)
        if (to === null) return
        moved.current = location.hash !== to
        location.hash = to
      }
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [seen])
}

/** Where the focus belongs: the claim's number in the text, the link of its chain, or the heading of what is told. */
function place({ route }: Seen): HTMLElement | null {
  const { chosen } = route
  if (chosen?.kind === 'claim' && chosen.link !== null) return document.querySelector('.chain [aria-current]')
  return (chosen?.kind === 'claim' ? numberOf(chosen.id) : null) ?? document.querySelector('#panelTitle')
}

function numberOf(id: string): HTMLElement | null {
  return document.querySelector(`[data-number="${CSS.escape(id)}"]`)
}

/** From the text to what is told beside it, and back to the claim. */
function across({ route }: Seen): void {
  const within = document.activeElement?.closest('.panel')
  const text =
    (route.chosen?.kind === 'claim' ? numberOf(route.chosen.id) : null) ??
    document.querySelector<HTMLElement>('.text a')
  const to = within ? text : document.querySelector<HTMLElement>('#panelTitle')
  to?.focus()
}

function why(): void {
  const details = document.querySelector<HTMLDetailsElement>('#why')
  if (!details) return
  details.open = !details.open
  details.querySelector('summary')?.focus()
}
