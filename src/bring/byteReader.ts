/** Reads a stream of bytes by lines and by counts. */
export interface ByteReader {
  /** The bytes up to the next line feed, which is read past, without a carriage return before it; null at the end of the stream. Throws where the line is longer than `most`. */
  line(most: number): Promise<Uint8Array | null>
  /** The next `count` bytes, or as many as there are. */
  take(count: number): Promise<Uint8Array>
  /** Reads past `count` bytes, or as many as there are, without keeping them; gives how many. */
  skip(count: number): Promise<number>
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Holds one chunk of the stream, and of what is asked for no more than what is asked for. */
export function byteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]()
  let chunk: Uint8Array = new Uint8Array()
  /** Makes sure that there is something in `chunk`; false at the end. */
  const more = async (): Promise<boolean> => {
    while (chunk.length === 0) {
      const next = await chunks.next()
      if (next.done) return false
      chunk = next.value
    }
    return true
  }
  const upTo = async (count: number, keep: (part: Uint8Array) => void) => {
    let left = count
    while (left > 0 && (await more())) {
      const part = chunk.subarray(0, left)
      keep(part)
      left -= part.length
      chunk = chunk.subarray(part.length)
    }
    return count - left
  }
  return {
    async line(most) {
      const parts: Uint8Array[] = []
      let size = 0
      for (;;) {
        if (!(await more())) return parts.length === 0 ? null : Buffer.concat(parts)
        const end = chunk.indexOf(LINE_FEED)
        const part = end === -1 ? chunk : chunk.subarray(0, end)
        size += part.length
        if (size > most) throw new Error(`a line is longer than ${most} bytes`)
        parts.push(part)
        chunk = chunk.subarray(end === -1 ? chunk.length : end + 1)
        if (end === -1) continue
        const line = Buffer.concat(parts)
        return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line
      }
    },
    async take(count) {
      const parts: Uint8Array[] = []
      await upTo(count, part => parts.push(part))
      return Buffer.concat(parts)
    },
    skip: count => upTo(count, () => {}),
  }
}
