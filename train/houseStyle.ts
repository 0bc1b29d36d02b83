import { quotations } from '../src/segment/quotations.ts'
import type { Document } from './corpora.ts'

/** How quotation marks are written: as they are, straight, or the British way with single marks outside. */
export type House = 'own' | 'straight' | 'single' | 'straight single'

/** The same text in another house's quotation marks. Every mark is one code unit, so no offset moves. */
export function houseStyle(document: Document, house: House): Document {
  if (house === 'own') return document
  const marks = [...document.text]
  const units = document.text.split('')
  if (marks.length !== units.length) return document
  for (const { inner, outer, depth, closed } of quotations(document.text, document.blocks)) {
    const single = house.endsWith('single') ? depth % 2 === 0 : depth % 2 === 1
    const [open, close] = house.startsWith('straight')
      ? single
        ? ["'", "'"]
        : ['"', '"']
      : single
        ? ['‘', '’']
        : ['“', '”']
    units[outer.start] = open
    if (closed) units[inner.end] = close
  }
  return { ...document, text: house.startsWith('straight') ? units.join('').replaceAll('’', "'") : units.join('') }
}
