import { sentences } from '../english/sentences.ts'
import type { Block, BlockKind, Record, Span } from '../record/record.ts'

/** Blocks in which an outlet speaks; the others are names, places and labels. */
const SPEAKING: ReadonlySet<BlockKind> = new Set(['headline', 'dek', 'paragraph', 'listItem', 'caption'])
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Sentences of one block that follow one another and that nobody vouches for. */
export interface Run extends Span {
  readonly kind: BlockKind
  readonly sentences: number
  readonly words: number
}

/** How much of a report there is, in sentences and words, and the runs of it that nobody vouches for. */
export interface Unattributed {
  readonly sentences: number
  readonly words: number
  readonly runs: readonly Run[]
}

/** The sentences of a report that stand in no attribution, comment or check, not even with one word: the outlet's own voice. */
export function unattributed({ report, attributions, comments, checks }: Record): Unattributed {
  const blocks = report.blocks.filter(({ kind }) => SPEAKING.has(kind))
  const covered = merged([
    ...attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...[...comments, ...checks].map(({ span }) => span),
  ])
  const runs: Run[] = []
  let [total, count, next] = [0, 0, 0]
  let open: Run | undefined
  for (const { start, end, block } of sentences(report.text, blocks)) {
    const parts = report.text.slice(start, end).split(/\s+/)
    const words = parts.filter(part => LETTER_OR_DIGIT.test(part)).length
    if (words === 0) continue
    total += 1
    count += words
    while ((covered[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    const kept = (covered[next]?.start ?? Number.POSITIVE_INFINITY) < end
    const within = blocks[block] as Block
    const follows = open && open.start >= within.span.start
    if (kept) open = undefined
    else if (open && follows) {
      open = { ...open, end, sentences: open.sentences + 1, words: open.words + words }
      runs[runs.length - 1] = open
    } else {
      open = { kind: within.kind, start, end, sentences: 1, words }
      runs.push(open)
    }
  }
  return { sentences: total, words: count, runs }
}

/** Spans in text order with those that touch made one. */
function merged(spans: readonly Span[]): Span[] {
  const kept: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else kept.push({ start, end })
  }
  return kept
}
