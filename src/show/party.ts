import type { Check, Comment } from '../record/record.ts'
import { described } from './described.ts'
import { INDENT } from './margins.ts'
import { numbersOf } from './numbersOf.ts'
import { outcomeShown } from './outcomes.ts'
import type { Part } from './parts.ts'
import { VERDICTS } from './verdicts.ts'
import type { View } from './view.ts'
import { type Fragment, wrap } from './wrap.ts'

/** Columns that what a party does is moved in below its name. */
const STEP = 4

/** A party as lines: who it is, as the report tells it, and below, what it vouches for, hands on, was told and was asked. */
export function party(view: View, part: Part): string[] {
  const { width, color } = view
  const { party, vouches, relays, told, judged, asked } = part
  const margin = (columns: number) => [{ text: ' '.repeat(columns), look: null }]
  const who: Fragment[] = [
    { text: `‹${party.name}›`, look: 'source' },
    ...(party.named ? [] : [{ text: ' (not named)', look: 'warning' as const }]),
    {
      text: described(party)
        .map(fact => ` · ${fact}`)
        .join(''),
      look: 'quiet',
    },
  ]
  const numbered = (name: string, numbers: readonly number[]): Fragment[][] =>
    numbers.length > 0 ? [[{ text: `${name} `, look: 'quiet' }, numbersIn(numbers)]] : []
  const does: Fragment[] = [
    ...numbered('vouches for', vouches),
    ...numbered('relays', relays),
    ...numbered('was told', told),
    ...judged.map(check => judgement(view, check)),
    ...asked.map(comment => question(view, comment)),
  ].flatMap((fragments, index) => [...(index > 0 ? [{ text: ' · ', look: 'quiet' as const }] : []), ...fragments])
  const below = { first: margin(INDENT + STEP), rest: margin(INDENT + STEP) }
  return [
    ...wrap(who, { first: margin(INDENT), rest: margin(INDENT + 2) }, width, color),
    ...(party.anonymity
      ? wrap([{ text: `name withheld: “${party.anonymity.reason}”`, look: 'warning' }], below, width, color)
      : []),
    ...wrap(does, below, width, color),
  ]
}

/** "says of 11: not verified". */
function judgement({ numbers }: View, { about, verdict }: Check): Fragment[] {
  const known = about.flatMap(id => numbers.get(id) ?? [])
  return [
    { text: known.length > 0 ? 'says of ' : 'says', look: 'quiet' },
    numbersIn(known),
    { text: `: ${VERDICTS[verdict] ?? verdict}`, look: null },
  ]
}

/** "asked for comment: declined", "asked about 1, 3 (Dr Ruth Adeyemi): declined". */
function question({ claims, numbers, parties, ways }: View, comment: Comment): Fragment[] {
  const known = comment.about.flatMap(id => claims[(numbers.get(id) ?? 0) - 1] ?? [])
  const names = known.flatMap(({ attribution }) => {
    const first = ways.get(attribution.id)?.chain[0]?.party ?? attribution.party
    return parties.get(first ?? '')?.name ?? []
  })
  return [
    { text: known.length > 0 ? 'asked about ' : 'asked for comment', look: 'quiet' },
    numbersIn(known.map(({ number }) => number)),
    { text: names.length > 0 ? ` (${[...new Set(names)].join(', ')})` : '', look: 'quiet' },
    { text: `: ${outcomeShown(comment)}`, look: null },
  ]
}

function numbersIn(numbers: readonly number[]): Fragment {
  return { text: numbersOf(numbers), look: 'content' }
}
