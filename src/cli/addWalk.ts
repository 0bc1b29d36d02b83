import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Fetched } from '../bring/fetch.ts'
import { gunzipped } from '../bring/gunzipped.ts'
import { warc } from '../bring/warc.ts'
import { zip } from '../bring/zip.ts'
import { explained } from '../read/explained.ts'
import { firstBytes, MAX_FILE_BYTES } from '../read/firstBytes.ts'
import { folder } from '../read/folder.ts'
import { format } from '../read/format.ts'
import { lines } from '../read/lines.ts'
import type { Meta } from '../read/meta.ts'
import type { Mapping } from '../read/ndjsonLine.ts'
import { addEntries } from './addEntries.ts'
import type { Item, Outcome, Parcel, Taken } from './addItem.ts'
import { addText } from './addText.ts'
import { ADDRESS_BYTES, counted, type Way } from './addWay.ts'
import { isFeed } from './isFeed.ts'

/** Names of files that may hold reports, by themselves, many in one, or packed. */
const ADDABLE = /\.(?:txt|text|md|html?|xhtml|ndjson|jsonl|xml|rss|atom|json|warc|zip)(?:\.gz)?$/i
/** What these hold is a feed or nothing for us. */
const FEED_OR_NOTHING = /\.(?:xml|rss|atom|json)$/i
const STANDARD_INPUT = 'standard input'

/** How the inputs are gone through. */
export interface Walking {
  readonly meta: Meta
  readonly map: Mapping
  /** The standard input is NDJSON. */
  readonly ndjson: boolean
  /** From a feed's entries to their pages; otherwise what the feed itself has of them. */
  readonly follow: boolean
  /** A file with an address a line. */
  readonly urls?: string
  readonly way: Way
  readonly signal: AbortSignal
  readonly stdin: AsyncIterable<Uint8Array>
  /** Gets what an input that is an address leads to; an outcome where there is nothing to read. */
  readonly arrive: (address: string) => Promise<{ readonly page: Fetched; readonly parcel: Parcel } | Outcome>
}

/**
 * Every report that the inputs hold, or lead to, in their order; one is read at a time, and only the names of a folder's files and the addresses of a list are
 * held in memory. Never throws for an input: what cannot be read is an outcome, and the rest goes on.
 */
export async function* addWalk(inputs: readonly string[], walking: Walking): AsyncGenerator<Item> {
  if (walking.urls !== undefined) yield* guarded(walking.urls, listed(walking.urls, walking))
  for (const input of inputs) {
    if (walking.signal.aborted) return
    yield* guarded(input === '-' ? STANDARD_INPUT : input, inside(input, walking))
  }
}

/** The items of one input and, where it breaks, that it failed. */
async function* guarded(input: string, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items
  } catch (error) {
    yield { input, outcome: 'failed', why: explained(error) }
  }
}

