import { day } from '../../src/english/when.ts'

/** A date as people write it, without the time of day. */
export function When({ at, otherwise = 'no date' }: { at: string | null | undefined; otherwise?: string }) {
  if (!at) return <span class="soft">{otherwise}</span>
  return <time dateTime={at}>{day(at.slice(0, 10))}</time>
}
