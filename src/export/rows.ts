import type { Record } from '../record/record.ts'
import type { Told } from './columns.ts'
import { outline } from './outline.ts'

/** The claims of a record in the order in which the views number them, each with what its row tells. */
export function rows(record: Record): Told[] {
  const parties = new Map(record.parties.map(party => [party.id, party]))
  const claims = new Map(record.claims.map(claim => [claim.attribution, claim]))
  const about = (id: string) => (one: { readonly about: readonly string[] }) => one.about.includes(id)
  return outline(record.attributions).flatMap(({ attribution, number }) => {
    const claim = claims.get(attribution.id)
    if (!claim) return []
    const checks = record.checks.filter(about(attribution.id))
    const comments = record.comments.filter(about(attribution.id))
    return [{ record, claim, attribution, number, parties, checks, comments }]
  })
}
