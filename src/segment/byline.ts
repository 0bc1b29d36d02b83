import type { Article } from '../record/article.ts'
import type { Block } from '../record/record.ts'
import { names } from './blocks/names.ts'

/**
 * The reporters' names: those that the source's metadata gives, else those in the byline blocks, in text order and each once.
 * "By Jane Doe and Ade Ojo in Lagos" gives "Jane Doe" and "Ade Ojo", written as the report writes them.
 */
export function byline(article: Article, blocks: readonly Block[]): string[] {
  if (article.byline.length > 0) return [...article.byline]
  const found = new Set<string>()
  for (const { kind, span } of blocks) {
    if (kind !== 'byline') continue
    const words = article.text.slice(span.start, span.end).trim().replace(/\s+/g, ' ')
    for (const name of names(words)?.names ?? []) found.add(name)
  }
  return [...found]
}
