import type { Segmented, Tagged } from '../record/article.ts'
import type { Span } from '../record/record.ts'
import { cues } from './cues.ts'
import { distinct } from './distinct.ts'
import { features } from './features.ts'
import { ground } from './ground.ts'
import type { Model, Settings } from './model.ts'
import { path } from './path.ts'
import { pieces } from './pieces.ts'
import { settle } from './settle.ts'
import { styles } from './styles.ts'
import { READING, type Window, windows } from './windows.ts'

/** Cues given to the role head at once; more would only take more memory. */
const CUES_AT_ONCE = 32

/**
 * The attributions of a report, in text order of their cues: the encoder finds the cues of every window's core, the role head reads the window again for
 * each of them, and the quotation marks and blocks settle the edges.
 */
export async function tag(segmented: Segmented, model: Model, progress?: Progress): Promise<Tagged[]> {
  const found = await heard(segmented, model, progress)
  return found.map(({ odds, log, ...tagged }) => ({
    ...tagged,
    confidence: confidence(odds, log, model.settings.calibration),
  }))
}

/** Told how many of the windows are read. */
export type Progress = (done: number, of: number) => void

/** An attribution with what its confidence is made of: the log odds of its cue, the log probability of its roles. */
export type Heard = Omit<Tagged, 'confidence'> & { readonly odds: number; readonly log: number }

/** What `tag` gives, before calibration. */
export async function heard(segmented: Segmented, model: Model, progress?: Progress): Promise<Heard[]> {
  if (segmented.words.count === 0) return []
  const cut = pieces(segmented, model.look)
  const all = windows(cut, segmented.words.starts, segmented.sentences, READING)
  const chain = chainOf(model.settings)
  const laid = ground(segmented)
  const found: Omit<Heard, 'style'>[] = []
  for (const [i, window] of all.entries()) {
    const { words, cues: scores } = await model.encode(features(cut, window))
    const count = window.end - window.start
    const spotted = cues(
      scores,
      window.coreStart - window.start,
      window.coreEnd - window.start,
      count,
      model.settings.cueBias,
    )
    for (let from = 0; from < spotted.length; from += CUES_AT_ONCE) {
      const some = spotted.slice(from, from + CUES_AT_ONCE)
      const roles = await model.roles(
        words,
        some.map(c => c.start),
        some.map(c => c.end),
      )
      for (const [k, cue] of some.entries()) {
        const { tags, log } = path(roles, k * count * ROLE_TAGS, count, chain.start, chain.step)
        const raw = {
          cue: span(segmented, window, cue.start, cue.end),
          source: spans(segmented, window, tags, 1),
          content: spans(segmented, window, tags, 3),
          addressee: spans(segmented, window, tags, 5),
        }
        const settled = settle(raw, laid)
        if (settled !== null) found.push({ ...settled, odds: cue.odds, log })
      }
    }
    progress?.(i + 1, all.length)
  }
  return styles(distinct(found), laid)
}

const ROLE_TAGS = 7

function chainOf({ transitions }: Settings): { start: Float64Array; step: Float64Array } {
  return { start: Float64Array.from(transitions.start), step: Float64Array.from(transitions.step.flat()) }
}

/** From words `from … to` of a window to the text between. */
function span({ words }: Segmented, window: Window, from: number, to: number): Span {
  return { start: words.starts[window.start + from] ?? 0, end: words.ends[window.start + to] ?? 0 }
}

/** The runs of words tagged with a role: `begin` starts one, `begin + 1` goes on. */
function spans(segmented: Segmented, window: Window, tags: Uint8Array, begin: number): Span[] {
  const found: Span[] = []
  for (let w = 0; w < tags.length; w++) {
    if (tags[w] !== begin) continue
    let end = w
    while (tags[end + 1] === begin + 1) end++
    found.push(span(segmented, window, w, end))
    w = end
  }
  return found
}

/** The calibrated probability that the attribution is right, to three decimals. */
function confidence(odds: number, log: number, [cueWeight, roleWeight, constant]: Settings['calibration']): number {
  const probability = 1 / (1 + Math.exp(-(cueWeight * odds + roleWeight * log + constant)))
  return Math.round(probability * 1000) / 1000
}
