import { MODEL } from './home.ts'
import type { Meta } from './read/meta.ts'
import { plainText } from './read/plainText.ts'
import { type Reading, read as readArticle } from './read.ts'
import type { Embed } from './record/passage.ts'
import type { Record } from './record/record.ts'
import { load, type Model } from './tag/model.ts'

/** What the caller knows of a report; it wins over what the report says of itself. */
export interface ReadOptions extends Meta, Pick<Reading, 'minConfidence'> {
  /** "html" for a web page; otherwise the text is taken as it is. */
  readonly format?: 'text' | 'html'
}

let loaded: Promise<Model> | undefined

/** The reader of the package, loaded at the first call, which takes most of a second, and kept. Rejects where the package is broken. */
export function model(): Promise<Model> {
  loaded ??= load(MODEL)
  return loaded
}

/** Embeds statements by the reader of the package. */
export const embed: Embed = async passages => (await model()).embed(passages)

/**
 * Reads one report: who is said to have said what, in exact words. Offsets in the record are UTF-16 code units into `record.report.text`. Any text gives a record, with notes on what could not be read; throws only where the package is broken.
 */
export async function read(
  text: string,
  { format = 'text', minConfidence = 0, ...meta }: ReadOptions = {},
): Promise<Record> {
  const article = format === 'html' ? (await import('./read/html.ts')).html(text, meta) : plainText(text, meta)
  return readArticle(article, model(), { minConfidence })
}
