import type { Record } from '../record/record.ts'
import { unread } from '../record/unread.ts'
import { attribution } from './explain/attribution.ts'
import { check } from './explain/check.ts'
import { comment } from './explain/comment.ts'
import type { Explained, Fact } from './explain/fact.ts'
import { party } from './explain/party.ts'
import { head } from './head.ts'
import { heading } from './heading.ts'
import { INDENT } from './margins.ts'
import { type View, view } from './view.ts'
import { wrap } from './wrap.ts'

/** Columns of the names of what is told: the longest and a space. */
const NAMES = 9

/**
 * Why the record says what it says, in words: for every claim, party, comment and check, or for the one with this id or number. `id` is an id of the record
 * in either case ("a3", "p2", "m1", "k1", "c3" for the claim of an attribution) or a claim's number in the view ("3"). The looks are those of `terminal`.
 * @returns null where the record has no such id
 */
export function explain(
  record: Record,
  id: string | undefined,
  looks: { width: number; color: boolean },
): string | null {
  const seen = view(record, looks)
  const wanted = id?.trim().toLowerCase()
  const means = (...ids: (string | undefined)[]) =>
    wanted === undefined || ids.some(one => one?.toLowerCase() === wanted)
  const explained: Explained[] = [
    ...seen.claims
      .filter(({ attribution, number }) => means(attribution.id, String(number), seen.ways.get(attribution.id)?.id))
      .map(one => attribution(seen, one)),
    ...record.comments.filter(({ id }) => means(id)).map(one => comment(seen, one)),
    ...record.checks.filter(({ id }) => means(id)).map(one => check(seen, one)),
    ...record.parties.filter(({ id }) => means(id)).map(one => party(seen, one)),
  ]
  if (explained.length === 0 && wanted !== undefined) return null
  const nothing =
    explained.length === 0 ? [heading(seen, 'NOTHING TO EXPLAIN', unread(record) ?? 'no claims found')] : []
  return [head(seen, false), ...nothing, ...explained.map(one => shown(seen, one))]
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n')
}

function shown(seen: View, { title, sum, facts }: Explained): string[] {
  return [...heading(seen, title, sum), ...facts.flatMap(fact => row(seen, fact))]
}

function row({ width, color }: View, { name, fragments }: Fact): string[] {
  const edge = ' '.repeat(INDENT)
  const first = [{ text: `${edge}${name.padEnd(NAMES)}`, look: 'quiet' as const }]
  return wrap(fragments, { first, rest: [{ text: `${edge}${' '.repeat(NAMES)}`, look: null }] }, width, color)
}
