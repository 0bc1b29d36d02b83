/** A cue in a window: first and last word, and the log odds that a cue begins there. */
export interface Cue {
  readonly start: number
  readonly end: number
  readonly odds: number
}

const TAGS = 3
const [OUTSIDE, BEGINS, GOES_ON] = [0, 1, 2] as const
/** Log odds that a verb of saying has for its place alone: "The dam would hold, *wrote* the engineer". */
const INVERTED_BIAS = 2.5
/** So much less likely than the likeliest end so far (log), a cue cannot end further on in any way that matters. */
const HOPELESS = 3

/**
 * Cues that begin at the words `from … to - 1`, from the scores of every word (outside, begins, goes on). A cue begins where "begins" or, after "outside",
 * "goes on" beats "outside" with `bias` added, and ends where it is likeliest to: how readily a cue is taken says nothing of how long it is. The words before
 * `from` are looked at too: a cue that began there and goes on past `from` belongs to the window before, and its rest is not a second cue. `inverted` are words that
 * are taken for a cue more readily than others.
 */
export function cues(
  scores: Float32Array,
  from: number,
  to: number,
  count: number,
  bias: number,
  inverted: readonly number[] = [],
): Cue[] {
  const found: Cue[] = []
  const at = (w: number, tag: number) => scores[w * TAGS + tag] ?? 0
  for (let w = 0; w < to; w++) {
    const odds = Math.max(at(w, BEGINS), at(w, GOES_ON)) - at(w, OUTSIDE)
    if (odds + bias + (inverted.includes(w) ? INVERTED_BIAS : 0) <= 0) continue
    const end = likeliestEnd(scores, w, count)
    if (w >= from) found.push({ start: w, end, odds })
    w = end
    // Words that might have been of it are no second cue.
    while (w + 1 < to && oddsOn(scores, w + 1) > 0) w++
  }
  return found
}

/**
 * The last word of a cue that begins at `start`: of all, the one for which "goes on" up to it, and not at the word after it, has the highest probability.
 * Going on for as long as every next word is likelier in than out would end where the whole is unlikely: three such words at 0.6 each are there together
 * in one case of five.
 */
function likeliestEnd(scores: Float32Array, start: number, count: number): number {
  let [end, best, sofar] = [start, Number.NEGATIVE_INFINITY, 0]
  for (let w = start; w < count && sofar > best - HOPELESS; w++) {
    const odds = w + 1 < count ? oddsOn(scores, w + 1) : Number.NEGATIVE_INFINITY
    const here = sofar - softplus(odds)
    if (here > best) [end, best] = [w, here]
    sofar -= softplus(-odds)
  }
  return end
}

/** Log odds that a cue goes on at a word. */
function oddsOn(scores: Float32Array, w: number): number {
  const tag = (k: number) => scores[w * TAGS + k] ?? 0
  const [outside, begins] = [tag(OUTSIDE), tag(BEGINS)]
  const most = Math.max(outside, begins)
  return tag(GOES_ON) - most - Math.log(Math.exp(outside - most) + Math.exp(begins - most))
}

/** log(1 + eˣ) */
function softplus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
}
