import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { type Extent, lanes } from './lanes.ts'
import type { Lit } from './lit.ts'
import type { Seen } from './seen.ts'

interface Laid {
  readonly id: string
  readonly top: number
  readonly height: number
  readonly lane: number
}

/** Pixels kept free at either end of a bracket, so that one that ends where another begins does not touch it. */
const GAP = 3

/**
 * The brackets in the margin: one beside the lines of every claim in every block, the outermost farthest from the text. They are seen only; the numbers in
 * the text say the same to those who do not see them.
 */
export function Brackets({ seen, text, lit }: { seen: Seen; text: RefObject<HTMLElement | null>; lit: Lit }) {
  const [laid, setLaid] = useState<readonly Laid[]>([])
  useLayoutEffect(() => {
    const column = text.current
    if (!column) return
    const measure = () => setLaid(measured(column))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(column)
    document.fonts.ready.then(measure)
    return () => watch.disconnect()
  }, [seen.view, seen.route.view])
  const most = Math.max(1, ...laid.map(({ lane }) => lane + 1))
  return (
    <div class="brackets" aria-hidden="true" style={{ '--lanes': String(most) }}>
      {laid.map(({ id, top, height, lane }) => (
        <span
          key={`${id}-${top}`}
          class={`bracket${lit.claims?.has(id) ? ' chosen' : lit.claims === null ? '' : ' quiet'}`}
          data-claim={id}
          style={{ top: `${top}px`, height: `${height}px`, '--lane': String(lane) }}
        />
      ))}
    </div>
  )
}

function measured(column: HTMLElement): Laid[] {
  const origin = column.getBoundingClientRect().top
  const extents: Extent[] = []
  for (const block of column.querySelectorAll<HTMLElement>('[data-block]')) {
    const here = new Map<string, { top: number; bottom: number; depth: number }>()
    for (const run of block.querySelectorAll<HTMLElement>('[data-within]:not([data-within=""])')) {
      // The lines that the words stand on: the first and the last of their boxes.
      const boxes = run.getClientRects()
      const [first, last] = [boxes[0], boxes[boxes.length - 1]]
      if (!first || !last) continue
      for (const [depth, id] of (run.dataset.within ?? '').split(' ').entries()) {
        const before = here.get(id)
        here.set(id, {
          top: Math.min(before?.top ?? Number.POSITIVE_INFINITY, first.top - origin),
          bottom: Math.max(before?.bottom ?? 0, last.bottom - origin),
          depth: Math.max(before?.depth ?? 0, depth),
        })
      }
    }
    for (const [id, extent] of here) extents.push({ id, ...extent, top: extent.top + GAP, bottom: extent.bottom - GAP })
  }
  const lane = lanes(extents)
  return extents.map(({ id, top, bottom }, at) => ({ id, top, height: bottom - top, lane: lane[at] ?? 0 }))
}
