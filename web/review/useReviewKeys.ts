import { useLayoutEffect } from 'preact/hooks'
import { pressed } from '../pressed.ts'

/** The keys of a review by what they do; those with Shift have an arrow before: "⇧ArrowLeft". */
export type Keyed = { readonly [key: string]: () => void }

/** The keys of a review. They come before those of the page: what a letter does here it does not do there as well. */
export function useReviewKeys(keyed: Keyed): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!pressed(event)) return
      const { key, shiftKey, target } = event
      const act = keyed[shiftKey && key.startsWith('Arrow') ? `⇧${key}` : key]
      // In a list of choices the arrows choose.
      if (act === undefined || (target instanceof HTMLSelectElement && key !== 'Escape')) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [keyed])
}
