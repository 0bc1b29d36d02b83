import type { Attribution, Claim, Record } from '../record/record.ts'
import { alike } from './alike.ts'
import { chain } from './chain.ts'
import { outward } from './outward.ts'
import { phrases } from './phrases.ts'
import { published } from './published.ts'
import { stance } from './stance.ts'
import { standing } from './standing.ts'

/** What claims are made from: a record without them. */
export type Linked = Pick<Record, 'report' | 'parties' | 'attributions' | 'checks' | 'comments'>

/**
 * Every attribution's content as a claim, in the order of the attributions, with the way it came and a sentence on whose
 * say-so it stands. Takes any record: ids that lead nowhere or in a circle end the way there.
 */
export function claims(linked: Linked): Claim[] {
  const { report, attributions, checks, comments } = linked
  const byId = new Map(attributions.map(one => [one.id, one]))
  const parties = new Map(linked.parties.map(one => [one.id, one]))
  const end = published(report, linked.parties)
  const outlets = new Set(linked.parties.filter(({ kind }) => kind === 'publication').map(({ id }) => id))
  const like = alike(report.text, attributions)
  const checksOf = grouped(checks)
  const commentsOf = grouped(comments)
  const put = phrases(report)
  const ways = new Map(attributions.map(one => [one.id, outward(one, byId)]))
  const apart = (a: Attribution, b: Attribution) => !meet(a, b, ways)

  return attributions.map((one, place) => {
    const way = ways.get(one.id) ?? [one]
    const links = chain(way, end, outlets)
    const vouching = ({ same, near }: { same: readonly Attribution[]; near: readonly Attribution[] }) => ({
      same: same.filter(other => apart(one, other) && stance(report.text, other) === null),
      near: near.filter(other => apart(one, other) && stance(report.text, other) === null),
    })
    const { same, near } = vouching(like.get(one.id) ?? { same: [], near: [] })
    const others = [...new Set(same.map(({ party }) => party))].flatMap(id => parties.get(id ?? '') ?? [])
    const about = new Set(way.flatMap(({ id }) => commentsOf.get(id) ?? []))
    return {
      id: `c${place + 1}`,
      attribution: one.id,
      chain: links,
      standing: standing(one, links, {
        linked,
        byId,
        parties,
        phrases: put,
        checks: checksOf.get(one.id) ?? [],
        comments: comments.filter(comment => about.has(comment)),
        near: near.length > 0,
        others,
      }),
    }
  })
}

function grouped<T extends { readonly about: readonly string[] }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    for (const id of new Set(one.about)) {
      const group = groups.get(id) ?? []
      groups.set(id, group)
      group.push(one)
    }
  }
  return groups
}

/**
 * Whether two attributions are no two voices: they are one party's, one came through the other, or one's party is among those
 * that the other came through. Where somebody is not named at all, there is no second voice.
 */
function meet(a: Attribution, b: Attribution, ways: ReadonlyMap<string, readonly Attribution[]>): boolean {
  if (b.source.length === 0 || (a.party !== null && a.party === b.party)) return true
  const [out, other] = [ways.get(a.id) ?? [], ways.get(b.id) ?? []]
  const among = (way: readonly Attribution[], one: Attribution) =>
    way.some(({ id, party }) => id === one.id || (party !== null && party === one.party))
  return among(out, b) || among(other, a)
}
