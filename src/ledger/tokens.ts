import type { Span } from '../record/record.ts'

/** A word as it is compared: in small letters, without accents and the possessive's ending; with its place in the text. */
export interface Token extends Span {
  readonly word: string
  /** As it stands in the text. */
  readonly shape: string
}

/** A figure with its separators is one word (1,200 and 3.5), so is a word with an apostrophe or an inner full stop (U.S.). */
const WORD = /\p{N}+(?:[.,]\p{N}+)*(?:\p{L}+)?|(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu
const ENDING = /['’]s?$/
const ACCENTS = /\p{M}+/gu
const FOREIGN = /[^ -~]/

/** The words of a stretch of text, in order. Offsets are UTF-16 code units into the whole text. */
export function tokens(text: string, { start, end }: Span): Token[] {
  return [...text.slice(start, end).matchAll(WORD)].map(match => {
    const shape = match[0]
    const stem = shape.replace(ENDING, '')
    const plain = FOREIGN.test(stem) ? stem.normalize('NFD').replace(ACCENTS, '') : stem
    const word = (plain.includes('.') && !/^\p{N}/u.test(plain) ? plain.replaceAll('.', '') : plain).toLowerCase()
    return { word, shape, start: start + match.index, end: start + match.index + shape.length }
  })
}
