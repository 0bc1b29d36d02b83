/** Bytes looked at to tell what they are. */
const SAMPLE_BYTES = 4096
/** Of the sample: text has next to no control characters, every program and picture has more. */
const BINARY_SHARE = 0.1

const MAGIC: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['{\\rtf', 'a rich text document'],
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['RIFF', 'a picture, sound or film'],
  ['ID3', 'a sound (MP3)'],
  ['\x1f\x8b', 'packed (gzip)'],
  ['BZh', 'packed (bzip2)'],
  ['\xfd7zXZ', 'packed (xz)'],
  ['\x7fELF', 'a program'],
]

export type Format =
  | { readonly kind: 'html' | 'text' | 'ndjson' }
  | { readonly kind: 'unreadable'; readonly what: string }

/**
 * What a source is: by its first bytes where they are of a format that cannot be read (whatever its name), then by the
 * header `contentType`, then by the ending of `name`, then by whether the bytes begin like HTML. `what` completes "It is …".
 */
export function format(bytes: Uint8Array, name: string, contentType = ''): Format {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const start = Buffer.from(sample).toString('latin1')
  const magic = MAGIC.find(([opening]) => start.startsWith(opening))
  if (magic) return unreadable(magic[1])
  if (isBinary(sample)) return unreadable('binary data, not text')

  const ending = /\.([a-z0-9]+)$/i.exec(name.replace(/[?#].*$/, ''))?.[1]?.toLowerCase() ?? ''
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (/^(?:text\/html|application\/xhtml\+xml)$/.test(type)) return { kind: 'html' }
  if (/^text\/(?:plain|markdown)$/.test(type)) return { kind: /^(?:ndjson|jsonl)$/.test(ending) ? 'ndjson' : 'text' }
  if (/(?:nd|json-?lines|jsonl|x-nd)json$|jsonlines?$|jsonl$/.test(type)) return { kind: 'ndjson' }
  if (/[/+]json$/.test(type)) return unreadable(JSON_ADVICE)
  if (/^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|msword|vnd\.)/.test(type)) return unreadable(type)

  if (/^(?:html?|xhtml)$/.test(ending)) return { kind: 'html' }
  if (/^(?:ndjson|jsonl)$/.test(ending)) return { kind: 'ndjson' }
  if (ending === 'json') return unreadable(JSON_ADVICE)
  if (/^(?:txt|text|md)$/.test(ending)) return { kind: 'text' }
  return { kind: looksLikeHtml(start) ? 'html' : 'text' }
}

const JSON_ADVICE = 'JSON; give one report a line as NDJSON (.ndjson)'

function unreadable(what: string): Format {
  return { kind: 'unreadable', what }
}

function isBinary(sample: Uint8Array): boolean {
  const [a, b] = sample
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return false
  let controls = 0
  let [even, odd] = [0, 0]
  sample.forEach((byte, index) => {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1
    if (byte === 0) index % 2 === 0 ? even++ : odd++
  })
  // UTF-16 without its mark: every other byte is NUL and no other is a control character.
  if (controls === even + odd && (even === 0 || odd === 0) && controls > sample.length * 0.3) return false
  return controls > sample.length * BINARY_SHARE
}

function looksLikeHtml(start: string): boolean {
  const head = start
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replace(/<!--[\s\S]*?-->|<\?xml[^>]*>/g, '')
  return /^\s*<(?:!doctype\s+html|html|head|body|article|main|div|section|title|meta|h1|p)[\s>]/i.test(head)
}
