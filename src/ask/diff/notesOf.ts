import type { Record } from '../../record/record.ts'
import type { Line } from './lines.ts'

/** The sentences of each note together. */
export function notesOf(lines: readonly Line[], { report }: Record): Line[][] {
  const found = new Map<number, Line[]>()
  for (const line of [...lines].sort((a, b) => a.start - b.start)) {
    const block = report.blocks.findIndex(({ span }) => span.start <= line.start && line.end <= span.end)
    found.set(block, [...(found.get(block) ?? []), line])
  }
  return [...found.values()]
}
