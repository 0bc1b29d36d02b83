/** Bytes of one line: a report is at most a few megabytes, so that a longer line is no report but another format. */
export const MAX_LINE_BYTES = 32 * 1024 * 1024

/** A line without its end, by number from 1; `bytes` is null where it is longer than allowed (it is read past). */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** Lines of a stream of bytes, one at a time, holding no more than one line and one chunk of it in memory. */
export async function* lines(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const add = (part: Uint8Array) => {
    size += part.length
    if (size <= maxBytes) parts.push(part)
    else parts = []
  }
  const line = (): Line => {
    number += 1
    const bytes = size > maxBytes ? null : Buffer.concat(parts)
    parts = []
    size = 0
    return { number, bytes }
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, end))
      yield line()
      from = end + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (size > 0) yield line()
}
