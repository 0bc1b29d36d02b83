import {
  ELSEWHERE,
  EXCHANGED,
  GOES_ON,
  HEARD_THERE,
  IN_ONE_OF_THEM,
  ONE_MORE,
  PRESS_HEARERS,
  SPEECH_ACTS,
  TALK_NOUN,
  THIS_OUTLET,
  WRITES,
  WRITTEN_THERE,
} from '../../english/via.ts'
import { headNoun, type Scene } from './scene.ts'

/** Ways in which the words of several people come who speak to one another. */
const TALK: ReadonlySet<string> = new Set([EXCHANGED, HEARD_THERE, IN_ONE_OF_THEM, WRITTEN_THERE].map(rule => rule.id))

/**
 * "A former clerk told the Post … *She added* …": who goes on speaking in the next sentence is heard through the same. Where they are
 * heard in letters or on a recording, so is whoever answers them there.
 */
export function goesOn(scene: Scene): void {
  const { attributions, text, sentences, sources, cues, hearers, outlets, inSentence, titles } = scene
  const { found, isOwn, outletOf, isDocument, back, set } = scene
  const talk = new Set<number>()
  let last = -1
  for (const [i, one] of attributions.entries()) {
    if (titles[i] || one.within !== null) continue
    const before = last
    last = i
    const itself = before >= 0 && isDocument(before) && TALK_NOUN.test(headNoun(sources[before] ?? ''))
    const had = found.get(before) ?? (itself ? { through: before, rule: HEARD_THERE } : undefined)
    if (!had || back(i, before) !== 0 || (inSentence[i] ?? 0) - (inSentence[before] ?? 0) > 1) continue
    if (itself || TALK.has(had.rule.id)) talk.add(before)
    if (found.has(i) || outlets[i] != null) continue
    const hearer = hearers[i] ?? ''
    const press = PRESS_HEARERS.test(hearer) || THIS_OUTLET.test(hearer) || isOwn(hearer)
    if (press || outletOf(hearer, one.addressee?.party) !== null) continue
    const start = sentences[inSentence[i] ?? 0]?.start ?? 0
    if (ELSEWHERE.test(text.slice(start, one.cue[0]?.end))) continue
    const same = one.party != null && one.party === attributions[before]?.party
    const answers = talk.has(before) && (SPEECH_ACTS.test(cues[i] ?? '') || WRITES.test(cues[i] ?? ''))
    const more = found.has(before) && ONE_MORE.test(sources[i] ?? '')
    if (!(same && found.has(before)) && !answers && !more) continue
    set(i, had.through, GOES_ON)
    if (answers) talk.add(i)
  }
}
