import type { Numbered } from '../src/show/numbered.ts'
import { NumberLink } from './NumberLink.tsx'
import type { Seen } from './seen.ts'

/** The numbers of some claims, each a way to it. */
export function Numbers({ seen, ids }: { seen: Seen; ids: readonly (number | string)[] }) {
  const ones = ids
    .map(id => seen.view.claims[(typeof id === 'number' ? id : (seen.view.numbers.get(id) ?? 0)) - 1])
    .filter((one): one is Numbered => one !== undefined)
  if (ones.length === 0) return <span class="soft">not told</span>
  return (
    <span class="numbers">
      {ones.map(one => (
        <NumberLink key={one.number} seen={seen} one={one} />
      ))}
    </span>
  )
}
