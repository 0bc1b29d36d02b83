import { useEffect, useRef } from 'preact/hooks'
import type { Attribution, Record, Span } from '../../src/record/record.ts'
import type { Part } from '../../src/record/review.ts'
import type { Edit } from './edit.ts'

const LOOKS: { readonly [part in Part]: string } = {
  source: 'source',
  cue: 'cue',
  content: 'said said1 indirect chosen',
  addressee: 'to',
}

interface Props {
  readonly record: Record
  readonly edit: Edit
  /** Chooses another attribution. */
  readonly choose: (id: string) => void
  /** Words were selected with the mouse or by touch. */
  readonly select: () => void
}

/** The report's words, with those of the attribution that is set right, and the cues of the others, which lead to them. */
export function ReviewText({ record, edit, choose, select }: Props) {
  const column = useRef<HTMLDivElement>(null)
  const { report, attributions } = record
  const others = attributions.filter(({ id }) => id !== edit.of)
  const active = edit.parts[edit.part][edit.piece]
  useEffect(() => {
    const text = column.current
    const target = text?.querySelector('.active') ?? text?.querySelector('.cue')
    target?.scrollIntoView({ block: 'nearest' })
  }, [edit.of, active?.start, active?.end])
  useEffect(() => {
    // For the hand: with keys the same is done by j and k, and by the arrows.
    const text = column.current
    const open = ({ target }: MouseEvent) => {
      const id = target instanceof Element ? target.closest('[data-claim]')?.getAttribute('data-claim') : null
      if (id && getSelection()?.isCollapsed !== false) choose(id)
    }
    text?.addEventListener('click', open)
    text?.addEventListener('mouseup', select)
    text?.addEventListener('touchend', select)
    return () => {
      text?.removeEventListener('click', open)
      text?.removeEventListener('mouseup', select)
      text?.removeEventListener('touchend', select)
    }
  }, [choose, select])
  return (
    <div class="column">
      <div class="text reviewed" ref={column} lang={report.language}>
        {report.blocks.map(({ kind, span }) => {
          const Tag = kind === 'headline' ? 'h1' : kind === 'heading' ? 'h2' : 'p'
          return (
            <Tag key={span.start} class={`block ${kind}`} dir="auto" tabIndex={Tag === 'h1' ? -1 : undefined}>
              {pieces(span, edit, others, active).map(({ start, end, looks, other }) => (
                <span key={start} class={looks} data-at={start} data-claim={other}>
                  {report.text.slice(start, end)}
                </span>
              ))}
            </Tag>
          )
        })}
      </div>
    </div>
  )
}

interface Piece extends Span {
  readonly looks: string
  readonly other: string | undefined
}

/** The words of a block, cut wherever a mark begins or ends. */
function pieces(block: Span, edit: Edit, others: readonly Attribution[], active: Span | undefined): Piece[] {
  const own = (Object.keys(LOOKS) as Part[]).flatMap(part => edit.parts[part].map(span => ({ span, part })))
  const cues = others.flatMap(({ id, cue }) => cue.map(span => ({ span, id })))
  const edges = new Set([block.start, block.end])
  for (const { span } of [...own, ...cues])
    for (const edge of [span.start, span.end]) if (edge > block.start && edge < block.end) edges.add(edge)
  const points = [...edges].sort((a, b) => a - b)
  return points.slice(0, -1).map((start, place) => {
    const end = points[place + 1] ?? block.end
    const covers = (span: Span) => span.start <= start && span.end >= end
    const marks = own.filter(({ span }) => covers(span)).map(({ part }) => LOOKS[part])
    const other = cues.find(({ span }) => covers(span))?.id
    const isActive = active !== undefined && covers(active)
    const looks = [...marks, ...(isActive ? ['active'] : []), ...(other === undefined ? [] : ['otherCue'])].join(' ')
    return { start, end, looks, other }
  })
}