async function* inside(input: string, walking: Walking): AsyncGenerator<Item> {
  if (input === '-') {
    const name = walking.ndjson ? '.ndjson' : ''
    yield* inStream(walking.stdin, STANDARD_INPUT, name, walking)
  } else if (/^https?:\/\//i.test(input)) yield* atAddress(input, walking)
  else {
    const found = await stat(input)
    if (found.isDirectory()) yield* inFolder(input, walking)
    else {
      walking.way.of += found.size
      yield* inFile(input, walking)
    }
  }
}

async function* atAddress(input: string, walking: Walking): AsyncGenerator<Item> {
  walking.way.of += ADDRESS_BYTES
  const arrived = await walking.arrive(input)
  walking.way.done += ADDRESS_BYTES
  if ('outcome' in arrived) yield arrived
  else {
    const { page, parcel } = arrived
    const { pathname } = new URL(page.url)
    yield* inBytes(page.bytes, parcel, pathname, walking)
  }
}

async function* inFolder(path: string, walking: Walking): AsyncGenerator<Item> {
  const { files, skipped } = await folder(path, ADDABLE)
  if (files.length === 0 && skipped.length === 0) {
    yield { input: path, outcome: 'failed', why: 'The folder is empty.' }
    return
  }
  for (const file of files) walking.way.of += (await stat(file).catch(() => ({ size: 0 }))).size
  for (const file of files) {
    if (walking.signal.aborted) return
    yield* guarded(file, inFile(file, walking))
  }
  for (const file of skipped) yield passedOver(file)
}

function passedOver(input: string): Outcome {
  return { input, outcome: 'skipped', why: `of no kind that is read (${extname(input).toLowerCase() || 'no ending'})` }
}

async function* inFile(path: string, walking: Walking): AsyncGenerator<Item> {
  if (/\.zip$/i.test(path)) yield* inZip(path, path, walking)
  else yield* inStream(counted(createReadStream(path), walking.way), path, path, walking)
}

/** @param path the name that tells what kind of file it is */
async function* inStream(
  stream: AsyncIterable<Uint8Array>,
  input: string,
  path: string,
  walking: Walking,
): AsyncGenerator<Item> {
  if (/\.gz$/i.test(path)) yield* inStream(gunzipped(stream), input, path.slice(0, -'.gz'.length), walking)
  else if (/\.(?:ndjson|jsonl)$/i.test(path)) yield* inLines(stream, input, walking)
  else if (/\.warc$/i.test(path)) yield* inWarc(stream, input, walking)
  else {
    const { bytes, cut } = await firstBytes(stream)
    const ending = extname(path).toLowerCase()
    const taken: Taken = { ...(ending ? { ending } : {}), ...(cut ? { cut } : {}), meta: walking.meta }
    yield* inBytes(bytes, { input, bytes, taken, fetched: now(), live: false }, path, walking)
  }
}

/** One document: a report, a feed or NDJSON. */
async function* inBytes(bytes: Uint8Array, parcel: Parcel, path: string, walking: Walking): AsyncGenerator<Item> {
  const { contentType = '', from } = parcel.taken
  if (isFeed(bytes, contentType)) yield* addEntries(addText(bytes, contentType), parcel.input, from, walking)
  else if (/\.zip$/i.test(path) && bytes[0] === 0x50 && bytes[1] === 0x4b)
    yield* inZip(Buffer.from(bytes), parcel.input, walking)
  else if (format(bytes, path, contentType).kind === 'ndjson') yield* inLines([bytes], parcel.input, walking)
  else if (FEED_OR_NOTHING.test(path) || /[/+](?:xml|json)\b/i.test(contentType.replace('xhtml+xml', ''))) {
    yield { input: parcel.input, outcome: 'skipped', why: 'XML or JSON that is no feed' }
  } else yield parcel
}

async function* inLines(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  input: string,
  { meta, map, signal }: Walking,
): AsyncGenerator<Item> {
  const taken: Taken = { line: true, ...(Object.keys(map).length > 0 ? { map } : {}), meta }
  for await (const { number, bytes } of lines(stream)) {
    if (signal.aborted) return
    const name = `${input}:${number}`
    if (bytes === null) yield { input: name, outcome: 'failed', why: 'The line is longer than a report can be.' }
    else if (Buffer.from(bytes).toString('latin1').trim() !== '') {
      yield { input: name, bytes, taken, fetched: now(), live: false }
    }
  }
}

async function* inWarc(stream: AsyncIterable<Uint8Array>, input: string, walking: Walking): AsyncGenerator<Item> {
  for await (const capture of warc(stream, MAX_FILE_BYTES, now())) {
    if (walking.signal.aborted) return
    const name = `${input} ${capture.address}`
    if ('skipped' in capture) {
      yield { input: name, outcome: 'skipped', why: capture.skipped }
      continue
    }
    const { bytes, contentType, address: from, captured: fetched } = capture
    const taken: Taken = { ...(contentType ? { contentType } : {}), from, meta: walking.meta }
    yield { input: name, bytes, taken, fetched, live: false }
  }
}

/** @param file its path, or the archive itself where it is in memory */
async function* inZip(file: string | Buffer, input: string, walking: Walking): AsyncGenerator<Item> {
  for await (const member of zip(file)) {
    if (walking.signal.aborted) return
    const name = `${input}/${member.name}`
    if ('skipped' in member) yield { input: name, outcome: 'skipped', why: member.skipped }
    else if (/\.zip$/i.test(member.name)) yield { input: name, outcome: 'skipped', why: 'a ZIP inside a ZIP' }
    else if (!ADDABLE.test(member.name)) yield passedOver(name)
    else yield* guarded(name, inMember(member.open, name, member.name, walking))
    if (typeof file === 'string' && 'packedSize' in member) walking.way.done += member.packedSize
  }
}

/** Opened within its own guard: one that is packed in a way that is not known costs none of the others. */
async function* inMember(
  open: () => Promise<AsyncIterable<Uint8Array>>,
  input: string,
  path: string,
  walking: Walking,
): AsyncGenerator<Item> {
  yield* inStream(await open(), input, path, walking)
}

/** The addresses of a list, one a line; what stands behind # is a note. */
async function* listed(path: string, { way, signal, stdin }: Walking): AsyncGenerator<Item> {
  const items: Item[] = []
  for await (const { number, bytes } of lines(path === '-' ? stdin : createReadStream(path))) {
    const line = Buffer.from(bytes ?? [])
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
    if (line === '') continue
    if (/^https?:\/\//i.test(line) && URL.canParse(line)) items.push({ address: line })
    else items.push({ input: `${path}:${number}`, outcome: 'failed', why: 'It is no address. Write it as https://…' })
  }
  way.of += items.length * ADDRESS_BYTES
  for (const item of items) {
    if (signal.aborted) return
    yield item
  }
}

function now(): string {
  return new Date().toISOString()
}
