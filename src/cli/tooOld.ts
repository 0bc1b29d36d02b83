/** The first Node that has SQLite built in without a flag. */
const FIRST_WITH_SQLITE = [22, 13] as const

/** @returns why this Node cannot run the commands that need the store, or null where it can */
export function tooOld(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [least, of] = FIRST_WITH_SQLITE
  if (major > least || (major === least && minor >= of)) return null
  return `The store needs Node ${least}.${of} or later, and this is ${version}; sayso read and sayso explain work with it. Get a newer Node at https://nodejs.org.`
}
