/** Answers that are kept at once: a person pages through one list, and a few look at the same time. */
const MOST = 32

/** Gives what was made under a key, or makes it. `isNext`: the one who asks goes on with what they were given, and takes it though the store has changed. */
export type Kept = <T>(key: string, isNext: boolean, make: () => T) => T

/** Keeps what was last made as long as the store does not change, and for who asks for the next page. */
export function serveKept(version: () => string): Kept {
  const kept = new Map<string, { readonly version: string; readonly made: unknown }>()
  return <T>(key: string, isNext: boolean, make: () => T): T => {
    const now = version()
    const found = kept.get(key)
    const isGood = found !== undefined && (isNext || found.version === now)
    const made = isGood ? (found.made as T) : make()
    kept.delete(key)
    kept.set(key, { version: isGood ? found.version : now, made })
    // What failed is tried again by the next.
    if (made instanceof Promise) made.catch(() => kept.delete(key))
    for (const old of kept.keys()) if (kept.size > MOST) kept.delete(old)
    return made
  }
}
