/** The first Node that has all that is used: SQLite without a flag came last. */
const FIRST = [22, 13] as const

/** @returns why this Node cannot run Sayso, for people; null where it can */
export function tooOld(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [least, of] = FIRST
  if (major > least || (major === least && minor >= of)) return null
  return `Sayso needs Node ${least}.${of} or later, and this is ${version}. Get a newer Node at https://nodejs.org.`
}
