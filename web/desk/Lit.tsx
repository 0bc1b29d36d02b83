import type { Anchor } from '../../src/ask/anchor.ts'
import type { Span } from '../../src/record/record.ts'
import { printable } from '../../src/show/printable.ts'

/** Between the words of two spans of an anchor. */
const GAP = ' … '

/** The words of an anchor, with those of `words` that stand in it marked. */
export function Lit({ anchor, words }: { anchor: Anchor; words: readonly Span[] }) {
  let from = 0
  return (
    <>
      {anchor.spans.map((span, index) => {
        const text = anchor.words.slice(from, from + span.end - span.start)
        from += text.length + GAP.length
        const pieces: { readonly text: string; readonly lit: boolean }[] = []
        let at = span.start
        for (const { start, end } of words.filter(one => one.start >= span.start && one.end <= span.end)) {
          pieces.push({ text: text.slice(at - span.start, start - span.start), lit: false })
          pieces.push({ text: text.slice(start - span.start, end - span.start), lit: true })
          at = end
        }
        pieces.push({ text: text.slice(at - span.start), lit: false })
        return (
          <span key={span.start}>
            {index > 0 && GAP}
            {pieces.map(({ text, lit }, place) =>
              lit ? <mark key={place}>{printable(text)}</mark> : <span key={place}>{printable(text)}</span>,
            )}
          </span>
        )
      })}
    </>
  )
}
