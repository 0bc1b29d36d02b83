import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Note } from '../record/record.ts'
import { decode } from './charset.ts'
import { folder } from './folder.ts'
import { format } from './format.ts'
import type { Meta } from './meta.ts'
import { ndjson } from './ndjson.ts'
import { plainText } from './plainText.ts'
import type { Reading } from './reading.ts'

/** Bytes of one report's file: several times what `MAX_CHARACTERS` and a page's markup come to. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024
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
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MAX_FILE_BYTES) break
  }
  yield* report(
    { bytes: Buffer.concat(chunks).subarray(0, MAX_FILE_BYTES), cut: size > MAX_FILE_BYTES },
    STANDARD_INPUT,
    options,
  )
}

async function* address(input: string, options: SourceOptions): AsyncGenerator<Reading> {
  // Loaded where they are needed: the client and the DOM together take longer to load than a text to read.
  const { fetchPage } = await import('./fetchPage.ts')
  const page = await fetchPage(input, { allowPrivate: options.allowPrivate ?? false })
  const { pathname } = new URL(page.url)
  const source = { bytes: page.bytes, cut: false, contentType: page.contentType, from: page.url, path: pathname }
  yield* report(source, input, options)
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
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const chunks: Uint8Array[] = []
    let read = 0
    // Not by `size`: a pipe or a file of the system's has none.
    for await (const chunk of handle.createReadStream({ end: MAX_FILE_BYTES - 1, autoClose: false })) {
      chunks.push(chunk)
      read += chunk.length
    }
    yield* report({ bytes: Buffer.concat(chunks), cut: size > read }, path, options)
  } finally {
    await handle.close()
  }
}

interface Source {
  readonly bytes: Uint8Array
  /** The source is longer than `bytes`. */
  readonly cut: boolean
  readonly contentType?: string
  /** Where it was fetched from. */
  readonly from?: string
  /** The path that tells the format, where it is not the source's name. */
  readonly path?: string
}

async function* report(source: Source, name: string, options: SourceOptions): AsyncGenerator<Reading> {
  const { bytes, contentType = '', from } = source
  const found = format(bytes, source.path ?? name, contentType)
  if (found.kind === 'unreadable') {
    yield { failed: name, message: `It is ${found.what}. Give text, HTML or NDJSON.` }
    return
  }
  const meta = given(options)
  if (found.kind === 'ndjson') {
    yield* ndjson([bytes], name, meta)
    return
  }
  const { text, notes } = decode(bytes, contentType, source.cut)
  const said: Note[] = [...notes]
  if (source.cut) said.push({ code: 'cut', message: `Only the first ${MAX_FILE_BYTES} bytes were read.` })
  if (found.kind === 'html') {
    const { html } = await import('./html.ts')
    yield { article: html(text, meta, said, from) }
  } else yield { article: plainText(text, from ? { url: from, ...meta } : meta, said) }
}

/** The flags that were given, and no others. */
function given({ id, url, outlet, published, title }: SourceOptions): Meta {
  return {
    ...(id ? { id } : {}),
    ...(url ? { url } : {}),
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
    ...(title ? { title } : {}),
  }
}

function explained(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'There is no such file or folder. Check the name; an address begins with https://.'
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read: the permission is missing.'
  if (code === 'EISDIR') return 'It is a folder.'
  return message
}
