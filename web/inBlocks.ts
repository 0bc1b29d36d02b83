import type { Record } from '../src/record/record.ts'
import type { Numbered } from '../src/show/numbered.ts'

/** For every block of a report, the claims that have words in it: told once, for each block would otherwise ask all of them. */
export function inBlocks({ report }: Pick<Record, 'report'>, claims: readonly Numbered[]): Numbered[][] {
  const found: Numbered[][] = report.blocks.map(() => [])
  for (const one of claims) {
    const { source, cue, content, addressee } = one.attribution
    for (const { start, end } of [...source, ...cue, ...content, ...(addressee?.spans ?? [])]) {
      for (let index = blockAt(report.blocks, start); index < report.blocks.length; index++) {
        if ((report.blocks[index]?.span.start ?? end) >= end) break
        if (found[index]?.at(-1) !== one) found[index]?.push(one)
      }
    }
  }
  return found
}

/** The first block that ends behind a place, by halving: they stand in text order. */
function blockAt(blocks: Record['report']['blocks'], place: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.span.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
