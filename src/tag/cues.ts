/** A cue in a window: first and last word, and the log odds that a cue begins there. */
export interface Cue {
  readonly start: number
  readonly end: number
  readonly odds: number
}

const TAGS = 3

/**
 * Cues that begin at the words `from … to - 1`, from the scores of every word (outside, begins, goes on). A cue begins where "begins" or, after "outside",
 * "goes on" beats "outside" with `bias` added; it goes on while "goes on" beats both: how
 * readily a cue is taken says nothing of how long it is. The words before `from` are looked at too: a cue that began there and
 * goes on past `from` belongs to the window before, and its rest is not a second cue.
 */
export function cues(scores: Float32Array, from: number, to: number, count: number, bias: number): Cue[] {
  const found: Cue[] = []
  const at = (w: number, tag: number) => scores[w * TAGS + tag] ?? 0
  for (let w = 0; w < to; w++) {
    const inside = Math.max(at(w, 1), at(w, 2))
    const odds = inside - at(w, 0)
    if (odds + bias <= 0) continue
    let end = w
    while (end + 1 < count && at(end + 1, 2) > at(end + 1, 0) && at(end + 1, 2) > at(end + 1, 1)) end++
    if (w >= from) found.push({ start: w, end, odds })
    w = end
  }
  return found
}
