import type { Record } from '../record/record.ts'
import { body } from './body.ts'
import { chain } from './chain.ts'
import { described } from './described.ts'
import { doubt } from './doubt.ts'
import { head } from './head.ts'
import { heading } from './heading.ts'
import { INDENT } from './margins.ts'
import { matching } from './matching.ts'
import type { Numbered } from './numbered.ts'
import { outcomeShown } from './outcomes.ts'
import { partyName } from './partyName.ts'
import { said } from './said.ts'
import { speaker } from './speaker.ts'
import type { Looks } from './terminal.ts'
import { VERDICTS } from './verdicts.ts'
import { type View, view } from './view.ts'
import { words } from './words.ts'
import { type Fragment, wrap } from './wrap.ts'

/** Columns of the names of what is told about a claim: the longest and a space. */
const NAMES = 9

/**
 * The claims that `asked` means (see `matching`), each with its words in their paragraph and all that the record tells of it. In the looks of `terminal`.
 * @returns null where no claim of the record is meant
 */
export function followed(record: Record, asked: string, looks: Omit<Looks, 'only'>): string | null {
  const seen = view(record, looks)
  const found = matching(seen, asked)
  if (found.length === 0) return null
  return [head(seen, false), ...found.flatMap(one => follow(seen, one))]
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n')
}

function follow(seen: View, one: Numbered): string[][] {
  const { record, claims, digits, width, color } = seen
  const { attribution, number } = one
  const marked = outwards(seen, one).reverse()
  const own = [...attribution.source, ...attribution.cue, ...attribution.content]
  const blocks = record.report.blocks.filter(({ span }) =>
    own.some(one => one.start < span.end && span.start < one.end),
  )
  return [
    heading(seen, `CLAIM ${number}`, `one of ${claims.length} in the report`),
    ...blocks.map(block => body(record, block, marked, digits, width, color)),
    facts(seen, one).flatMap(([name, fragments]) => row(seen, name, fragments)),
  ]
}

/** A claim and all in whose contents it stands. */
function outwards({ claims, numbers }: View, one: Numbered): Numbered[] {
  const found: Numbered[] = []
  let next: Numbered | undefined = one
  while (next && !found.includes(next)) {
    found.push(next)
    next = claims[(numbers.get(next.attribution.within ?? '') ?? 0) - 1]
  }
  return found
}

function facts(seen: View, one: Numbered): (readonly [name: string, fragments: readonly Fragment[]])[] {
  const { record, claims, numbers, ways } = seen
  const { attribution } = one
  const plain = (text: string): Fragment[] => [{ text, look: null }]
  const other = (id: string | null) => claims[(numbers.get(id ?? '') ?? 0) - 1]
  const pointed = (name: string, id: string | null) => {
    const outer = other(id)
    return outer ? [[name, [...plain(`${outer.number} · `), ...speaker(seen, outer)]] as const] : []
  }
  const party = seen.parties.get(attribution.party ?? '')
  const known = party
    ? [...described(party), ...(party.anonymity ? [`name withheld: “${party.anonymity.reason}”`] : [])]
    : []
  const way = chain(seen, attribution.id)
  const standing = ways.get(attribution.id)?.standing ?? ''
  const uncertain = doubt(attribution)
  return [
    ['who', speaker(seen, one)],
    ...(known.length > 0 ? [['source', plain(known.join(' · '))] as const] : []),
    ...(way.length > 0 ? [['chain', way] as const] : []),
    ...(standing === '' ? [] : [['standing', [{ text: standing, look: 'standing' }]] as const]),
    ...pointed('within', attribution.within),
    ...pointed('via', attribution.via),
    ...said(record, attribution).map(([name, words]) => [name, plain(words)] as const),
    ...record.checks
      .filter(({ about }) => about.includes(attribution.id))
      .map(
        ({ verdict, by, who, span }) =>
          [
            'check',
            [
              { text: VERDICTS[verdict] ?? verdict, look: verdict === 'confirmed' ? null : 'warning' },
              ...plain(', says '),
              ...partyName(seen, by, who, 'the report itself'),
              ...plain(`: “${words(record, [span])}”`),
            ] as const,
          ] as const,
      ),
    ...record.comments
      .filter(({ about }) => about.includes(attribution.id))
      .map(
        comment =>
          [
            'asked',
            [
              ...partyName(seen, comment.asked, comment.who, 'somebody'),
              ...plain(': '),
              { text: outcomeShown(comment), look: comment.outcome === 'replied' ? null : 'warning' },
              ...plain(
                other(comment.reply)
                  ? `, see claim ${other(comment.reply)?.number}`
                  : `: “${words(record, [comment.span])}”`,
              ),
            ] as const,
          ] as const,
      ),
    ...(uncertain === '' ? [] : [['reading', [{ text: uncertain, look: 'warning' }]] as const]),
  ]
}

function row({ width, color }: View, name: string, fragments: readonly Fragment[]): string[] {
  const edge = ' '.repeat(INDENT)
  const first = [{ text: `${edge}${name.padEnd(NAMES)}`, look: 'quiet' as const }]
  return wrap(fragments, { first, rest: [{ text: `${edge}${' '.repeat(NAMES)}`, look: null }] }, width, color)
}
