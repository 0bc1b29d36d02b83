import { createHash } from 'node:crypto'
import type { Article } from '../record/article.ts'
import type { BlockKind, Note } from '../record/record.ts'
import { isoDate } from './isoDate.ts'
import type { Meta } from './meta.ts'

/**
 * UTF-16 code units of one report's text. A long live blog has 100,000; ten times that is a book, and what holds
 * several reports should come as several reports. Bounds the memory and the time that the encoder needs.
 */
export const MAX_CHARACTERS = 1_000_000

/** Hex digits of the SHA-256 that make an id: 64 bits, so that ten million reports are unlikely to share one. */
const ID_DIGITS = 16
const SEPARATOR = '\n\n'

/** A block before it has a place in the text. `kind` is null where only the words can tell. */
export interface Piece {
  readonly kind: BlockKind | null
  readonly text: string
}

/** What is known about the report besides its words; `published` may still be in the source's own form. */
export interface Described extends Meta {
  readonly byline?: readonly string[]
  readonly declaredLanguage?: string
}

/**
 * Joins blocks into an article. Every source's text passes here, so here are the limit (`MAX_CHARACTERS`, cut at a
 * block's edge, or at white space where the first block alone is longer; note `cut`), the note `empty` and the id.
 */
export function assemble(pieces: readonly Piece[], described: Described, before: readonly Note[] = []): Article {
  const notes = [...before]
  const kept: { kind: BlockKind | null; span: { start: number; end: number } }[] = []
  let text = ''
  let whole = 0
  for (const piece of pieces) {
    if (piece.text === '') continue
    whole += piece.text.length + (whole === 0 ? 0 : SEPARATOR.length)
    if (whole > MAX_CHARACTERS && text !== '') continue
    const words = piece.text.length > MAX_CHARACTERS ? firstWords(piece.text) : piece.text
    const start = text === '' ? 0 : text.length + SEPARATOR.length
    text += text === '' ? words : SEPARATOR + words
    kept.push({ kind: piece.kind, span: { start, end: text.length } })
  }
  if (text.length < whole) {
    const message = `The text has ${whole} characters, more than ${MAX_CHARACTERS}: the last ${whole - text.length} were cut.`
    notes.push({ code: 'cut', message, span: { start: text.length, end: text.length } })
  }
  if (text === '' && !notes.some(note => note.code === 'no-article')) {
    notes.push({ code: 'empty', message: 'The source has no text.' })
  }
  const given = described.published?.trim() ?? ''
  const published = isoDate(given)
  if (given !== '' && published === null) {
    const message = `The date of publication “${given.slice(0, 80)}” could not be read; write it as 2022-02-10 or 2022-02-10T14:03:00+00:00.`
    notes.push({ code: 'published-unreadable', message })
  }
  const { url, outlet, title, declaredLanguage } = described
  return {
    id: described.id || derivedId(text || [url, outlet, title, published].join('\n')),
    ...(url ? { url } : {}),
    ...(outlet ? { outlet } : {}),
    ...(title ? { title } : {}),
    byline: described.byline ?? [],
    ...(published === null ? {} : { published }),
    ...(declaredLanguage ? { declaredLanguage } : {}),
    text,
    blocks: kept,
    notes,
  }
}

/** The start of a block that is longer than the limit: up to a white space, or, without any, to a whole character. */
function firstWords(text: string): string {
  const head = text.slice(0, MAX_CHARACTERS)
  const edge = /\s/.test(text[MAX_CHARACTERS] ?? '') ? MAX_CHARACTERS : head.search(/\s\S*$/)
  if (edge > 0) return head.slice(0, edge).trimEnd()
  return head.isWellFormed() ? head : head.slice(0, -1)
}

function derivedId(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, ID_DIGITS)
}
