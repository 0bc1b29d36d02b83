import { ANONYMITY, ANONYMITY_REASON } from '../../english/anonymity.ts'
import type { Party } from '../../record/record.ts'
import type { Entity } from './entity.ts'
import { firstFrom } from './firstFrom.ts'
import { realOf } from './realOf.ts'
import type { Scene } from './scene.ts'

/** A sentence is read no further than this for a withheld name (UTF-16 code units); a longer one is a table. */
const LONGEST_SENTENCE = 2000
/** Only sentences with one of these are read for the rules, which are slower to look for. */
const STEMS = /nam(?:e|ing)|identif|quoted|anonym|unauthori|authori[sz]|allowed|permitted|cleared|supposed|entitled/i

/** Whose name is withheld. */
const WITHHELD: ReadonlySet<Party['kind']> = new Set(['person', 'group', 'unknown'])

const RULES = ANONYMITY.map(({ words }) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu'))

/** Why names are withheld: for everybody unnamed of whom the report says so, the first reason and the words of every one. */
export function anonymity(scene: Scene): Map<Entity, NonNullable<Party['anonymity']>> {
  const { text, linking } = scene
  const found = new Map<Entity, { reason: string; spans: { start: number; end: number }[] }>()
  const spoken = [...scene.spoken].sort((a, b) => a.start - b.start)
  for (const sentence of linking.segmented.sentences) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE))
    if (!STEMS.test(words)) continue
    let read = -1
    const matches = RULES.flatMap(rule => [...words.matchAll(rule)]).sort((a, b) => a.index - b.index)
    for (const match of matches) {
      // "asked not to be named because she was not authorised to speak" is one reason.
      if (match.index < read) continue
      const end = match.index + match[0].length
      const why = ANONYMITY_REASON.exec(words.slice(end))
      read = end + (why?.[0].trimEnd().length ?? 0)
      const who = whose(spoken, sentence.start, sentence.start + match.index, sentence.end)
      if (!who) continue
      const span = { start: sentence.start + match.index, end: sentence.start + read }
      const there = found.get(who)
      const reason = why?.[1]?.trim().replace(/[,\s]+$/, '') ?? match[0].trim()
      if (there) there.spans.push(span)
      else found.set(who, { reason, spans: [span] })
    }
  }
  return found
}

/** The nearest without a name, no body or document, before this place in its sentence, else the first after it. */
function whose(spoken: Scene['spoken'], from: number, at: number, to: number): Entity | null {
  const fits = (one: Entity) => !one.named && WITHHELD.has(one.kind)
  let i = firstFrom(spoken, at) - 1
  for (let one = spoken[i]; one && one.start >= from; one = spoken[--i]) {
    const entity = realOf(one.entity)
    if (fits(entity)) return entity
  }
  i = firstFrom(spoken, at)
  for (let one = spoken[i]; one && one.start < to; one = spoken[++i]) {
    const entity = realOf(one.entity)
    if (fits(entity)) return entity
  }
  return null
}
