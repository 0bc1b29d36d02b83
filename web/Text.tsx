import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Span } from '../src/record/record.ts'
import { unattributed } from '../src/show/unattributed.ts'
import { Block } from './Block.tsx'
import { Brackets } from './Brackets.tsx'
import { inBlocks } from './inBlocks.ts'
import { lit as litOf } from './lit.ts'
import { runs } from './runs.ts'
import type { Seen } from './seen.ts'
import { Tip } from './Tip.tsx'
import type { useExplain } from './useExplain.ts'
import { Voice } from './Voice.tsx'

/** Pixels from the edge of the screen at which words are hard to find. */
const EDGE = 60
/** The report as it was laid out, with its marks, and its brackets beside it. */
export function Text({ seen, explain }: { seen: Seen; explain: ReturnType<typeof useExplain> }) {
  const { view, route, to } = seen
  const { record, claims } = view
  const column = useRef<HTMLDivElement>(null)
  const lit = useMemo(() => litOf(view, route), [view, route])
  const own = useMemo(() => (route.view === 'voice' ? unattributed(record).runs : null), [record, route.view])
  const laid = useMemo(() => {
    const within = inBlocks(record, claims)
    return record.report.blocks.map((block, index) => ({ block, plain: runs(record, within[index] ?? [], block.span) }))
  }, [record, claims])
  useEffect(() => goTo(column.current, seen), [route])
  useEffect(() => {
    // For the hand: the numbers in the text are links that do the same.
    const around = column.current?.parentElement
    const open = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('a, .tip') || getSelection()?.isCollapsed === false) return
      const id = target.closest('[data-claim]')?.getAttribute('data-claim')
      if (id) location.hash = to({ kind: 'claim', id, link: null })
    }
    around?.addEventListener('click', open)
    return () => around?.removeEventListener('click', open)
  }, [to])
  return (
    <div class="column">
      {own === null && <Brackets seen={seen} text={column} lit={lit} />}
      <div class="text" ref={column} lang={record.report.language}>
        {own !== null && <Voice record={record} own={own} />}
        {(own === null ? laid : []).map(({ block, plain }) => (
          <Block key={block.span.start} seen={seen} block={block} plain={plain} lit={lit} />
        ))}
      </div>
      <Tip seen={seen} explain={explain} column={column} />
    </div>
  )
}

/** Brings the words that are looked at into sight. */
function goTo(column: HTMLElement | null, { route, view }: Seen): void {
  const { chosen } = route
  if (!column || chosen === null) return
  const pointed = column.querySelector('.pointed')
  const number = chosen.kind === 'claim' ? column.querySelector(`[data-number="${CSS.escape(chosen.id)}"]`) : null
  const first: Span | undefined = view.claims.find(({ attribution }) => attribution.id === chosen.id)?.attribution
    .content[0]
  const words = first ? column.querySelector(`[data-start="${first.start}"]`) : null
  const target = chosen.kind === 'claim' && chosen.link === null ? (number ?? words) : pointed
  if (!target || inSight(target)) return
  target.scrollIntoView({
    block: 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  })
}

/** Whether it lies where it can be read at once: not at the edges, nor under what is told over the foot of a small screen. */
function inSight(target: Element): boolean {
  const { top, bottom } = target.getBoundingClientRect()
  const panel = document.querySelector('.panel.open')
  const foot = panel && getComputedStyle(panel).position === 'fixed' ? panel.getBoundingClientRect().top : innerHeight
  return top > EDGE && bottom < foot - EDGE
}
