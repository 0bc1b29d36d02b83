/** How much of the inputs is behind us, in bytes: those of files, and of every address so many as a page has. */
export interface Way {
  of: number
  done: number
}

/** A page of news has about so many bytes, packed. */
export const ADDRESS_BYTES = 50_000

/** A stream whose bytes count as done when they are read. */
export async function* counted(stream: AsyncIterable<Uint8Array>, way: Way): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    way.done += chunk.length
    yield chunk
  }
}
