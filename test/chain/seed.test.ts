import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { claims } from '../../src/chain/claims.ts'
import { linkedCase } from './linkedCase.ts'

/** A report that is kept outside the project, since its text is not ours; nothing of it stands here. */
const SEED = fileURLToPath(new URL('../../../shared/cases/seed.json', import.meta.url))

const skip = existsSync(SEED) ? false : 'the annotated report is not beside the project (../shared/cases/seed.json)'

function seed() {
  const { annotation, linked, of } = linkedCase(SEED)
  const made = new Map(claims(linked).map(claim => [claim.attribution, claim]))
  const names = new Map(linked.parties.map(({ id, name }) => [id, name]))
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .replace(/^(?:the|an?) /, '')
  /** The annotation's name of a party, for any of the forms that it accepts; otherwise the name as it is. */
  const accepted = (name: string | undefined) => {
    if (name === undefined) return 'nobody'
    const party = Object.values(annotation.parties).find(({ name: own, aka = [] }) =>
      [own, ...aka].some(form => plain(form) === plain(name)),
    )
    return party?.name ?? name
  }
  return { annotation, linked, of, made, names, accepted }
}

/** Who is said to have said it first, then everyone outward, as the annotation has it; then the wire, then the outlet. */
function expected(annotation: ReturnType<typeof seed>['annotation'], id: string): string[] {
  const byId = new Map(annotation.attributions.map(one => [one.id, one]))
  const way: string[] = []
  const follow = (id: string | null | undefined) => {
    const one = byId.get(id ?? '')
    if (!one || way.includes(one.id)) return
    way.push(one.id)
    follow(one.within)
    follow(one.via)
  }
  follow(id)
  const said = way.map(id => annotation.parties[byId.get(id)?.party ?? '']?.name ?? 'nobody')
  const wires = (annotation.origin ?? []).filter(({ part }) => part === 'whole').map(({ agency }) => agency)
  const all = [...said, ...wires, annotation.outlet ?? 'nobody']
  return all.filter((name, place) => name === 'nobody' || name !== all[place - 1])
}

test('every claim of the report came as its annotation says', { skip }, async t => {
  const { annotation, linked, of, made, names, accepted } = seed()
  for (const { id } of annotation.attributions) {
    await t.test(id, () => {
      const attribution = of(id)
      assert.ok(attribution, 'no attribution of the record is this one')
      const claim = made.get(attribution.id)
      // Outlets that were told are relays though the annotation has no link for them.
      const told = new Set(linked.attributions.map(({ addressee }) => addressee?.party))
      const links = claim?.chain.filter(
        link => link.attribution !== null || link.party === null || !told.has(link.party),
      )
      const chain = links?.map(({ party, name }) => accepted(names.get(party ?? '') ?? name))
      assert.deepEqual(chain, expected(annotation, id))
      const roles = claim?.chain.map(({ role }) => role) ?? []
      assert.deepEqual([roles[0], roles.at(-1)], ['originator', 'outlet'])
    })
  }
})

test('every comment of the report is found, with who was asked and about what', { skip }, async t => {
  const { annotation, linked, of, names, accepted } = seed()
  const { text } = annotation
  assert.equal(linked.comments.length, annotation.comments?.length ?? 0)
  for (const [place, { asked, outcome, quote, about = [], reply = null }] of (annotation.comments ?? []).entries()) {
    await t.test(`comment ${place + 1}`, () => {
      const start = text.indexOf(quote)
      const found = linked.comments.find(({ span }) => span.start < start + quote.length && start < span.end)
      assert.ok(found, 'no comment of the record stands there')
      assert.equal(found.outcome, outcome)
      assert.equal(accepted(names.get(found.asked ?? '')), annotation.parties[asked ?? '']?.name ?? 'nobody')
      // A claim is told with what stands within it: what "a report said that he told aides" is one thing to be asked about.
      const told = about.flatMap(id => of(id)?.id ?? [])
      const inside = linked.attributions.filter(({ within }) => told.includes(within ?? '')).map(({ id }) => id)
      assert.deepEqual(
        found.about.filter(id => !inside.includes(id)),
        told,
      )
      assert.equal(found.reply, reply === null ? null : of(reply)?.id)
    })
  }
})
