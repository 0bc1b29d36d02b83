/**
 * Begins `work` on up to `most` things of a source before the first is done, and gives the results in the order of the source, each as soon as it and all before it are done.
 * Throws what the source or a work throws, where its result would have stood.
 */
export async function* inOrder<A, B>(
  source: AsyncIterable<A>,
  most: number,
  work: (one: A) => Promise<B>,
): AsyncGenerator<B> {
  const things = source[Symbol.asyncIterator]()
  const begun: Promise<B>[] = []
  // What is asked of the source next; null once it has no more.
  let coming: Promise<IteratorResult<A>> | null = things.next()
  try {
    while (coming !== null || begun.length > 0) {
      const first = begun[0]
      // A source may be slow (somebody types): what is done must not wait for it.
      const came: IteratorResult<A> | null =
        coming !== null && begun.length < most
          ? await Promise.race(first === undefined ? [coming] : [coming, first.then(done, done)])
          : null
      if (came !== null) {
        coming = came.done === true ? null : things.next()
        if (came.done !== true) begun.push(quiet(work(came.value)))
      } else if (first !== undefined) {
        begun.shift()
        yield await first
      }
    }
  } finally {
    // Whoever stops listening early is not waited for.
    coming?.catch(() => {})
    things.return?.()?.catch(() => {})
  }
}

const done = () => null

/** A failure is told when its turn comes, not before as unhandled. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
