import { decode } from '../read/charset.ts'

/** Bytes as text, XML too, whose declaration names its character set where no header does. */
export function addText(bytes: Uint8Array, contentType = ''): string {
  const isSaid = /charset\s*=/i.test(contentType)
  return decode(bytes, isSaid ? contentType : `${contentType}${declared(bytes)}`, true).text
}

function declared(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const name = /^(?:\xef\xbb\xbf)?<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(start)?.[1]
  return name === undefined ? '' : `; charset=${name}`
}
