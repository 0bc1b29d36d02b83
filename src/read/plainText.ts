import type { Article } from '../record/article.ts'
import type { Note } from '../record/record.ts'
import { assemble } from './assemble.ts'
import { cleanText } from './cleanText.ts'
import type { Meta } from './meta.ts'
import { isSigned, namesInByline } from './phrases.ts'

/** CR LF, CR, vertical tab, form feed, NEL and Unicode's line and paragraph separators all end a line. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
/** Lines of a hard-wrapped file are this wide at most; where one is longer, its lines are paragraphs. */
const WIDEST_WRAP = 120
/** Below this width lines end for other reasons (verse, addresses, headlines). */
const NARROWEST_WRAP = 40
/** Lines near the full width that prove a file to be wrapped: a long headline alone proves nothing. */
const FULL_LINES = 3
/** An address is not broken over lines, however long it is. */
const ADDRESS = /<?https?:\/\/\S+/g
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
  for (const line of lines) widest = Math.max(widest, breakable(line))
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return null
  return lines.filter(line => breakable(line) > widest * 0.8).length >= FULL_LINES ? widest : null
}

/** The length of a line without the addresses in it. */
function breakable(line: string): number {
  return line.replace(ADDRESS, '').trimEnd().length
}

function unwrapped(lines: readonly string[], width: number | null): string[] {
  const blocks: string[][] = []
  let last = ''
  for (const line of lines) {
    const block = blocks.at(-1)
    const signs = blocks.length === 1 && block?.length === 1 && isByline(line)
    const listed = LIST_MARK.test(block?.[0] ?? '')
    if (block && last && line && !signs && runsOn(last, line, width, listed)) block.push(line.trim())
    else if (line) blocks.push([line.trim()])
    last = line
  }
  return blocks.map(block => block.join(' '))
}

/** "by Ann Lee" right beneath the headline, which it would carry on. */
function isByline(line: string): boolean {
  const words = line.trim()
  return /^by\s+\p{Lu}/u.test(words) && isSigned(words) && namesInByline(words).length > 0
}

/** @param listed `line` is of an item of a list: only there does a full line without a stop end before a mark */
function runsOn(line: string, next: string, width: number | null, listed: boolean): boolean {
  const stops = /[.!?:;"”’]$/.test(line)
  if (LIST_MARK.test(next) && (listed || stops || width === null || /^\s*[^\d–—-]/.test(next))) return false
  if (/^\p{Ll}/u.test(next.trimStart()) && !stops) return true
  if (width === null || (/^\s/.test(next) && !/^\s/.test(line))) return false
  const first = /^\s*\S+/.exec(next)?.[0].trim() ?? ''
  const length = line.length > width ? breakable(line) : line.length
  return length + 1 + first.length > width
}
