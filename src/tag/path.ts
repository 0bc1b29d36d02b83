const TAGS = 7
const NEVER = -1e4

/** The best sequence of role tags and the log of its probability among all sequences. */
export interface Path {
  readonly tags: Uint8Array
  readonly log: number
}

/**
 * Viterbi and the forward algorithm over a linear chain (Lafferty, McCallum, Pereira 2001), in one walk. `scores` holds 7 numbers a word, `words` of them
 * from `offset`; `start` the log weights of the first tag, `step` (7 × 7, row by row) those of going from tag to tag.
 */
export function path(
  scores: Float32Array,
  offset: number,
  words: number,
  start: Float64Array,
  step: Float64Array,
): Path {
  const back = new Uint8Array(words * TAGS)
  let best = new Float64Array(TAGS)
  let sum = new Float64Array(TAGS)
  let nextBest = new Float64Array(TAGS)
  let nextSum = new Float64Array(TAGS)
  for (let tag = 0; tag < TAGS; tag++) best[tag] = sum[tag] = (start[tag] ?? NEVER) + (scores[offset + tag] ?? 0)
  for (let w = 1; w < words; w++) {
    const row = offset + w * TAGS
    for (let tag = 0; tag < TAGS; tag++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      let most = Number.NEGATIVE_INFINITY
      for (let k = 0; k < TAGS; k++) {
        const weight = step[k * TAGS + tag] ?? NEVER
        const value = (best[k] ?? 0) + weight
        if (value > top) {
          top = value
          from = k
        }
        most = Math.max(most, (sum[k] ?? 0) + weight)
      }
      let total = 0
      for (let k = 0; k < TAGS; k++) {
        const less = (sum[k] ?? 0) + (step[k * TAGS + tag] ?? NEVER) - most
        if (less > -14) total += Math.exp(less)
      }
      const score = scores[row + tag] ?? 0
      nextBest[tag] = top + score
      nextSum[tag] = most + Math.log(total) + score
      back[w * TAGS + tag] = from
    }
    ;[best, nextBest, sum, nextSum] = [nextBest, best, nextSum, sum]
  }
  const tags = new Uint8Array(words)
  let last = 0
  for (let tag = 1; tag < TAGS; tag++) if ((best[tag] ?? 0) > (best[last] ?? 0)) last = tag
  const most = Math.max(...sum)
  const whole = most + Math.log(sum.reduce((total, value) => total + Math.exp(value - most), 0))
  const log = (best[last] ?? 0) - whole
  for (let w = words - 1; w >= 0; w--) {
    tags[w] = last
    last = back[w * TAGS + last] ?? 0
  }
  return { tags, log: Math.min(0, log) }
}
