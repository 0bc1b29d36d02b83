import type { Span } from '../record/record.ts'
import type { Numbered } from './numbered.ts'
import type { Look } from './paint.ts'
import { superscript } from './superscript.ts'
import type { Fragment } from './wrap.ts'

/** One piece of a content in a block: what its number labels. */
export interface Piece extends Span {
  readonly number: number
}

/** A run of a block's words that stand in the same contents, the outermost content first. */
export interface Group {
  readonly pieces: readonly Piece[]
  readonly fragments: readonly Fragment[]
}

/** A source, cue or addressee with the signs that show it where there is no colour. */
interface Mark extends Span {
  readonly look: Look
  readonly open: string
  readonly close: string
}

/** Marks that close a content's line rather than open the next: the quotation mark and the stop behind a content. */
const BEHIND = /^[\p{Pe}\p{Pf}"'’”,.;:!?…]+/u
/** Marks that belong to the line of the content behind them. */
const BEFORE = /[\p{Ps}\p{Pi}"']+$/u
const WORD = /[\p{L}\p{N}]/u
/** No run of quotation marks and stops beside a content is longer, in UTF-16 code units. */
const BESIDE = 8

/**
 * Takes a block apart where contents begin and end. The words stay in their order, and every one stands in exactly one group.
 * `claims` are those that have a span in the block.
 */
export function groups(text: string, block: Span, claims: readonly Numbered[], color: boolean): Group[] {
  const marks = claims
    .flatMap(claim => marksOf(claim, color))
    .filter(mark => mark.start >= block.start && mark.end <= block.end)
  const pieces = claims
    .flatMap(({ attribution, number }) => attribution.content.map(span => ({ ...span, number })))
    .filter(piece => piece.start < block.end && piece.end > block.start)
    .map(piece => withItsMarks(text, block, piece))
  const edges = [block, ...marks, ...pieces].flatMap(({ start, end }) => [start, end])
  const ordered = [...new Set(edges)].sort((a, b) => a - b)
  const found: { pieces: readonly Piece[]; fragments: Fragment[]; words: boolean }[] = []
  for (const [index, start] of ordered.slice(0, -1).entries()) {
    const end = ordered[index + 1] ?? start
    const covering = pieces
      .filter(piece => piece.start <= start && piece.end >= end)
      .sort((a, b) => a.number - b.number || a.start - b.start)
    const fragments = run(text, start, end, marks)
    const words = WORD.test(text.slice(start, end))
    const last = found.at(-1)
    // What has no word in it, a dash or a space, goes with what stands before it, unless it opens a content.
    const opens = covering.some(piece => !last?.pieces.includes(piece))
    if (last && (same(last.pieces, covering) || !(words || opens))) {
      last.fragments.push(...fragments)
      last.words ||= words
    } else if (last && !last.words)
      found[found.length - 1] = { pieces: covering, fragments: [...last.fragments, ...fragments], words }
    else found.push({ pieces: covering, fragments, words })
  }
  return found
}

function marksOf({ attribution, number }: Numbered, color: boolean): Mark[] {
  const line = color ? '' : '_'
  return [
    ...attribution.source.map(span => ({ ...span, look: 'source' as const, open: '‹', close: '›' })),
    ...(attribution.addressee?.spans ?? []).map(span => ({
      ...span,
      look: 'addressee' as const,
      open: '→',
      close: '',
    })),
    ...attribution.cue.map(span => ({
      ...span,
      look: 'cue' as const,
      open: line,
      close: `${line}${superscript(number)}`,
    })),
  ]
}

function withItsMarks(text: string, block: Span, { start, end, number }: Piece): Piece {
  const from = Math.max(start, block.start)
  const to = Math.min(end, block.end)
  const before = BEFORE.exec(text.slice(Math.max(block.start, from - BESIDE), from))?.[0].length ?? 0
  const behind = BEHIND.exec(text.slice(to, Math.min(block.end, to + BESIDE)))?.[0].length ?? 0
  return { start: from - before, end: to + behind, number }
}

function run(text: string, start: number, end: number, marks: readonly Mark[]): Fragment[] {
  const within = marks.filter(mark => mark.start <= start && mark.end >= end)
  const look = (['cue', 'source', 'addressee'] as const).find(one => within.some(mark => mark.look === one)) ?? null
  const opening = unique(marks.filter(mark => mark.start === start && mark.end >= end))
  const closing = unique(marks.filter(mark => mark.end === end && mark.start <= start))
  return [
    ...opening.map(mark => ({ text: mark.open, look: mark.look })),
    { text: text.slice(start, end), look },
    ...closing.map(mark => ({ text: mark.close, look: mark.look })),
  ]
}

/** A source that several attributions share is marked once; a cue that they share bears the number of each. */
function unique(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) {
    const index = kept.findIndex(one => one.look === mark.look && one.start === mark.start && one.end === mark.end)
    const twin = kept[index]
    if (twin === undefined) kept.push(mark)
    else if (mark.look === 'cue') kept[index] = { ...twin, close: `${twin.close}·${mark.close.replace('_', '')}` }
  }
  return kept
}

function same(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every((piece, index) => piece === b[index])
}
