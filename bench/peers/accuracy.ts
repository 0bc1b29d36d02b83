import { MARKS } from '../../eval/measure.ts'
import { type Counts, contents, outermost, parts, rates, SHARES } from '../../eval/polnear.ts'
import type { Document } from '../../train/corpora.ts'
import type { Accuracy, Answer } from './peer.ts'

/** How much of what PolNeAR annotates a peer found, scored as `npm run eval` scores Sayso: in visible characters, outermost attributions only. */
export function accuracy(articles: readonly Document[], answers: readonly Answer[]): Accuracy {
  const [all, indirect] = [0, 1].map(() => SHARES.map((): Counts => ({ hit: 0, gold: 0, predicted: 0 }))) as [
    Counts[],
    Counts[],
  ]
  for (const { id, text, gold } of articles) {
    const answer = answers.find(one => one.id === id)
    if (answer === undefined) throw new Error(`${id} was not answered`)
    const spans = (pairs: readonly (readonly [number, number])[]) => pairs.map(([start, end]) => ({ start, end }))
    const found = answer.attributions.map(({ source, cue, content }) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
    }))
    const predicted = parts(answer.text ?? text, found)
    // What stands within what is known by the cues; who gives none gives the outermost by himself.
    const outer = predicted.every(({ cue }) => cue.length > 0) ? outermost(predicted) : predicted
    const want = parts(text, gold)
    contents(want, outer, all)
    const unquoted = want.filter(
      (_, i) => !gold[i]?.content.some(span => MARKS.test(text.slice(span.start - 1, span.end + 1))),
    )
    contents(unquoted, outer, indirect)
  }
  return {
    contents: all.map(sum => rates(sum).f1),
    indirect: rates(indirect[0] ?? { hit: 0, gold: 0, predicted: 0 }).recall,
  }
}
