import type { Quotation } from '../record/article.ts'
import type { Block, Span } from '../record/record.ts'

type Kind = 'double' | 'single' | 'angle'

/** `perhapsOpen` is an elision that may be a mark (‘68); `perhapsClose` a possessive, inches or feet that may be one (the players’, 12"). */
type Role = 'open' | 'close' | 'perhapsOpen' | 'perhapsClose'

interface Mark {
  readonly kind: Kind
  readonly at: number
  readonly role: Role
  /** A closer with nothing to close that stands where an opener may: `said,"We` and `”We`. */
  readonly orOpens: boolean
}

interface Draft {
  readonly kind: Kind
  readonly open: number
  close: number
}

/** Print goes three deep. What is deeper is noise, and the bound keeps the time linear in the text. */
const MOST_DEPTH = 8

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
const SPACE_MISSING = /[.,:;!?]/
/** Nothing is quoted that begins so: `the word 'yes'".` closes. */
const NEVER_FOLLOWS_OPENER = /^(?:$|[\s,;:!?)\]}]|\.(?![.\d]))/
const WORDY = /[\p{L}\p{N}]/u
/** Words that begin with an apostrophe of their own: ’tis, ’em, ’90s. */
const ELISION = /^(?:tis|twas|em|til|till|cause|bout|\d0s|\d\d)(?![\p{L}\p{N}])/iu
/** rock ’n’ roll: neither apostrophe is a mark. */
const ELIDED_AND = { after: /^n['’‘]/i, before: /['’‘]n$/i }
/** Ends of words that may take an apostrophe: the players’, goin’, ol’. */
const SHORTENED = /(?:s|\p{L}in|(?<!\p{L})(?:an|o|ol|th))$/iu
/** Code units that the longest of these patterns looks at. */
const NEAR = 6

/**
 * The stretches between quotation marks, in text order (outer before inner): curly, straight, single British, nested, and opened again at each paragraph.
 * Apostrophes, plural possessives, inches and feet are left alone. A mark that is never closed counts only where the next paragraph opens again.
 */
export function quotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = []
  let carried: number | null = null
  for (const [block, { span }] of blocks.entries()) {
    const { closed, open } = pair(marks(text, span))
    const next = blocks[block + 1]
    const goesOn = next === undefined ? null : opensAt(text, next.span.start)
    const first = open[0]
    const runsOn =
      first?.open === span.start && first.kind === goesOn ? first : open.findLast(draft => draft.kind === goesOn)
    const drafts = runsOn === undefined ? closed : [...closed, runsOn].sort((a, b) => a.open - b.open)
    let last: number | null = null
    const ends: number[] = []
    for (const draft of drafts) {
      const isClosed = draft !== runsOn
      const end = isClosed ? draft.close : span.end
      while (ends.length > 0 && (ends.at(-1) ?? 0) < draft.open) ends.pop()
      found.push({
        outer: { start: draft.open, end: isClosed ? end + 1 : end },
        inner: { start: draft.open + 1, end },
        block,
        depth: ends.length,
        closed: isClosed,
        continues: draft.open === span.start ? carried : null,
      })
      ends.push(end)
      if (!isClosed) last = found.length - 1
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
  // German opens low and closes with what opens in English: „so“.
  const low = { double: false, single: false }
  for (const { 0: mark, index } of words.matchAll(MARK)) {
    const at = span.start + index
    const before = words[index - 1] ?? ''
    const after = words[index + 1] ?? ''
    const previous = found.at(-1)
    const followsCloser = previous?.at === at - 1 && (previous.role === 'close' || previous.role === 'perhapsClose')
    const rest = words.slice(index + 1, index + 1 + NEAR)
    const opens = BEFORE_OPEN.test(before) && !followsCloser && !NEVER_FOLLOWS_OPENER.test(rest)
    const orOpens = WORDY.test(after) && (BEFORE_OPEN.test(before) || SPACE_MISSING.test(before))
    const push = (kind: Kind, role: Role) => found.push({ kind, at, role, orOpens: orOpens && kind !== 'single' })
    const opener = OPENERS.get(mark)
    const closer = CLOSERS.get(mark)
    if (mark === '"') {
      push('double', opens ? 'open' : /\p{N}/u.test(before) ? 'perhapsClose' : 'close')
    } else if ((mark === '“' || mark === '‘') && low[mark === '“' ? 'double' : 'single'] && !opens) {
      const kind = mark === '“' ? 'double' : 'single'
      low[kind] = false
      push(kind, 'close')
    } else if (opener !== undefined && opener !== 'single') {
      if (mark === '„') low.double = true
      push(opener, 'open')
    } else if (closer !== undefined && closer !== 'single') {
      push(closer, mark === '”' && /\p{N}/u.test(before) ? 'perhapsClose' : 'close')
    } else if (ELIDED_AND.after.test(rest) || ELIDED_AND.before.test(words.slice(Math.max(0, index - 2), index))) {
      // The two apostrophes of ’n’.
    } else if (opener === 'single' || (mark === "'" && opens)) {
      if (mark === '‚' && opens) low.single = true
      if (ELISION.test(rest)) push('single', 'perhapsOpen')
      else if (opens || !WORDY.test(before)) push('single', 'open')
    } else if (!WORDY.test(after) && !/\s/.test(before || ' ')) {
      const possessive = /^\s\p{L}/u.test(rest) && SHORTENED.test(words.slice(Math.max(0, index - NEAR), index))
      const feet = mark === "'" && /\p{N}/u.test(before)
      push('single', possessive || feet ? 'perhapsClose' : 'close')
    }
  }
  return found
}

/**
 * Pairs the marks of one block with a stack: those that close, in text order, and those still open at the block's end. A doubtful closer closes only where
 * no sure one of its kind follows before the next opener; a doubtful opener opens only where a sure closer does, and none of its kind is open.
 */
function pair(found: readonly Mark[]): { closed: Draft[]; open: readonly Draft[] } {
  const drafts: Draft[] = []
  const stack: Draft[] = []
  const sureCloserFollows = closersAhead(found)
  for (const [i, mark] of found.entries()) {
    const at = stack.findLastIndex(draft => draft.kind === mark.kind)
    const opens =
      mark.role === 'open' ||
      (at < 0 && (mark.role === 'perhapsOpen' ? sureCloserFollows[i] === true : mark.role === 'close' && mark.orOpens))
    if (opens) {
      const draft: Draft = { kind: mark.kind, open: mark.at, close: -1 }
      drafts.push(draft)
      stack.push(draft)
      if (stack.length > MOST_DEPTH) stack.shift()
      continue
    }
    if (mark.role === 'perhapsOpen' || (mark.role === 'perhapsClose' && sureCloserFollows[i])) continue
    const draft = stack[at]
    if (draft === undefined || mark.at === draft.open + 1) continue
    draft.close = mark.at
    stack.length = at
  }
  return { closed: drafts.filter(draft => draft.close >= 0), open: stack }
}

/** For every mark: does a sure closer of its kind follow before another opener of that kind? */
function closersAhead(found: readonly Mark[]): boolean[] {
  const answer = new Array<boolean>(found.length).fill(false)
  const sure = new Map<Kind, boolean>()
  for (let i = found.length - 1; i >= 0; i--) {
    const mark = found[i]
    if (mark === undefined) continue
    answer[i] = sure.get(mark.kind) ?? false
    if (mark.role === 'open' || mark.role === 'close') sure.set(mark.kind, mark.role === 'close')
  }
  return answer
}
