import {
  AIRED,
  BRINGS,
  CORRESPONDENCE,
  DATE_LEADS,
  EXCHANGED,
  HEARD,
  HEARD_THERE,
  PRESS_HEARERS,
  RECORDING,
  SPEECH_ACTS,
  THIS_OUTLET,
} from '../../english/via.ts'
import { headNoun, type Scene } from './scene.ts'

/** How many paragraphs after a recording somebody still "is heard" on it. */
const HEARD_BLOCKS = 2
/** How much before the end of a cue can tell that it is heard. */
const HEARD_REACH = 60
/** How much of a sentence's beginning can be its date. */
const LEAD = 40

/** Letters or a recording have been told of: "On June 3, the clerk *asked the surveyor* …", "the reeve *can be heard saying* …". */
export function exchanged(scene: Scene): void {
  const { attributions, text, sentences, sources, cues, hearers, openings, outlets, inSentence, titles } = scene
  const { found, outletOf, newsOf, isOwn, isDocument, root, reports, back, before, inSentenceBefore, set } = scene
  const through = (j: number) => (outlets[root(j)] != null ? newsOf(root(j)) : (found.get(j)?.through ?? j))
  const isRecording = (j: number) =>
    reports(j)
      ? AIRED.test(sources[j] ?? '') || (BRINGS.test(cues[j] ?? '') && RECORDING.test(headNoun(openings[j] ?? '')))
      : outlets[j] == null && RECORDING.test(headNoun(sources[j] ?? ''))
  for (const [i, one] of attributions.entries()) {
    if (titles[i] || sources[i] === '' || outlets[i] != null || isDocument(i)) continue
    const start = sentences[inSentence[i] ?? 0]?.start ?? 0
    const end = one.cue[0]?.end ?? start
    if (HEARD.test(text.slice(Math.max(start, end - HEARD_REACH), end))) {
      const recording = before(
        i,
        j =>
          inSentence[j] !== inSentence[i] &&
          back(i, j) <= HEARD_BLOCKS &&
          attributions[j]?.within === null &&
          isRecording(j),
      )
      if (recording !== undefined) set(i, through(recording), HEARD_THERE)
    }
    const hearer = hearers[i] ?? ''
    const press = PRESS_HEARERS.test(hearer) || THIS_OUTLET.test(hearer) || isOwn(hearer)
    if (!SPEECH_ACTS.test(cues[i] ?? '') || press || outletOf(hearer, one.addressee?.party) !== null) continue
    const just = inSentenceBefore(i, 1)
    const goesOn = [...just, ...inSentenceBefore(i, 0)].find(j => j < i && found.get(j)?.rule === EXCHANGED)
    const letters = DATE_LEADS.test(text.slice(start, start + LEAD).trimStart())
      ? just.find(j => outlets[j] == null && CORRESPONDENCE.test(headNoun(sources[j] ?? '')))
      : undefined
    if (goesOn !== undefined) set(i, found.get(goesOn)?.through, EXCHANGED)
    else if (letters !== undefined) set(i, through(letters), EXCHANGED)
  }
}
