import type { Record } from '../../record/record.ts'
import type { Line } from './lines.ts'

/** The name of the first who is said to have said something of these lines; null where nobody is. */
export function speaker({ parties, attributions }: Record, lines: readonly Line[]): string | null {
  const one = attributions.find(({ content }) =>
    content.some(span => lines.some(line => span.start < line.end && line.start < span.end)),
  )
  return parties.find(({ id }) => id === one?.party)?.name ?? null
}
