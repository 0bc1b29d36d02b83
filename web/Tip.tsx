import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { printable } from '../src/show/printable.ts'
import type { Seen } from './seen.ts'
import type { useExplain } from './useExplain.ts'

interface Pointed {
  readonly kind: 'claim' | 'comment' | 'check'
  readonly id: string
  readonly role: string
  readonly left: number
  /** Under the words, or over them where they stand in the lower half of the window: it has at most half of it. */
  readonly place: { readonly top: string } | { readonly bottom: string }
}

/** Milliseconds that a pointer rests before it is told something: who moves over the text wants to read it. */
const REST = 350
/** What is told of words, by what they are; the names are those of the explanation. */
const TOLD: { readonly [role: string]: readonly string[] } = {
  who: ['who', 'how sure'],
  cue: ['cue', 'how sure'],
  'to whom': ['to whom'],
  what: ['what', 'within', 'how sure'],
}
const WIDTH = 340

/** Why the words under the pointer, or the number in focus, are marked: the rule or the trained reader, the words and how sure it is. Esc takes it away. */
export function Tip({
  seen,
  explain,
  column,
}: {
  seen: Seen
  explain: ReturnType<typeof useExplain>
  column: RefObject<HTMLElement | null>
}) {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  useEffect(() => {
    // The text and what is told over it: the pointer may go there, too.
    const text = column.current?.parentElement
    if (!text) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (target: EventTarget | null, wait: number) => {
      clearTimeout(timer)
      if (target instanceof Element && target.closest('.tip')) return
      const marked = target instanceof Element ? target.closest<HTMLElement>('[data-claim], [data-remark]') : null
      timer = setTimeout(() => setPointed(marked?.isConnected ? at(marked, seen) : null), wait)
    }
    const over = (event: PointerEvent) => event.pointerType === 'mouse' && show(event.target, REST)
    const focused = (event: FocusEvent) =>
      show((event.target as Element).matches(':focus-visible') ? event.target : null, 0)
    const away = () => show(null, 0)
    const leave = () => show(null, REST)
    const key = (event: KeyboardEvent) => event.key === 'Escape' && away()
    text.addEventListener('pointerover', over)
    text.addEventListener('pointerleave', leave)
    text.addEventListener('focusin', focused)
    text.addEventListener('focusout', away)
    addEventListener('keydown', key)
    const scrolled = () => setPointed(null)
    addEventListener('scroll', scrolled, { passive: true })
    return () => {
      clearTimeout(timer)
      text.removeEventListener('pointerover', over)
      text.removeEventListener('pointerleave', leave)
      text.removeEventListener('focusin', focused)
      text.removeEventListener('focusout', away)
      removeEventListener('keydown', key)
      removeEventListener('scroll', scrolled)
    }
  }, [seen])
  const explained = pointed && explain?.(seen.view, pointed)
  if (!pointed || !explained) return null
  const facts = explained.facts.filter(({ name }) => pointed.kind !== 'claim' || TOLD[pointed.role]?.includes(name))
  return (
    <div class="tip" role="tooltip" style={{ left: `${pointed.left}px`, width: `${WIDTH}px`, ...pointed.place }}>
      <p class="tipTitle">{explained.title.toLowerCase()}</p>
      {facts.map(({ name, fragments }) => (
        <p key={name}>
          <span class="fact">{name}</span> {printable(fragments.map(({ text }) => text).join(''))}
        </p>
      ))}
    </div>
  )
}

function at(marked: HTMLElement, { view }: Seen): Pointed {
  const { left, top, bottom } = marked.getClientRects()[0] ?? marked.getBoundingClientRect()
  const remark = marked.dataset.remark
  const kind =
    remark === undefined ? 'claim' : view.record.comments.some(({ id }) => id === remark) ? 'comment' : 'check'
  return {
    kind,
    id: remark ?? marked.dataset.claim ?? '',
    role: marked.dataset.role ?? 'what',
    left: Math.max(8, Math.min(left, innerWidth - WIDTH - 24)),
    place: bottom > innerHeight / 2 ? { bottom: `${innerHeight - top + 6}px` } : { top: `${bottom + 6}px` },
  }
}
