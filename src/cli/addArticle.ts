import { document } from '../read/document.ts'
import { ndjsonLine } from '../read/ndjsonLine.ts'
import type { Reading } from '../read/reading.ts'
import type { Taken } from './addItem.ts'

/**
 * The article that a report's bytes hold when they are taken as `taken` says; a `failed`, called `input`, where they hold none. Never rejects: one
 * report must not end the reading of all the others.
 */
export async function addArticle(bytes: Uint8Array, taken: Taken, input: string): Promise<Reading> {
  try {
    return await article(bytes, taken, input)
  } catch (error) {
    return { failed: input, message: `It could not be read: ${(error as Error).message}.` }
  }
}

async function article(bytes: Uint8Array, taken: Taken, input: string): Promise<Reading> {
  const { line, map, contentType, from, ending, cut, meta } = taken
  if (line) {
    const reading = await ndjsonLine({ number: 1, bytes }, meta, map)
    if (reading === null) return { failed: input, message: 'The line is blank.' }
    return typeof reading === 'string' ? { failed: input, message: `The line ${reading}` } : reading
  }
  const source = {
    bytes,
    cut: cut ?? false,
    path: ending ?? (from === undefined ? '' : new URL(from).pathname),
    ...(contentType === undefined ? {} : { contentType }),
    ...(from === undefined ? {} : { from }),
  }
  for await (const reading of document(source, input, meta)) return atHome(reading, meta.url ?? from)
  return { failed: input, message: 'There is no report in it.' }
}

/** Some sites say of every page that its address is their front page's; then it is the one that it was got from. */
function atHome(reading: Reading, from: string | undefined): Reading {
  if (from === undefined || !('article' in reading) || reading.article.url === undefined) return reading
  const { pathname, search } = new URL(reading.article.url)
  return pathname === '/' && search === '' ? { article: { ...reading.article, url: from } } : reading
}
