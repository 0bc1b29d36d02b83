/** Work shorter than this, in milliseconds, needs no word on how far it is. */
const PATIENCE = 2000

export interface Progress {
  /** Says in place of what was said before, once the work has been long. */
  show(text: string): void
  /** Takes the line away, before something else is written. */
  clear(): void
}

/** One line on how far the work is, for people: nothing is written where the stream is no terminal. */
export function progress(stream: NodeJS.WriteStream): Progress {
  const begun = performance.now()
  let shown = false
  return {
    show(text) {
      if (!stream.isTTY || performance.now() - begun < PATIENCE) return
      stream.write(`\r\u001b[K${text.slice(0, Math.max(0, (stream.columns || 80) - 1))}`)
      shown = true
    },
    clear() {
      if (shown) stream.write('\r\u001b[K')
      shown = false
    },
  }
}
