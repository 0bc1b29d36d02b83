import stringWidth from 'string-width'
import { type Look, paint } from './paint.ts'
import { printable } from './printable.ts'

export interface Fragment {
  readonly text: string
  readonly look: Look | null
}

/** What stands before the first line and before those that follow it. */
export interface Margin {
  readonly first: readonly Fragment[]
  readonly rest: readonly Fragment[]
}

/** A word in its fragments, and the look of the space before it. */
interface Word {
  readonly parts: Fragment[]
  readonly space: Look | null
}

/** White space that a line may break at; the non-breaking spaces (U+00A0, U+2007, U+202F) are part of the word. */
const BREAK = /([^\S\u00a0\u2007\u202f]+|\u0085)/
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Text that a terminal shows in as many columns as it has characters: most of it, and quickly known. */
const ONE_COLUMN_EACH =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u2070-\u209c\u2190-\u2193\u2500-\u257f]*$/

/**
 * Lays fragments out in lines of at most `width` terminal columns, margin included. A word that is wider than a line is broken
 * between what a reader takes for characters. What is in the text is made safe to print here, and nowhere else.
 * @returns the lines, with escapes where `color` is true; at least one
 */
export function wrap(fragments: readonly Fragment[], margin: Margin, width: number, color: boolean): string[] {
  const lines: string[] = []
  let line: Fragment[] = []
  let used = 0
  const room = () => width - columns(lines.length === 0 ? margin.first : margin.rest)
  const end = () => {
    const edge = lines.length === 0 ? margin.first : margin.rest
    lines.push(joined([...edge, ...line], color).trimEnd())
    line = []
    used = 0
  }
  for (const word of words(fragments)) {
    const wide = columns(word.parts)
    if (used > 0 && used + 1 + wide > room()) end()
    if (used > 0) {
      line.push({ text: ' ', look: word.space })
      used += 1
    }
    if (used + wide <= room()) {
      line.push(...word.parts)
      used += wide
      continue
    }
    for (const part of word.parts) {
      for (const { segment } of GRAPHEMES.segment(part.text)) {
        const cells = columns([{ text: segment, look: null }])
        if (used > 0 && used + cells > room()) end()
        line.push({ text: segment, look: part.look })
        used += cells
      }
    }
  }
  if (line.length > 0 || lines.length === 0) end()
  return lines
}

function words(fragments: readonly Fragment[]): Word[] {
  const found: Word[] = []
  let space: Look | null = null
  let open = false
  for (const { text, look } of fragments) {
    for (const [index, piece] of printable(text).split(BREAK).entries()) {
      if (piece === '') continue
      if (index % 2 === 1) {
        space = look
        open = false
        continue
      }
      const last = found.at(-1)
      if (open && last) last.parts.push({ text: piece, look })
      else found.push({ parts: [{ text: piece, look }], space })
      open = true
    }
  }
  return found
}

function columns(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { text }) => sum + (ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text)), 0)
}

/** Neighbours of one look share their escapes, so that an underlined cue is underlined throughout. */
function joined(fragments: readonly Fragment[], color: boolean): string {
  const merged: Fragment[] = []
  for (const fragment of fragments) {
    const last = merged.at(-1)
    if (last && last.look === fragment.look) merged[merged.length - 1] = { ...last, text: last.text + fragment.text }
    else merged.push(fragment)
  }
  return merged.map(({ text, look }) => paint(text, look, color)).join('')
}
