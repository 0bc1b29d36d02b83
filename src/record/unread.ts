import type { Record } from './record.ts'

/** Codes of notes that say that nothing was sought in a report. */
const UNREAD: ReadonlySet<string> = new Set(['empty', 'no-article', 'boilerplate', 'not-english'])

/** Why nothing was sought in a report: then that nothing was found says nothing of it. Null where it was read, or somebody marked it by hand. */
export function unread({ attributions, notes }: Pick<Record, 'attributions' | 'notes'>): string | null {
  const why = notes.filter(({ code }) => UNREAD.has(code)).map(({ message }) => message)
  return why.length > 0 && attributions.length === 0 ? why.join(' ') : null
}
