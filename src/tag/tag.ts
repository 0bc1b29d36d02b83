import type { Segmented, Tagged } from '../record/article.ts'
import type { Span } from '../record/record.ts'
import { type Cue, cues } from './cues.ts'
import { distinct } from './distinct.ts'
import { features } from './features.ts'
import { ground } from './ground.ts'
import { type Model, type Settings, WORD_WIDTH } from './model.ts'
import { path } from './path.ts'
import { pieces } from './pieces.ts'
import { settle } from './settle.ts'
import { styles } from './styles.ts'
import { READING, windows } from './windows.ts'

/** The role head looks this many words to either side of its cue: 96 were slower and no better (train/EXPERIMENTS.md). */
const REACH = 64
/** Cues within this many words are given to the role head together. */
const TOGETHER = 40

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
    for (const group of groups(spotted, count)) {
      const some = group.cues
      const roles = await model.roles(
        words.subarray(group.from * WORD_WIDTH, group.to * WORD_WIDTH),
        some.map(c => c.start - group.from),
        some.map(c => c.end - group.from),
      )
      const near = window.start + group.from
      const length = group.to - group.from
      for (const [k, cue] of some.entries()) {
        const { tags, log } = path(roles, k * length * ROLE_TAGS, length, chain.start, chain.step)
        const raw = {
          cue: span(segmented, window.start, cue.start, cue.end),
          source: spans(segmented, near, tags, SOURCE),
          content: spans(segmented, near, tags, CONTENT),
          addressee: spans(segmented, near, tags, ADDRESSEE),
        }
        const settled = settle(raw, laid)
        if (settled !== null) found.push({ ...settled, odds: cue.odds, log })
      }
    }
    progress?.(i + 1, all.length)
  }
  return styles(distinct(found), laid)
}

/** Role tags: outside is 0; each role has one that begins it and, next to it, one that goes on. */
const ROLE_TAGS = 7
const SOURCE = 1
const CONTENT = 3
const ADDRESSEE = 5

function chainOf({ transitions }: Settings): { start: Float64Array; step: Float64Array } {
  return { start: Float64Array.from(transitions.start), step: Float64Array.from(transitions.step.flat()) }
}

/** Cues that stand near one another, with the words `from … to - 1` around them that the role head is given. */
function groups(spotted: readonly Cue[], count: number): { from: number; to: number; cues: Cue[] }[] {
  const found: { from: number; to: number; cues: Cue[] }[] = []
  for (const cue of spotted) {
    const last = found.at(-1)
    const to = Math.min(count, cue.end + 1 + REACH)
    if (last !== undefined && cue.end - (last.cues[0]?.start ?? 0) <= TOGETHER) {
      last.cues.push(cue)
      last.to = to
    } else found.push({ from: Math.max(0, cue.start - REACH), to, cues: [cue] })
  }
  return found
}

/** From words `from … to`, counted from the report's word `base`, to the text between. */
function span({ words }: Segmented, base: number, from: number, to: number): Span {
  return { start: words.starts[base + from] ?? 0, end: words.ends[base + to] ?? 0 }
}

/** The runs of words tagged with a role: `begin` starts one, `begin + 1` goes on. */
function spans(segmented: Segmented, base: number, tags: Uint8Array, begin: number): Span[] {
  const found: Span[] = []
  for (let w = 0; w < tags.length; w++) {
    if (tags[w] !== begin) continue
    let end = w
    while (tags[end + 1] === begin + 1) end++
    found.push(span(segmented, base, w, end))
    w = end
  }
  return found
}

/** The calibrated probability that the attribution is right, to three decimals. */
function confidence(odds: number, log: number, [cueWeight, roleWeight, constant]: Settings['calibration']): number {
  const probability = 1 / (1 + Math.exp(-(cueWeight * odds + roleWeight * log + constant)))
  return Math.round(probability * 1000) / 1000
}
