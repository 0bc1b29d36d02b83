/** Bytes of one report's file: several times what `MAX_CHARACTERS` and a page's markup come to. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024

/** The first `most` bytes of a stream, and whether it has more; what comes then is not waited for. */
export async function firstBytes(
  stream: AsyncIterable<Uint8Array>,
  most = MAX_FILE_BYTES,
): Promise<{ readonly bytes: Uint8Array; readonly cut: boolean }> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) break
  }
  return { bytes: Buffer.concat(chunks).subarray(0, most), cut: size > most }
}
