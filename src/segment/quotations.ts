import type { Quotation } from '../record/article.ts'
import type { Block, Span } from '../record/record.ts'

type Kind = 'double' | 'single' | 'angle'
interface Mark {
  readonly kind: Kind
  readonly at: number
  readonly role: 'open' | 'close' | 'maybe'
}
interface Draft {
  kind: Kind
  open: number
  close: number
  depth: number
}

const OPENERS: ReadonlyMap<string, Kind> = new Map([
  ['“', 'double'],
  ['„', 'double'],
  ['‘', 'single'],
  ['‚', 'single'],
  ['«', 'angle'],
])
const CLOSERS: ReadonlyMap<string, Kind> = new Map([
  ['”', 'double'],
  ['’', 'single'],
  ['»', 'angle'],
])
const MARK = /[“”„‘’‚"'«»]/g
const BEFORE_OPEN = /^$|[\s([{—–\-/“‘"'«…]/
const WORDY = /[\p{L}\p{N}]/u
/** Words that begin with an apostrophe of their own: ’tis, ’em, ’90s, rock ’n’ roll. */
const ELISION = /^(?:tis|twas|em|til|till|cause|bout|n|\d0s|\d\d)(?![\p{L}\p{N}])/iu

/**
 * The stretches between quotation marks, in text order (outer before inner): curly, straight, single British, nested, and opened again at each paragraph.
 * Apostrophes, plural possessives, inches and feet are left alone. A mark that is never closed counts only where the next paragraph opens again.
 */
export function quotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = []
  let carried: number | null = null
  for (const [block, { span }] of blocks.entries()) {
    const opened = text[span.start] ?? ''
    const drafts = pair(marks(text, span), span)
    const next = blocks[block + 1]
    const nextOpens = next !== undefined && opensAt(text, next.span.start) !== null
    let last: number | null = null
    for (const draft of drafts) {
      const closed = draft.close >= 0
      const runsOn = !closed && draft.depth === 0 && nextOpens && opensAt(text, next.span.start) === opensAt(text, draft.open)
      if (!closed && !runsOn) continue
      const starts = draft.open === span.start && opened !== ''
      const end = closed ? draft.close : span.end
      const continues: number | null = starts && carried !== null ? carried : null
      found.push({
        outer: { start: draft.open, end: closed ? end + 1 : end },
        inner: { start: draft.open + 1, end },
        block,
        depth: draft.depth,
        closed,
        continues,
      })
      if (runsOn) last = found.length - 1
    }
    carried = last
  }
  return found
}

/** The kind of mark that opens at this place, or null. */
function opensAt(text: string, at: number): Kind | null {
  const mark = text[at] ?? ''
  return OPENERS.get(mark) ?? (mark === '"' ? 'double' : mark === "'" ? 'single' : null)
}

/** Every mark of a block that may open or close; those that are apostrophes, inches or feet are gone. */
function marks(text: string, span: Span): Mark[] {
  const found: Mark[] = []
  const words = text.slice(span.start, span.end)
  for (const { 0: mark, index } of words.matchAll(MARK)) {
    const at = span.start + index
    const before = words[index - 1] ?? ''
    const after = words[index + 1] ?? ''
    const opens = BEFORE_OPEN.test(before) && after !== '' && !/\s/.test(after)
    if (mark === '"') {
      if (opens) found.push({ kind: 'double', at, role: 'open' })
      else if (!/\p{N}/u.test(before)) found.push({ kind: 'double', at, role: 'close' })
      else found.push({ kind: 'double', at, role: 'maybe' })
      continue
    }
    const opener = OPENERS.get(mark)
    if (opener !== undefined && opener !== 'single') found.push({ kind: opener, at, role: 'open' })
    else if (CLOSERS.has(mark) && mark !== '’') found.push({ kind: CLOSERS.get(mark) ?? 'double', at, role: 'close' })
    else if (opener === 'single' || (mark === "'" && opens)) {
      const isElision = ELISION.test(words.slice(index + 1, index + 8))
      if (!isElision && (opens || !WORDY.test(before))) found.push({ kind: 'single', at, role: 'open' })
    } else if (!WORDY.test(after) && !/\s/.test(before || ' ')) {
      const possessive = /s/i.test(before) && /^\s\p{Ll}/u.test(words.slice(index + 1, index + 3))
      const feet = mark === "'" && /\p{N}/u.test(before)
      found.push({ kind: 'single', at, role: possessive || feet ? 'maybe' : 'close' })
    }
  }
  return found
}

/** Pairs the marks of one block with a stack. A doubtful closer closes only where no sure one of its kind follows before the next opener. */
function pair(found: readonly Mark[], span: Span): Draft[] {
  const drafts: Draft[] = []
  const stack: Draft[] = []
  const sureCloserFollows = closersAhead(found)
  for (const [i, mark] of found.entries()) {
    if (mark.role === 'open') {
      const draft: Draft = { kind: mark.kind, open: mark.at, close: -1, depth: stack.length }
      drafts.push(draft)
      stack.push(draft)
      continue
    }
    if (mark.role === 'maybe' && sureCloserFollows[i]) continue
    const at = stack.findLastIndex(draft => draft.kind === mark.kind)
    if (at < 0) continue
    const draft = stack[at]
    if (draft === undefined || mark.at === draft.open + 1) continue
    draft.close = mark.at
    stack.length = at
  }
  // What stands inside a mark that never closes loses that depth.
  const unclosed = drafts.filter(draft => draft.close < 0)
  if (unclosed.length === 0) return drafts
  const kept = drafts.filter(draft => draft.close >= 0 || draft.open === span.start || draft === unclosed.at(-1))
  const ends: number[] = []
  return kept.map(draft => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) < draft.open) ends.pop()
    const depth = ends.length
    ends.push(draft.close < 0 ? span.end : draft.close)
    return { ...draft, depth }
  })
}

/** For every mark: does a sure closer of its kind follow before another opener of that kind? */
function closersAhead(found: readonly Mark[]): boolean[] {
  const answer = new Array<boolean>(found.length).fill(false)
  const sure = new Map<Kind, boolean>()
  for (let i = found.length - 1; i >= 0; i--) {
    const mark = found[i]
    if (mark === undefined) continue
    answer[i] = sure.get(mark.kind) ?? false
    if (mark.role !== 'maybe') sure.set(mark.kind, mark.role === 'close')
  }
  return answer
}
