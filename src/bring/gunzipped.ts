import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { mostUnpacked } from './mostUnpacked.ts'

/**
 * What a gzip stream holds, all of its members one after another (as WARC files have them). Throws where it is broken or not whole, and where it comes to
 * more than `mostUnpacked` of what was read of it.
 */
export async function* gunzipped(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0
  let size = 0
  async function* counted() {
    for await (const chunk of stream) {
      packed += chunk.length
      yield chunk
    }
  }
  const gunzip = createGunzip()
  const source = Readable.from(counted(), { objectMode: false })
  source.on('error', error => gunzip.destroy(error))
  gunzip.on('close', () => source.destroy())
  for await (const chunk of source.pipe(gunzip)) {
    size += chunk.length
    if (size > mostUnpacked(packed)) {
      throw new Error(
        `It unpacks to more than ${mostUnpacked(packed)} bytes. Unpack it yourself and add the file, if you trust it.`,
      )
    }
    yield chunk
  }
}
