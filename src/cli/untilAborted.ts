/** What a source gives until the signal is aborted, and then no more, though the source be busy with the next: that is not waited for. */
export async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const things = source[Symbol.asyncIterator]()
  try {
    while (!signal.aborted) {
      const came = await orAborted(things.next(), signal)
      if (came === null || came.done) return
      yield came.value
    }
  } finally {
    things.return?.()?.catch(() => {})
  }
}

/** Null where the signal comes first. Not by `Promise.race`: what waits for a promise that lasts is never let go. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise((done, failed) => {
    const stop = () => done(null)
    signal.addEventListener('abort', stop, { once: true })
    promise.then(done, failed).finally(() => signal.removeEventListener('abort', stop))
  })
}
