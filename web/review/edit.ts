import type { Attribution, Span } from '../../src/record/record.ts'
import { PARTS, type Part, type ReviewEntry, type Whose } from '../../src/record/review.ts'

/** An attribution as it is being set right, before it is saved. */
export interface Edit {
  /** Its id; null: it is one that was missed. Empty where there is none to look at. */
  readonly of: string | null
  readonly parts: { readonly [part in Part]: readonly Span[] }
  /** The part that is being set, and which of its pieces. */
  readonly part: Part
  readonly piece: number
  /** Whose words they are, where somebody said so. */
  readonly party?: Whose
}

/** An attribution as it stands. */
export function editOf({ id, source, cue, content, addressee }: Attribution, part: Part = 'source'): Edit {
  return { of: id, parts: { source, cue, content, addressee: addressee?.spans ?? [] }, part, piece: 0 }
}

/** One that was missed: nothing of it is known but, perhaps, words that were chosen. */
export function missed(content: Span | null): Edit {
  const parts = { source: [], cue: [], content: content ? [content] : [], addressee: [] }
  return { of: null, parts, part: content ? 'cue' : 'content', piece: 0 }
}

/** The edit with one piece of its present part set; null takes the piece away. What would overlap another piece is left as it was. */
export function withPiece(edit: Edit, span: Span | null): Edit {
  const { part, piece, parts } = edit
  const others = parts[part].filter((_, place) => place !== piece)
  if (span !== null && others.some(other => other.start < span.end && span.start < other.end)) return edit
  const all = (span === null ? others : [...others, { start: span.start, end: span.end }]).sort(
    (a, b) => a.start - b.start,
  )
  const at = span === null ? Math.max(0, all.length - 1) : all.findIndex(({ start }) => start === span.start)
  return { ...edit, parts: { ...parts, [part]: all }, piece: at }
}

/** What is to be told to the server so that an attribution becomes as it was set; none where nothing was changed. */
export function changes(
  edit: Edit,
  before: Attribution | null,
): Exclude<ReviewEntry['change'], { kind: 'undo' | 'redo' }>[] {
  const { parts, party } = edit
  const plain = (spans: readonly Span[]) => spans.map(({ start, end }) => ({ start, end }))
  if (before === null) {
    const { source, cue, content, addressee } = parts
    return [
      {
        kind: 'add',
        source: plain(source),
        cue: plain(cue),
        content: plain(content),
        addressee: plain(addressee),
        ...(party === undefined ? {} : { party }),
      },
    ]
  }
  const old = editOf(before).parts
  const attribution = before.id
  return [
    ...PARTS.filter(part => JSON.stringify(plain(parts[part])) !== JSON.stringify(plain(old[part]))).map(part => ({
      kind: 'spans' as const,
      attribution,
      part,
      spans: plain(parts[part]),
    })),
    ...(party === undefined ? [] : [{ kind: 'party' as const, attribution, party }]),
  ]
}
