/** A field of a protocol buffer: its number, and what it holds as a number or as bytes. */
export interface Field {
  readonly number: number
  readonly value: number
  readonly bytes: Buffer
}

const VARINT = 0
const LENGTH = 2
/** Bytes of the kinds of a fixed width: double and float. */
const WIDTHS = new Map([
  [1, 8],
  [5, 4],
])
const NOTHING = Buffer.alloc(0)

/** The fields of a protocol buffer in their order, none of them looked into. Numbers of a fixed width count 0. */
export function fields(buffer: Buffer): Field[] {
  const found: Field[] = []
  for (let at = 0; at < buffer.length; ) {
    const [key, begin] = varint(buffer, at)
    const number = Math.floor(key / 8)
    const width = WIDTHS.get(key % 8)
    if (width !== undefined) {
      found.push({ number, value: 0, bytes: NOTHING })
      at = begin + width
      continue
    }
    const [value, next] = varint(buffer, begin)
    at = key % 8 === LENGTH ? next + value : next
    found.push({ number, value, bytes: buffer.subarray(next, at) })
  }
  return found
}

/** The numbers of a packed field. */
export function packed(buffer: Buffer): number[] {
  const found: number[] = []
  for (let at = 0; at < buffer.length; ) {
    const [value, next] = varint(buffer, at)
    found.push(value)
    at = next
  }
  return found
}

/** A field as bytes, to be put together with others: a number, words, or a message or bytes. */
export function field(number: number, content: number | string | Buffer | readonly Buffer[]): Buffer {
  if (typeof content === 'number') return Buffer.concat([written(number * 8 + VARINT), written(content)])
  const bytes = Array.isArray(content) ? Buffer.concat(content) : Buffer.from(content as string | Buffer)
  return Buffer.concat([written(number * 8 + LENGTH), written(bytes.length), bytes])
}

function varint(buffer: Buffer, from: number): [value: number, next: number] {
  let value = 0
  for (let at = from, unit = 1; ; at++, unit *= 128) {
    const byte = buffer[at] ?? 0
    value += (byte % 128) * unit
    if (byte < 128) return [value, at + 1]
  }
}

function written(value: number): Buffer {
  const bytes: number[] = []
  for (let left = value; bytes.length === 0 || left > 0; left = Math.floor(left / 128))
    bytes.push((left % 128) + (left >= 128 ? 128 : 0))
  return Buffer.from(bytes)
}
