import { FOR_BODY, OF_BODY, OF_SCHOLARS, OWN_BODY } from '../../english/party/spokesman.ts'
import type { Span } from '../../record/record.ts'
import type { Entity } from './entity.ts'
import { firstFrom } from './firstFrom.ts'
import { pronoun } from './pronoun.ts'
import { realOf } from './realOf.ts'
import type { Scene } from './scene.ts'

/** How far before a body's name the word stands that says somebody speaks for it (UTF-16 code units). */
const BEFORE = 12

/** The body that somebody speaks for by the words that bring him or her in: "a spokeswoman for *Halcyon*", "its ambassador in Arden"; null where they name none. */
export function speaksFor(scene: Scene, spans: readonly Span[]): Entity | null {
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? start
  const { text, spoken } = scene
  let i = firstFrom(spoken, start)
  for (let one = spoken[i]; one && one.start < end; one = spoken[++i]) {
    const entity = realOf(one.entity)
    if (one.start < start || one.end > end || entity.plural || !isBody(entity)) continue
    const owns = one.start - start < 'the '.length && /^['’]s?\s/.test(text.slice(one.end, one.end + 3))
    const before = text.slice(Math.max(start, one.start - BEFORE), one.start)
    if (owns || FOR_BODY.test(before) || (OF_BODY.test(before) && !OF_SCHOLARS.test(entity.name))) return entity
  }
  if (!OWN_BODY.test(text.slice(start, end))) return null
  const owner = pronoun(scene, 'it', scene.placeOf(start, start))?.entity
  return owner && isBody(owner) ? owner : null
}

function isBody({ kind, named, place }: Entity): boolean {
  return (
    kind === 'organisation' ||
    kind === 'government' ||
    kind === 'publication' ||
    (kind === 'unknown' && named && !place)
  )
}
