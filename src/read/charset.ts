import sniff from 'html-encoding-sniffer'
import type { Note } from '../record/record.ts'

/** Bytes looked at to tell UTF-16 without a byte order mark. */
const SAMPLE_BYTES = 4096

/** Text and what was in doubt about it. `charset` is the WHATWG label, lower case. */
export interface Decoded {
  readonly text: string
  readonly charset: string
  readonly notes: readonly Note[]
}

/**
 * Bytes as text. The first of these that speaks decides: a byte order mark; the `charset` of the HTTP header
 * `contentType`; for HTML, `<meta>`; UTF-8 where the bytes are valid in it; UTF-16 where every other byte is NUL; else
 * windows-1252. Labels are the WHATWG's, by which "latin1" and "iso-8859-1" mean windows-1252, as browsers do. `cut` says
 * that the bytes may break off inside a character, which is then left out. Note `replacement-characters` where bytes do
 * not fit the character set.
 */
export function decode(bytes: Uint8Array, contentType = '', cut = false): Decoded {
  const marked = label(sniff(bytes, { defaultEncoding: '' }) ?? '')
  const declared = label(/charset\s*=\s*["']?\s*([^\s;"']+)/i.exec(contentType)?.[1] ?? '')
  const charset = (hasMark(bytes) ? marked : (declared ?? marked)) ?? undeclared(bytes, cut)
  const text = new TextDecoder(charset).decode(bytes, { stream: cut })
  const broken = text.split('\uFFFD').length - 1
  if (broken === 0) return { text, charset, notes: [] }
  const places = broken === 1 ? '1 place' : `${broken} places`
  const message = `Bytes in ${places} are not ${charset} and show as U+FFFD; the character set may be declared wrongly.`
  return { text, charset, notes: [{ code: 'replacement-characters', message }] }
}

function hasMark(bytes: Uint8Array): boolean {
  const [a, b, c] = bytes
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe)
}

/** The WHATWG's name for a declared label; null where it is unknown, or is one that the standard refuses to decode. */
function label(declared: string): string | null {
  if (declared === '') return null
  try {
    return new TextDecoder(declared).encoding
  } catch {
    return null
  }
}

function undeclared(bytes: Uint8Array, cut: boolean): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const nuls = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  if (odd > sample.length * 0.3 && even === 0) return 'utf-16le'
  if (even > sample.length * 0.3 && odd === 0) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut })
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
