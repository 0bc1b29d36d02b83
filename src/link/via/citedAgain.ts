import { CITED_AGAIN, THIS_OUTLET } from '../../english/via.ts'
import type { Scene } from './scene.ts'

/** "The magazine quoted an official … The envelope, *he explained*, was …": somebody unnamed whom an outlet has just cited speaks on there. */
export function citedAgain(scene: Scene): void {
  const {
    attributions,
    sources,
    hearers,
    outlets,
    inSentence,
    titles,
    party,
    isOwn,
    root,
    reports,
    back,
    before,
    set,
  } = scene
  for (const [i, one] of attributions.entries()) {
    const who = party(i)
    if (titles[i] || sources[i] === '' || outlets[i] != null || !who || who.named || who.kind === 'document') continue
    if (THIS_OUTLET.test(hearers[i] ?? '') || isOwn(hearers[i] ?? '')) continue
    const cited = before(
      i,
      j =>
        back(i, j) <= 1 &&
        inSentence[j] !== inSentence[i] &&
        attributions[j]?.party === one.party &&
        root(j) !== j &&
        reports(root(j)),
    )
    if (cited !== undefined) set(i, root(cited), CITED_AGAIN)
  }
}
