/**
 * Counts of a text in Unicode code points. The record counts UTF-16 code units, and the W3C's selectors code points ("in terms of unicode code points … not in
 * terms of code units", Web Annotation Data Model 4.2.4): behind an emoji the two differ.
 * @returns a function from an offset in code units to the one in code points; within a pair it gives the pair's own
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index)
  return offset => {
    // Pairs that have begun before the offset, by halving.
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
