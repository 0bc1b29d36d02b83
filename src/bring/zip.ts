import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import { mostUnpacked } from './mostUnpacked.ts'

/** Members of one archive. */
const MAX_MEMBERS = 1_000_000

/** A member of an archive. Its stream must be read, or destroyed, before the next member is asked for. */
export type Member =
  | { readonly name: string; readonly open: () => Promise<Readable>; readonly packedSize: number }
  | { readonly name: string; readonly skipped: string }

/**
 * The members of a ZIP archive in the order of its directory, without folders and hidden files. Nothing is unpacked but what is read, and nothing is
 * written. Throws an Error where the archive is broken, or comes to more than `mostUnpacked` by what it says itself: a stream that is longer than
 * its member says fails.
 * @param file the path, or the archive itself
 */
export async function* zip(file: string | Buffer): AsyncGenerator<Member> {
  const archive = await opened(file)
  const most = mostUnpacked(archive.fileSize)
  let size = 0
  let count = 0
  try {
    for (;;) {
      const entry = await next(archive)
      if (entry === null) return
      const name = entry.fileName
      if (name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)) continue
      size += entry.uncompressedSize
      count += 1
      if (size > most || count > MAX_MEMBERS) {
        throw new Error(
          `It unpacks to more than ${count > MAX_MEMBERS ? `${MAX_MEMBERS} files` : `${most} bytes`}. Unpack it yourself and add the folder, if you trust it.`,
        )
      }
      if ((entry.generalPurposeBitFlag & 1) === 1) yield { name, skipped: 'locked with a password' }
      else yield { name, open: () => stream(archive, entry), packedSize: entry.compressedSize }
    }
  } finally {
    archive.close()
  }
}

function opened(file: string | Buffer): Promise<yauzl.ZipFile> {
  const options = { lazyEntries: true, autoClose: false } as const
  return new Promise((done, failed) => {
    const heard = (error: Error | null, archive?: yauzl.ZipFile) => {
      if (archive) done(archive)
      else
        failed(
          new Error(`It is no ZIP archive, or a broken one (${error?.message ?? 'nothing in it'}).`, { cause: error }),
        )
    }
    if (typeof file === 'string') yauzl.open(file, options, heard)
    else yauzl.fromBuffer(file, options, heard)
  })
}

/** The next entry of the directory; null after the last. */
function next(archive: yauzl.ZipFile): Promise<yauzl.Entry | null> {
  return new Promise((done, failed) => {
    const entry = (one: yauzl.Entry) => settle(() => done(one))
    const end = () => settle(() => done(null))
    const error = (cause: Error) =>
      settle(() => failed(new Error(`The archive is broken (${cause.message}).`, { cause })))
    const settle = (then: () => void) => {
      archive.off('entry', entry).off('end', end).off('error', error)
      then()
    }
    archive.on('entry', entry).on('end', end).on('error', error)
    archive.readEntry()
  })
}

function stream(archive: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((done, failed) => {
    archive.openReadStream(entry, (error, readable) => (readable ? done(readable) : failed(error)))
  })
}
