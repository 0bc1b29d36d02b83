import type { Record } from '../src/record/record.ts'

const KEY = 'sayso-report'

/** The report that this tab read last, if it has this id: so that a page that is loaded again, or gone back to, still has it. */
export function kept(id: string): Record | null {
  try {
    const record = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Record | null
    return record?.report.id === id ? record : null
  } catch {
    return null
  }
}

/** Keeps a report for this tab alone, until it is closed. One that is too long for the browser's store is not kept. */
export function keep(record: Record): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(record))
  } catch {
    sessionStorage.removeItem(KEY)
  }
}
