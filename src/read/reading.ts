import type { Article } from '../record/article.ts'

/**
 * One outcome of reading: an article, and what its source is called; an input (a file, an address, a line of NDJSON) that could not be read, and why
 * and what to do; or files of a folder that were passed over because they are of no readable kind.
 */
export type Reading =
  | { readonly article: Article; readonly from?: string }
  | { readonly failed: string; readonly message: string }
  | { readonly skipped: string; readonly message: string }
