import type { Article } from '../record/article.ts'
import type { Note } from '../record/record.ts'
import { assemble } from './assemble.ts'
import { cleanText } from './cleanText.ts'
import type { Meta } from './meta.ts'

/** CR LF, CR, vertical tab, form feed, NEL and Unicode's line and paragraph separators all end a line. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
/** Lines of a hard-wrapped file are this wide at most; where one is longer, its lines are paragraphs. */
const WIDEST_WRAP = 120
/** Below this width lines end for other reasons (verse, addresses, headlines). */
const NARROWEST_WRAP = 40
/** Lines near the full width that prove a file to be wrapped: a long headline alone proves nothing. */
const FULL_LINES = 3
const LIST_MARK = /^\s*(?:[•·▪‣*–—-]|\d{1,3}[.)])\s/

/**
 * A plain text as an article. Keeps every character but white space (and control characters, see `cleanText`). Blank
 * lines part the blocks. A single line end is a hard wrap (it becomes a space) where the line is full, so that the next
 * word did not fit, or the sentence plainly runs on; otherwise it parts blocks too. Kinds are null: the words must tell.
 */
export function plainText(text: string, meta: Meta = {}, notes: readonly Note[] = []): Article {
  const clean = cleanText(text)
  const lines = clean.text
    .replace(LINE_END, '\n')
    .split('\n')
    .map(line => line.trimEnd())
  const pieces = unwrapped(lines, wrapWidth(lines)).map(words => ({ kind: null, text: words }))
  return assemble(pieces, meta, [...notes, ...clean.notes])
}

/** The width at which a file's lines are wrapped, in UTF-16 code units, or null where they are not. */
function wrapWidth(lines: readonly string[]): number | null {
  let widest = 0
  for (const line of lines) widest = Math.max(widest, line.length)
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return null
  return lines.filter(line => line.length > widest * 0.8).length >= FULL_LINES ? widest : null
}

function unwrapped(lines: readonly string[], width: number | null): string[] {
  const blocks: string[][] = []
  let last = ''
  for (const line of lines) {
    const block = blocks.at(-1)
    if (block && last && line && runsOn(last, line, width)) block.push(line.trim())
    else if (line) blocks.push([line.trim()])
    last = line
  }
  return blocks.map(block => block.join(' '))
}

function runsOn(line: string, next: string, width: number | null): boolean {
  if (LIST_MARK.test(next)) return false
  if (/^\p{Ll}/u.test(next.trimStart()) && !/[.!?:;"”’]$/.test(line)) return true
  if (width === null || (/^\s/.test(next) && !/^\s/.test(line))) return false
  const first = /^\s*\S+/.exec(next)?.[0].trim() ?? ''
  return line.length + 1 + first.length > width
}
