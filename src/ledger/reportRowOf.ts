import type { ReportRow } from './reading.ts'

/** The row of a report that a store keeps. */
export function reportRowOf({
  id,
  topic,
  data,
}: {
  readonly id: string
  readonly topic: string
  readonly data: string
}): ReportRow {
  const kept = JSON.parse(data) as Omit<ReportRow, 'id' | 'topic'>
  return { ...kept, id, topic: new Set(JSON.parse(topic) as string[]) }
}
