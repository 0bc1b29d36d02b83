import { HAD, TAKEN_UP, TELLS, THEY, TOLD_ON, WAS_TOLD } from '../../english/via.ts'
import type { Scene } from './scene.ts'

/** Before a cue, room for the "had" that may stand outside it. */
const HAD_BEFORE = 5

/** "The clerk said … He *was told* to go home. She *had asked* why.": a sentence that only goes on telling what the one before tells. */
export function toldOn(scene: Scene): void {
  const { attributions, text, sentences, sources, cues, hearers, outlets, inSentence, titles } = scene
  const { found, isDocument, inSentenceBefore, set } = scene
  const isRoot = (j: number) => attributions[j]?.within === null
  for (const [i, one] of attributions.entries()) {
    const cue = one.cue[0]
    const source = one.source[0]
    if (titles[i] || !cue || outlets[i] != null) continue
    const told = !source && WAS_TOLD.test(cues[i] ?? '') && THEY.test(hearers[i] ?? '')
    const had =
      TAKEN_UP.test(sources[i] ?? '') &&
      HAD.test(text.slice(Math.max(0, cue.start - HAD_BEFORE), cue.end)) &&
      /^[“"‘']?$/.test(text.slice(sentences[inSentence[i] ?? 0]?.start ?? 0, source?.start).trim())
    if ((!told && !had) || inSentenceBefore(i, 0).some(j => isRoot(j) && sources[j] !== '')) continue
    const just = inSentenceBefore(i, 1).filter(isRoot)
    const goesOn = just.find(j => found.get(j)?.rule === TOLD_ON)
    const teller = just.find(
      j =>
        sources[j] !== '' &&
        TELLS.test(cues[j] ?? '') &&
        !isDocument(j) &&
        (told || one.party == null || one.party !== attributions[j]?.party),
    )
    set(i, goesOn === undefined ? teller : found.get(goesOn)?.through, TOLD_ON)
  }
}
