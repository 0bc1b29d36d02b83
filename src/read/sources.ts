import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { document } from './document.ts'
import { explained } from './explained.ts'
import { firstBytes } from './firstBytes.ts'
import { folder } from './folder.ts'
import { given } from './given.ts'
import type { Meta } from './meta.ts'
import { ndjson } from './ndjson.ts'
import type { Reading } from './reading.ts'

/** What the standard input is called where it is spoken of. */
const STANDARD_INPUT = 'standard input'

/** How inputs are read; the fields of `Meta` (the flags) win over what the sources say. */
export interface SourceOptions extends Meta {
  /** The standard input is NDJSON. */
  readonly ndjson?: boolean
  /** Web addresses inside private networks are fetched too. */
  readonly allowPrivate?: boolean
  /** What `-` reads: the process's standard input unless given. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/**
 * The articles of `inputs`, in the order given: a file, a folder (its readable files by name), an http(s) address, or
 * `-` for the standard input. One article is read at a time, and NDJSON line by line. Never throws for an input: what
 * cannot be read is a `failed` with a message, and the rest goes on; files of a folder that are not of a readable kind
 * are one `skipped` after its articles.
 */
export async function* articles(inputs: readonly string[], options: SourceOptions = {}): AsyncGenerator<Reading> {
  for (const input of inputs) {
    try {
      if (input === '-') yield* standardInput(options)
      else if (/^https?:\/\//i.test(input)) yield* address(input, options)
      else if ((await stat(input)).isDirectory()) yield* inFolder(input, options)
      else yield* file(input, options)
    } catch (error) {
      yield { failed: input === '-' ? STANDARD_INPUT : input, message: explained(error) }
    }
  }
}

async function* standardInput(options: SourceOptions): AsyncGenerator<Reading> {
  const stream = options.stdin ?? process.stdin
  if (options.ndjson) {
    yield* ndjson(stream, STANDARD_INPUT, given(options))
    return
  }
  yield* document(await firstBytes(stream), STANDARD_INPUT, given(options))
}

async function* address(input: string, options: SourceOptions): AsyncGenerator<Reading> {
  // Loaded where they are needed: the client and the DOM together take longer to load than a text to read.
  const { fetchPage } = await import('./fetchPage.ts')
  const page = await fetchPage(input, { allowPrivate: options.allowPrivate ?? false })
  const { pathname } = new URL(page.url)
  const source = { bytes: page.bytes, contentType: page.contentType, from: page.url, path: pathname }
  yield* document(source, input, given(options))
}

async function* inFolder(path: string, options: SourceOptions): AsyncGenerator<Reading> {
  const { files, skipped } = await folder(path)
  for (const inside of files) {
    try {
      yield* file(inside, options)
    } catch (error) {
      yield { failed: inside, message: explained(error) }
    }
  }
  if (files.length === 0 && skipped.length === 0) {
    yield { failed: path, message: 'The folder is empty.' }
  } else if (skipped.length > 0) {
    const endings = [...new Set(skipped.map(name => extname(name).toLowerCase() || 'no ending'))].sort().join(', ')
    const count = skipped.length === 1 ? '1 file was' : `${skipped.length} files were`
    yield { skipped: path, message: `${count} passed over, being of no kind that is read (${endings}).` }
  }
}

async function* file(path: string, options: SourceOptions): AsyncGenerator<Reading> {
  if (/\.(?:ndjson|jsonl)$/i.test(path)) {
    yield* ndjson(createReadStream(path), path, given(options))
    return
  }
  yield* document(await firstBytes(createReadStream(path)), path, given(options))
}
