import { BEFORE_SUBJECT, FRONTED } from '../../english/party/fronted.ts'
import type { PronounForm } from '../../english/pronounForms.ts'
import { agreement } from './agreement.ts'
import type { Entity } from './entity.ts'
import { firstFrom } from './firstFrom.ts'
import type { Place } from './salience.ts'
import type { Scene } from './scene.ts'

/** So many mentions after the pronoun are looked at for its sentence's subject. */
const AHEAD = 8
/** A sentence's opening words, in UTF-16 code units. */
const OPENING = 24
/** A clause in front is no longer than this (UTF-16 code units). */
const LONGEST_CLAUSE = 400

/** "Asked whether he would stay, Orrick said …": the subject that follows the clause in front, or null. */
export function fronted(scene: Scene, at: Place, form: PronounForm): Entity | null {
  const { text, mentions, cast } = scene
  const sentence = scene.linking.segmented.sentences[at.sentence]
  if (!sentence || at.start - sentence.start > LONGEST_CLAUSE) return null
  if (!FRONTED.test(text.slice(sentence.start, sentence.start + OPENING).trimStart())) return null
  if (text.slice(sentence.start, at.start).includes(', ')) return null
  const from = firstFrom(mentions, at.end)
  for (const one of mentions.slice(from, from + AHEAD)) {
    if (one.sentence !== at.sentence || one.start - at.end > LONGEST_CLAUSE) return null
    if (one.kind !== 'name' || !BEFORE_SUBJECT.test(text.slice(at.end, one.start))) continue
    const found = cast.find(one.words, one.title)?.entity
    return found && agreement(form, found) > 0 ? found : null
  }
  return null
}
