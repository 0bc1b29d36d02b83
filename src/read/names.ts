import type { DomElement } from './dom.ts'

/** The attributes in which sites name the parts of their pages. */
const NAMING = ['class', 'id', 'itemprop', 'role', 'data-testid', 'data-component', 'data-gu-name', 'data-qa']
/** Longer values are data, not names. */
const MAX_NAMES_CHARACTERS = 1000

/** All that a page calls an element, as lower-case words parted by spaces and hyphens: "ArticleByline" → "article-byline". */
export function names(element: DomElement): string {
  let all = ''
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute)
    if (value) all += ` ${value}`
  }
  if (element.getAttribute('rel') === 'author') all += ' author'
  if (all.length > MAX_NAMES_CHARACTERS) return ''
  return all
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
}
