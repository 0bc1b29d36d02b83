import { useMemo } from 'preact/hooks'
import type { BlockKind, Block as Laid } from '../src/record/record.ts'
import type { Lit } from './lit.ts'
import { type Run, runs } from './runs.ts'
import type { Seen } from './seen.ts'
import { Words } from './Words.tsx'

/** What screen readers are told of a block that is no plain prose. */
const NAMES: { readonly [kind in BlockKind]?: string } = {
  dek: 'dek',
  byline: 'byline',
  dateline: 'dateline',
  caption: 'caption',
  credit: 'credit',
  correction: 'correction',
  origin: 'origin',
}

/** A block with its marks. It is made anew only where what stands out in it changes: a long report has hundreds, and a step from claim to claim concerns two. */
export function Block({ seen, block, plain, lit }: { seen: Seen; block: Laid; plain: readonly Run[]; lit: Lit }) {
  const { view, route } = seen
  const { span } = block
  const words = lit.words.filter(({ start, end }) => start < span.end && end > span.start)
  const here = new Set(
    plain.flatMap(({ within, source, cue, addressee }) =>
      [...within, ...source, ...cue, ...addressee].map(({ attribution }) => attribution.id),
    ),
  )
  const marks = new Set([...here, ...plain.flatMap(({ closes }) => closes)])
  const looks = JSON.stringify([
    lit.claims === null ? null : [...here].filter(id => lit.claims?.has(id)),
    words,
    marks.has(route.chosen?.id ?? '') ? route.chosen?.id : null,
  ])
  return useMemo(() => {
    const Tag = block.kind === 'headline' ? 'h1' : block.kind === 'heading' ? 'h2' : 'p'
    const name = NAMES[block.kind]
    const all = words.length === 0 ? plain : runs(view.record, view.claims, span, words)
    return (
      <Tag class={`block ${block.kind}`} data-block={block.kind} dir="auto" tabIndex={Tag === 'h1' ? -1 : undefined}>
        {name && <span class="unseen">{name}: </span>}
        {all.map(run => (
          <Words key={run.start} seen={seen} run={run} lit={lit} />
        ))}
      </Tag>
    )
  }, [view, block, plain, looks])
}
