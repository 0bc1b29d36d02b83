import { IS_SAID, SAID_THERE } from '../../english/via.ts'
import type { Scene } from './scene.ts'

/** "She *is said* to have …": by the document or outlet of which the sentence has told before or, where it tells of nobody, the sentence before. */
export function saidThere(scene: Scene): void {
  const { attributions, sources, cues, titles, found, reports, isDocument, inSentenceBefore, set } = scene
  for (const i of attributions.keys()) {
    if (titles[i] || sources[i] !== '' || !IS_SAID.test(cues[i] ?? '')) continue
    const roots = (sentences: number) =>
      inSentenceBefore(i, sentences).filter(j => j < i && attributions[j]?.within === null)
    const here = roots(0).filter(j => sources[j] !== '')
    const told = (here.length ? here : roots(1)).find(j => found.has(j) || reports(j) || isDocument(j))
    if (told !== undefined) set(i, found.get(told)?.through ?? told, SAID_THERE)
  }
}
