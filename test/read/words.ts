import type { Article } from '../../src/record/article.ts'

/** An article's blocks as lines, "kind | words" ("?" where only the words can tell), to be read beside the page. */
export function blocks(article: Article): string[] {
  return article.blocks.map(({ kind, span }) => `${kind ?? '?'} | ${article.text.slice(span.start, span.end)}`)
}

/** What always holds of an article: its blocks tile its text, and it has an id. */
export function tiles(article: Article): boolean {
  const joined = article.blocks.map(({ span }) => article.text.slice(span.start, span.end)).join('\n\n')
  return joined === article.text && article.blocks.every(({ span }) => span.start < span.end) && Boolean(article.id)
}

export const codes = (article: Article) => article.notes.map(note => note.code)
