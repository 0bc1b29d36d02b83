import type { Attribution, Check, Comment, Note, Party, Span } from '../../record/record.ts'
import type { Linking } from '../linking.ts'
import { tidy } from '../tidy.ts'
import { anonymity } from './anonymity.ts'
import { count } from './count.ts'
import type { Entity } from './entity.ts'
import type { RolePlace } from './places.ts'
import { realOf } from './realOf.ts'
import type { Found, Scene } from './scene.ts'

/** An article says nothing of anybody. */
const ARTICLE = /^(?:the|an?)?$/i

/** What was found, as parties of the record with their ids everywhere that names them, and a note for every place that names nobody we can tell. */
export function recorded(scene: Scene, all: readonly RolePlace[], answers: ReadonlyMap<RolePlace, Found>): Linking {
  const { linking } = scene
  for (const one of scene.roster.entities) {
    const real = realOf(one)
    if (real === one) continue
    real.places += one.places
    real.mentions.push(...one.mentions)
    real.descriptions.push(...one.descriptions)
    one.places = 0
  }
  const found = scene.roster.entities
    .filter(one => one.places > 0)
    .map(entity => ({ entity, mentions: tidy(entity.mentions) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.entity.order - b.entity.order)
  const ids = new Map(found.map(({ entity }, i) => [entity, `p${i + 1}`]))
  const byPlace = new Map([...answers].map(([place, one]) => [`${place.role}${place.owner}`, one]))
  const of = (role: RolePlace['role'], owner: number) => {
    const one = byPlace.get(`${role}${owner}`)
    return one ? (ids.get(realOf(one.entity)) ?? null) : null
  }
  const withheld = anonymity(scene)
  return {
    ...linking,
    attributions: linking.attributions.map(
      (one, i): Attribution => ({
        ...one,
        party: of('source', i),
        addressee: one.addressee && { spans: one.addressee.spans, party: of('addressee', i) },
        rules: { ...one.rules, party: ruleOf(byPlace.get(`source${i}`)) },
      }),
    ),
    comments: linking.comments.map((one, i): Comment => ({ ...one, asked: of('asked', i), by: of('asker', i) })),
    checks: linking.checks.map((one, i): Check => ({ ...one, by: of('judge', i) })),
    parties: found.map(({ entity, mentions }) => party(entity, ids.get(entity) ?? '', mentions, withheld)),
    notes: [...linking.notes, ...unresolved(scene, all, answers)],
  }
}

/** The rule for a source; one that turned out to be somebody named further down says so. */
function ruleOf(found: Found | undefined): string | null {
  if (!found) return null
  return !found.entity.named && realOf(found.entity).named ? 'parties/named-later' : found.rule
}

function party(
  one: Entity,
  id: string,
  mentions: Span[],
  withheld: ReadonlyMap<Entity, NonNullable<Party['anonymity']>>,
): Party {
  const described =
    one.descriptions.find(words => !ARTICLE.test(words)) ?? (one.named ? one.roles[0]?.words : undefined)
  const description = described === one.name ? undefined : described
  const people = one.named ? null : count(one.name)
  const reason = one.named ? undefined : withheld.get(one)
  return {
    id,
    name: one.name,
    kind: one.kind,
    named: one.named,
    ...(description ? { description } : {}),
    ...(one.standsFor ? { standsFor: one.standsFor } : {}),
    ...(people ? { count: people } : {}),
    ...(reason ? { anonymity: reason } : {}),
    mentions,
  }
}

/** One note for every place, however many roles it stands in. */
function unresolved(scene: Scene, all: readonly RolePlace[], answers: ReadonlyMap<RolePlace, Found>): Note[] {
  const notes = new Map<string, Note>()
  for (const place of all) {
    const start = place.spans[0]?.start ?? 0
    const end = place.spans.at(-1)?.end ?? start
    if (answers.has(place) || notes.has(`${start}–${end}`)) continue
    const words = place.spans.map(span => scene.text.slice(span.start, span.end)).join(' … ')
    notes.set(`${start}–${end}`, {
      code: 'unresolved-source',
      message: `The report does not make it clear enough who is meant by “${words}”.`,
      span: { start, end },
    })
  }
  return [...notes.values()]
}
