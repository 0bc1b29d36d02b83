import { counted } from './counted.ts'
import { heading } from './heading.ts'
import { known } from './known.ts'
import { INDENT } from './margins.ts'
import { numbersOf } from './numbersOf.ts'
import { type Part, parts } from './parts.ts'
import { party } from './party.ts'
import type { View } from './view.ts'
import { words } from './words.ts'
import { type Fragment, wrap } from './wrap.ts'

/** Who is in the report and what each vouches for: first those on whom most of it rests; at the end, in brief, those who say nothing in it. */
export function parties(view: View): string[][] {
  const { width, color, record } = view
  const all = parts(view)
  const speaking = all
    .filter(speaks)
    // A stable sort: those who vouch for equally much stay in the order of the record.
    .sort((a, b) => b.vouches.length - a.vouches.length || b.relays.length - a.relays.length)
  const silent = all.filter(part => !speaks(part))
  const margin = (columns: number) => [{ text: ' '.repeat(columns), look: null }]
  const flow = (fragments: readonly Fragment[]) =>
    wrap(fragments, { first: margin(INDENT), rest: margin(INDENT + 2) }, width, color)
  const loose = [...unidentified(view), ...nobody(view)].flatMap(flow)
  const others = silent.length > 0 ? flow(mentioned(silent)) : []
  const count = record.parties.filter(({ named }) => named).length
  const sum =
    record.parties.length === 0
      ? 'nobody found'
      : `${counted(record.parties.length, 'party', 'parties')}, ${count === record.parties.length ? 'all named' : `${count} named`}`
  return [heading(view, 'WHO IS WHO', sum), speaking.flatMap(one => party(view, one)), loose, others].filter(
    lines => lines.length > 0,
  )
}

function speaks({ vouches, relays, judged, asked }: Part): boolean {
  return vouches.length + relays.length + judged.length + asked.length > 0
}

/** Sources of which it is not known who they are: "he" 7, "the report" 10. */
function unidentified(view: View): Fragment[][] {
  const found = new Map<string, number[]>()
  for (const one of view.claims) {
    if (known(view, one) !== 'unidentified') continue
    const source = words(view.record, one.attribution.source)
    found.set(source, [...(found.get(source) ?? []), one.number])
  }
  if (found.size === 0) return []
  const each = [...found].map(([source, numbers]) => `“${source}” ${numbersOf(numbers)}`)
  return [
    [
      { text: 'Not identified:', look: 'warning' },
      { text: ` ${each.join(' · ')}`, look: null },
    ],
  ]
}

/** Claims for which the report names nobody. */
function nobody(view: View): Fragment[][] {
  const numbers = view.claims.filter(one => known(view, one) === 'nobody').map(({ number }) => number)
  if (numbers.length === 0) return []
  return [
    [
      { text: 'Nobody is named for', look: 'warning' },
      { text: ` ${numbersOf(numbers)}`, look: null },
    ],
  ]
}

function mentioned(silent: readonly Part[]): Fragment[] {
  const each = silent.map(
    ({ party, told }) => `${party.name}${told.length > 0 ? ` (was told ${numbersOf(told)})` : ''}`,
  )
  return [
    { text: 'Say nothing here: ', look: 'quiet' },
    { text: each.join(' · '), look: null },
  ]
}
