import { claims } from './chain/claims.ts'
import { hedges } from './link/hedges.ts'
import type { Linking } from './link/linking.ts'
import { medium } from './link/medium.ts'
import { said } from './link/said.ts'
import { sound } from './link/sound.ts'
import { within } from './link/within.ts'
import type { Attribution, Record } from './record/record.ts'
import type { ReviewEntry } from './record/review.ts'
import { asked, type Wish } from './review/asked.ts'
import type { Draft } from './review/draft.ts'
import { type Reviewed, reviewed } from './review/reviewed.ts'
import { segment } from './segment/segment.ts'
import { ground } from './tag/ground.ts'
import { styles } from './tag/styles.ts'

/** A record with a log of changes made by hand, see `reviewed`. */
export function review(machine: Record, log: readonly ReviewEntry[]): Reviewed {
  return reviewed(machine, log, remake)
}

/** What a wish comes to, see `asked`. */
export function ask(machine: Record, log: readonly ReviewEntry[], wish: Wish, by: string, at: string) {
  return asked(machine, log, wish, by, at, remake)
}

/**
 * The record of a draft. Where words were changed the rules are run on the machine's words and on the new ones, and what they say otherwise now is taken: so
 * what another version of the rules gave stays as it is where nobody touched it. Throws where the record would not be sound.
 */
function remake(machine: Record, draft: Draft): Record {
  const { decided: _, moved, ...linked } = draft
  const attributions =
    moved.size === 0 && draft.attributions.length === machine.attributions.length
      ? linked.attributions
      : withoutCircles(ruled(machine, draft))
  const whole = { ...linked, attributions }
  sound({ ...whole, segmented: whole })
  const before = new Map(machine.claims.map(({ id, attribution }) => [attribution, id]))
  return {
    schema: machine.schema,
    report: machine.report,
    parties: [...whole.parties],
    attributions,
    checks: [...whole.checks],
    comments: [...whole.comments],
    claims: claims(whole).map(claim => ({
      ...claim,
      id: before.get(claim.attribution) ?? `c${claim.attribution.slice(1)}`,
    })),
    notes: [...whole.notes],
    made: machine.made,
  }
}

function ruled(machine: Record, { attributions, moved, parties, comments, checks }: Draft): Attribution[] {
  const { report } = machine
  const segmented = { ...segment({ ...report, notes: [] }), report }
  const laid = ground(segmented)
  const told = (attributions: readonly Attribution[]) => {
    const linking: Linking = { segmented, attributions, parties, comments, checks, notes: [] }
    const all = [within, hedges, said, medium].reduce((linking, step) => step(linking), linking).attributions
    return new Map(styles(all, laid).map(one => [one.id, one]))
  }
  const [then, now] = [told(machine.attributions), told(attributions)]
  return attributions.map((one): Attribution => {
    const [old, fresh] = [then.get(one.id), now.get(one.id)]
    if (!fresh) return one
    const stands =
      fresh.within === old?.within && old !== undefined
        ? one
        : {
            ...one,
            within: fresh.within,
            via: one.via === fresh.within ? null : one.via,
            rules: { ...one.rules, within: fresh.rules.within },
          }
    if (!moved.has(one.id)) return stands
    const { style, hedges } = fresh
    return old ? { ...stands, style, hedges } : { ...stands, style, hedges, said: fresh.said, medium: fresh.medium }
  })
}

/** Takes away a link outward that leads back to where it began, which only words can make that were set by hand. */
function withoutCircles(attributions: readonly Attribution[]): Attribution[] {
  const byId = new Map(attributions.map(one => [one.id, one]))
  for (const { id } of attributions) {
    const one = byId.get(id)
    if (one?.within && comesBack(id, one.within, byId)) byId.set(id, { ...one, within: null })
    const left = byId.get(id)
    if (left?.via && comesBack(id, left.via, byId)) byId.set(id, { ...left, via: null })
  }
  return attributions.map(one => byId.get(one.id) ?? one)
}

function comesBack(id: string, from: string, byId: ReadonlyMap<string, Attribution>): boolean {
  const seen = new Set<string>()
  const left = [from]
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (at === id) return true
    if (seen.has(at)) continue
    seen.add(at)
    const one = byId.get(at)
    for (const next of [one?.within, one?.via]) if (next) left.push(next)
  }
  return false
}
