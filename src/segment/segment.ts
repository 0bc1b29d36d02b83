import { sentences } from '../english/sentences.ts'
import type { Article, Segmented } from '../record/article.ts'
import type { Note, Report } from '../record/record.ts'
import { blocks } from './blocks.ts'
import { boilerplate } from './boilerplate.ts'
import { byline } from './byline.ts'
import { language } from './language.ts'
import { origin } from './origin.ts'
import { published } from './published.ts'
import { quotations } from './quotations.ts'
import { words } from './words.ts'

/** Codes of notes with which `read` says that a source has no text. */
const SAYS_EMPTY: ReadonlySet<string> = new Set(['empty', 'no-article'])

/**
 * An article laid out: what each block is, who signed it and which wire it credits, its language, sentences, words and quotation marks.
 * `readable` is false where there is nothing to read on: another language, no article; a note then says why.
 */
export function segment(article: Article): Segmented & { readonly readable: boolean } {
  const { text } = article
  const kinds = blocks(article)
  const tongue = language(text, article.declaredLanguage)
  const stub = boilerplate(text)
  const notes: Note[] = [...article.notes]
  if (tongue.note !== undefined) notes.push(tongue.note)
  // Whoever read the source may have said already that it holds nothing.
  if (stub !== null && !(stub.code === 'empty' && article.notes.some(n => SAYS_EMPTY.has(n.code)))) notes.push(stub)
  const { id = '', url, outlet, title } = article
  const day = article.published ?? published(text, kinds)
  const report: Report = {
    id,
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    byline: byline(article, kinds),
    ...(day === undefined ? {} : { published: day }),
    language: tongue.language,
    text,
    blocks: kinds,
    origin: origin(text, kinds, outlet),
  }
  return {
    report,
    sentences: sentences(text, kinds),
    words: words(text),
    quotations: quotations(text, kinds),
    notes,
    readable: tongue.english && stub === null,
  }
}
