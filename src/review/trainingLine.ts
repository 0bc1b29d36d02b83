import type { Record, Span } from '../record/record.ts'

/** A record as a line of a corpus to train from (docs/training.md): `[start, end)` in Unicode code points. */
export function trainingLine({ report: { id, text }, attributions }: Record): object {
  const points = codePoints(text)
  const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [points(start), points(end)] as const)
  return {
    id,
    text,
    attributions: attributions.map(({ source, cue, content, addressee }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
      addressee: pairs(addressee?.spans ?? []),
    })),
  }
}

/** How many code points stand before a UTF-16 offset. */
function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return offset => offset
  const before: number[] = []
  let count = 0
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit++) before.push(count)
    count += 1
  }
  return offset => before[offset] ?? count
}
