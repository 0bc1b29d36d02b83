import type { Article } from '../record/article.ts'
import type { Block, BlockKind } from '../record/record.ts'
import { isAltText } from './blocks/altText.ts'
import { isByline } from './blocks/byline.ts'
import { isCaption } from './blocks/caption.ts'
import { isCorrection } from './blocks/correction.ts'
import { isCredit } from './blocks/credit.ts'
import { isDateline } from './blocks/dateline.ts'
import { isDek } from './blocks/dek.ts'
import { isEntryHeading } from './blocks/entryHeading.ts'
import { isHeading } from './blocks/heading.ts'
import { isHeadline } from './blocks/headline.ts'
import { isLabelHeading } from './blocks/labelHeading.ts'
import { type Line, line } from './blocks/line.ts'
import { isListItem } from './blocks/listItem.ts'
import { isOrigin } from './blocks/origin.ts'
import type { Rule } from './blocks/rule.ts'

/** The rules in the order in which they are asked; the first that holds decides, and a block of which none holds is a paragraph. */
const RULES: readonly Rule[] = [
  { kind: 'correction', is: isCorrection, unmistakable: true },
  { kind: 'origin', is: isOrigin, unmistakable: true },
  { kind: 'credit', is: isCredit, unmistakable: true },
  { kind: 'heading', is: isEntryHeading, unmistakable: true },
  { kind: 'heading', is: isLabelHeading, unmistakable: false },
  { kind: 'dateline', is: isDateline, unmistakable: false },
  { kind: 'byline', is: isByline, unmistakable: true },
  { kind: 'headline', is: isHeadline, unmistakable: false },
  { kind: 'listItem', is: isListItem, unmistakable: true },
  { kind: 'caption', is: isCaption, unmistakable: false },
  { kind: 'caption', is: isAltText, unmistakable: false },
  { kind: 'dek', is: isDek, unmistakable: false },
  { kind: 'heading', is: isHeading, unmistakable: false },
]

/**
 * The kind of every block of an article. What the source says is kept, but null is decided by the words and the place,
 * and 'paragraph' is corrected where the words are unmistakable. The spans are the article's, in UTF-16 code units.
 * Time is linear in the text: a rule sees a bounded part of a block and of the three around it. Throws nothing.
 */
export function blocks(article: Article): Block[] {
  const lines = article.blocks.map(({ kind, span }) => line(article.text.slice(span.start, span.end), kind))
  const title = article.title ?? ''
  const outlet = article.outlet ?? ''
  let headlined = lines.some(({ given }) => given === 'headline')
  let signed = article.byline.length > 0
  let began = false
  let kindBefore: BlockKind | null = null
  return article.blocks.map(({ span }, index) => {
    const at = lines[index] as Line
    const previous = lines[index - 1] ?? null
    const next = lines[index + 1] ?? null
    const afterNext = lines[index + 2] ?? null
    const place = { index, previous, next, afterNext, kindBefore, headlined, signed, began, title, outlet }
    const open = at.given === null || at.given === 'paragraph'
    const rule = open && RULES.find(({ is, unmistakable }) => (unmistakable || at.given === null) && is(at, place))
    const kind = rule ? rule.kind : (at.given ?? 'paragraph')
    headlined ||= kind === 'headline'
    signed ||= kind === 'byline'
    began ||= kind === 'paragraph' || kind === 'listItem' || kind === 'heading'
    kindBefore = kind
    return { kind, span }
  })
}
