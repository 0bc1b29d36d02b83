import type { Entity } from './entity.ts'
import { formOf } from './formOf.ts'
import type { RolePlace } from './places.ts'
import type { Found, Scene } from './scene.ts'
import { speaksFor } from './speaksFor.ts'

const RULES = { I: 'parties/first-person', we: 'parties/first-person-plural', you: 'parties/second-person' } as const

/**
 * Gives every *I*, *we* and *you* inside a quotation its speaker or hearer, the outermost quotation first, so that one in another finds its speaker
 * settled. *We* is whoever speaks: a body speaks for itself, a spokeswoman for hers, and anybody else for those on his or her side.
 */
export function firstPersons(
  scene: Scene,
  places: readonly RolePlace[],
  answer: (place: RolePlace, found: Found) => void,
): void {
  const { attributions } = scene.linking
  const mine = new Map<number, { place: RolePlace; form: keyof typeof RULES }[]>()
  for (const place of places) {
    const form = formOf(place.words)
    if (!place.attribution || (form !== 'I' && form !== 'we' && form !== 'you')) continue
    const there = mine.get(place.owner)
    if (there) there.push({ place, form })
    else mine.set(place.owner, [{ place, form }])
  }
  const bodies = new Map<Entity, Entity>()
  for (const [i, one] of attributions.entries()) {
    const speaker = scene.sources[i]?.entity
    if (speaker?.kind !== 'person' || bodies.has(speaker)) continue
    const body = speaksFor(scene, one.source)
    if (body) bodies.set(speaker, body)
  }
  const settled = new Set<number>()
  for (const start of mine.keys()) {
    const way: number[] = []
    for (let i = start; i >= 0 && !settled.has(i); i = scene.indexOf(attributions[i]?.within)) way.push(i)
    for (const i of way.reverse()) {
      settled.add(i)
      // "They asked me if I had seen it," he said: what is reported inside a quotation has the first person of who is quoted.
      let outer = scene.indexOf(attributions[i]?.within)
      while (attributions[outer]?.style === 'indirect') outer = scene.indexOf(attributions[outer]?.within)
      if (outer < 0) continue
      for (const { place, form } of mine.get(i) ?? []) {
        const found = form === 'you' ? scene.hearers[outer] : scene.sources[outer]
        const body = form === 'we' && found ? bodies.get(found.entity) : undefined
        if (found) answer(place, { entity: body ?? found.entity, rule: RULES[form] })
      }
    }
  }
}
