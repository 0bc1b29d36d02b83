import type { BlockKind } from '../record/record.ts'

/** What the structure of a page says that a block is; `time` (when it was published or posted) is no block of a record. */
export type Part = BlockKind | 'time'

const word = (choices: string) => new RegExp(`(?:^|[\\s-])(?:${choices})(?![a-z])`)
const HEADLINE = word('headline')
const BYLINE = word('by-?lines?|authors?|contributors?|writers?|reporters?')
const ABOUT_AUTHOR = word(
  'bio|biography|card|image|avatar|photo|picture|follow|social|twitter|email|about|more|thumb(?:nail)?',
)
const DEK = word('standfirst|dek|deck|sub-?head(?:line)?|sub-?heading|sub-?title|strap-?line|alternative-?headline')
const CAPTION = word('captions?|cutline')
const CREDIT = word('credits?|photo-?credit|copyright|photographer|image-?source|picture-?credit')
const CORRECTION = word('corrections?|clarifications?|editors?-?note|amendments?|amended')
const DATELINE = word('dateline')
const TIME = word(
  'timestamps?|date-?published|date-?modified|pub-?date|published|published-(?:date|time)|updated|date-?time|post-?date|article-?date',
)

/**
 * What an element is, by its name and by what the page calls it (`called`, from `names`); null where it does not say.
 * Inside another part (`within`) only what a site marks up there is looked for: a credit in a caption, a time in a byline.
 */
export function part(tag: string, called: string, within: Part | null): Part | null {
  // An article is called by its author, its state and its topics: "post author-jane status-published".
  if (tag === 'article' || tag === 'main') return null
  if (tag === 'time') return within === 'paragraph' || within === 'listItem' ? null : 'time'
  if (within === 'correction' || within === 'credit' || within === 'time') return null
  if (CREDIT.test(called)) return 'credit'
  if (within === 'caption') return tag === 'blockquote' ? 'paragraph' : null
  if (tag === 'figcaption' || tag === 'figure' || CAPTION.test(called)) return 'caption'
  if (CORRECTION.test(called)) return 'correction'
  if (within === 'byline') return TIME.test(called) ? 'time' : null
  if (tag === 'h1') return 'headline'
  if (DEK.test(called)) return 'dek'
  if (HEADLINE.test(called) && within !== 'listItem') return 'headline'
  if (/^h[2-6]$/.test(tag)) return 'heading'
  if (within === 'headline' || within === 'heading' || within === 'dek') return null
  if (BYLINE.test(called) && !ABOUT_AUTHOR.test(called)) return 'byline'
  if (DATELINE.test(called)) return 'dateline'
  if (TIME.test(called)) return 'time'
  if (tag === 'li') return 'listItem'
  if (tag === 'blockquote') return 'paragraph'
  return null
}
