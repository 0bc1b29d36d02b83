import {
  BRACKET_AFTER_NAME,
  COMMA_BEFORE_NAME,
  NOUN_BEFORE_NAME,
  OTHER_IN_DESCRIPTION,
  SEVERAL,
} from '../../english/party/apposition.ts'
import type { Entity } from './entity.ts'
import { firstFrom } from './firstFrom.ts'
import { isOffice } from './isOffice.ts'
import type { Name } from './name.ts'
import { nounsOf } from './nounsOf.ts'
import type { Found, Scene } from './scene.ts'

/** Mentions inside a source looked at from its end for a name. */
const MOST_INSIDE = 12

/** Whom a name means that the report has elsewhere too, or null. */
export function calledBy(scene: Scene, read: Name, words: string): Found | null {
  // "Baker said": a noun with a capital is a name where the report has it as one.
  if (read.noun && !/^\p{Lu}[\p{L}'’-]*$/u.test(words)) return null
  const found = scene.cast.find(read.noun ? words : read.name, read.courtesy ?? '')
  if (!found) return null
  const { entity } = found
  // What stands without its possessive's mark here is no shop that always has one.
  if (!read.noun && entity.name === `${read.name}'s` && !/['’]s$/.test(words)) entity.name = read.name
  tell(scene, entity, read)
  return found
}

/** Enters a name that the report has nowhere else. */
export function enterName(scene: Scene, read: Name): Found {
  const alone = read.courtesy && !read.name.includes(' ') ? `${read.courtesy} ${read.name}` : read.name
  const personal = read.personal && read.kind === 'person'
  const entity = scene.cast.enter(alone, read.courtesy ?? '', read.kind, personal)
  tell(scene, entity, read)
  return { entity, rule: ruleOf(read) }
}

/** "florist Lena Marsh", "one of the pilots, Mr Orrick (retd)": a description that ends in a name and in which nobody else stands. */
export function nameAtEnd(scene: Scene, start: number, end: number): Found | null {
  const { text, mentions, cast } = scene
  if (isOffice(text.slice(start, end).split(' '))) return null
  const bare = end - (BRACKET_AFTER_NAME.exec(text.slice(start, end))?.[0].length ?? 0)
  const last = firstFrom(mentions, bare) - 1
  for (let i = last; i >= 0 && i > last - MOST_INSIDE; i--) {
    const one = mentions[i]
    if (!one || one.start < start) return null
    if (one.kind !== 'name' || one.end < bare - 2 || one.end > bare) continue
    const found = cast.find(one.words, one.title)
    if (!found || found.entity.place) return null
    const before = text.slice(start, one.start)
    const person = found.entity.kind === 'person'
    if (OTHER_IN_DESCRIPTION.test(before)) {
      const apposed = COMMA_BEFORE_NAME.test(before) && person && one.words.includes(' ') && !SEVERAL.test(before)
      if (!apposed) return null
    }
    if (!person && !NOUN_BEFORE_NAME.test(before)) return null
    found.entity.descriptions.push(before.replace(/[,\s]+$/, ''))
    return { entity: found.entity, rule: found.rule }
  }
  return null
}

/** Adds what the words say of somebody. */
function tell(scene: Scene, entity: Entity, read: Name): void {
  // "Consultants Arden Pike": two capitals alone do not make a person.
  const isGuessed = entity.kind === 'person' && !entity.sure && read.kind === 'organisation'
  if (
    entity.kind === 'unknown' ||
    isGuessed ||
    (entity.kind !== 'person' && read.kind !== 'unknown' && read.kind !== 'person')
  )
    entity.kind = read.kind
  if (entity.kind === 'person' && (read.courtesy || read.description)) entity.sure = true
  if (read.description) entity.descriptions.push(read.description)
  for (const role of nounsOf(read.description ?? '')) {
    entity.roles.push(role)
    scene.roster.call(entity, role)
  }
}

function ruleOf(read: Name): string {
  if (read.kind === 'group' && / and /.test(read.name)) return 'parties/list'
  if (!read.personal) return 'parties/name'
  return read.name.includes(' ') ? 'parties/full-name' : 'parties/family-name'
}
