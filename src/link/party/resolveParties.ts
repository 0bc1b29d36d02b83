import type { Linking } from '../linking.ts'
import { echoed } from './echoed.ts'
import { firstPersons } from './firstPersons.ts'
import { formOf } from './formOf.ts'
import { hear } from './hear.ts'
import { introduce } from './introduce.ts'
import type { Mention } from './mention.ts'
import { places, type RolePlace } from './places.ts'
import { recorded } from './recorded.ts'
import { type Found, type Scene, scene as sceneOf } from './scene.ts'
import { whoIs } from './whoIs.ts'

/**
 * Goes through the report in text order, taking note of everybody whom it speaks of and settling who stands in every role; headline, dek and headings
 * come last, when all are known, and the first person after them. The cost grows with the text: every pronoun and description looks at a bounded number
 * of mentions before it.
 */
export function resolveParties(linking: Linking): Linking {
  const scene = sceneOf(linking)
  const all = places(linking)
  const answers = new Map<RolePlace, Found>()
  const bySpan = new Map<string, { readonly found: Found; standing: 'object' | 'source' | 'speaker' }>()

  const answer = (place: RolePlace, found: Found) => {
    answers.set(place, found)
    found.entity.places++
    if (place.role === 'source') scene.sources[place.owner] = found
    if (place.role === 'addressee') scene.hearers[place.owner] = found
  }
  const settle = (place: RolePlace, headline: boolean) => {
    const start = place.spans[0]?.start ?? 0
    const end = place.spans.at(-1)?.end ?? start
    const key = `${start}–${end}`
    const there = bySpan.get(key)
    const found = there?.found ?? whoIs(scene, place, headline)
    if (!found) return
    const { entity } = found
    const standing = place.role === 'addressee' ? 'object' : place.attribution?.within ? 'source' : 'speaker'
    if (!there) {
      if (entity.named && entity.seen < 0 && !headline) introduce(scene, entity, [...entity.roles], start)
      entity.mentions.push(...place.spans)
      bySpan.set(key, { found, standing })
    }
    // What speaks is no place, though it may stand beside the names of places: "leave the country, the Interior Department said".
    if (place.role === 'source') entity.place = false
    // One who is asked and then answers is the one who speaks.
    if (!there || (there.standing === 'object' && standing !== 'object')) {
      scene.touch(entity, scene.placeOf(start, end), standing)
      if (there) there.standing = standing
    }
    answer(place, found)
  }

  foresee(scene, all)
  const headlines = new Set(all.filter(place => isHeadline(scene, place)))
  const running = all.filter(place => !headlines.has(place))
  const inside = insideSources(running)
  let m = 0
  const hearTo = (end: number) => {
    for (let one = scene.mentions[m]; one && one.start < end; one = scene.mentions[++m]) hear(scene, one, inside(one))
  }
  for (const place of running) {
    hearTo(place.turn)
    settle(place, false)
    if (place.turn === place.spans[0]?.start) hearTo(place.spans.at(-1)?.end ?? place.turn)
  }
  hearTo(scene.text.length + 1)
  for (const place of headlines) settle(place, true)
  echoed(scene, headlines, running)
  firstPersons(scene, all, (place, found) => {
    found.entity.mentions.push(...place.spans)
    answer(place, found)
  })
  return recorded(scene, all, answers)
}

/** Names are known before anything else, so that a pronoun knows the speaker whose name comes after. */
function foresee(scene: Scene, all: readonly RolePlace[]): void {
  for (const place of all) {
    if (place.role !== 'source' && place.role !== 'addressee') continue
    const { words } = place
    const read = formOf(words) ? null : scene.read(words)
    const found = read && !read.noun ? scene.cast.find(read.name, read.courtesy ?? '') : null
    if (found && place.role === 'source') scene.sources[place.owner] = found
    if (found && place.role === 'addressee') scene.hearers[place.owner] = found
  }
}

function isHeadline(scene: Scene, place: RolePlace): boolean {
  const start = place.spans[0]?.start ?? 0
  const kind = scene.linking.segmented.report.blocks[scene.placeOf(start, start).block]?.kind
  return kind === 'headline' || kind === 'dek' || kind === 'heading'
}

/** Tells of mentions in text order whether they begin the words of a source or another role, or stand further inside them. */
function insideSources(running: readonly RolePlace[]): (one: Mention) => 'first' | 'inside' | null {
  const spans = running
    .map(place => ({ start: place.spans[0]?.start ?? 0, end: place.spans.at(-1)?.end ?? 0 }))
    .sort((a, b) => a.start - b.start)
  let next = 0
  let start = -1
  let end = -1
  return one => {
    for (let span = spans[next]; span && span.start <= one.start; span = spans[++next]) {
      start = span.start
      end = Math.max(end, span.end)
    }
    return one.start >= end ? null : one.start === start ? 'first' : 'inside'
  }
}
