import { useLayoutEffect } from 'preact/hooks'

/** Where a view was left: how far down, and at which link. */
interface Left {
  readonly top: number
  readonly link: string | null
}

const KEY = 'sayso'
const places = new Map<string, Left>()
let arrived: string | null = null

/** Remembers where every view is left, from now on. */
export function watchPlaces(): void {
  history.scrollRestoration = 'manual'
  // Before the address changes: what is in focus then is the link that is followed.
  const leave = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a')?.getAttribute('href') : null
    places.set(entry(), { top: scrollY, link: link ?? null })
  }
  addEventListener('click', leave, { capture: true })
  addEventListener('keydown', leave, { capture: true })
}

/**
 * Puts the screen and the focus where they belong when another view is shown: at its beginning, or, for who goes back, where it was left. `view` names the view;
 * `ready` says that what it shows is there.
 */
export function useArrival(view: string, ready: boolean): void {
  useLayoutEffect(() => {
    if (!ready || arrived === view) return
    const isFirst = arrived === null
    arrived = view
    // A page that was just opened begins where the browser begins.
    if (isFirst) return
    const before = places.get(entry())
    const link =
      before?.link == null ? null : document.querySelector<HTMLElement>(`a[href="${CSS.escape(before.link)}"]`)
    scrollTo(0, before?.top ?? 0)
    const target = link ?? document.querySelector<HTMLElement>('main h1')
    target?.focus({ preventScroll: true })
  })
}

/** The entry of the browser's history that is shown, by a name that stays with it. */
function entry(): string {
  const state = history.state as { readonly [KEY]?: string } | null
  const name = state?.[KEY]
  if (name !== undefined) return name
  const made = `${Date.now()} ${Math.random()}`
  history.replaceState({ ...state, [KEY]: made }, '')
  return made
}
