import { type Cue, cues } from './cues.ts'
import type { Features } from './features.ts'
import { type Network, WORD_WIDTH } from './network.ts'
import { path } from './path.ts'
import type { Settings } from './settings.ts'

/** One window to read, its words counted from its own first: cues are wanted that begin at the words `from … to - 1`. */
export interface Scene {
  readonly features: Features
  readonly from: number
  readonly to: number
  /** Words that are taken for a cue more readily than others. */
  readonly inverted: readonly number[]
}

/** A cue with the roles of the words around it: a tag for every word from `near` on. */
export interface Spotted extends Cue {
  readonly near: number
  readonly tags: Uint8Array
  /** Log probability of the tags among all that could be. */
  readonly log: number
}

/** The role head looks this many words to either side of its cue: 96 were slower and no better (train/EXPERIMENTS.md). */
const REACH = 64
/** Cues within this many words are given to the role head together. */
const TOGETHER = 40
const ROLE_TAGS = 7

/** Reads one window: the encoder finds its cues, and the role head reads the words around each again. */
export async function scan(
  { features, from, to, inverted }: Scene,
  network: Network,
  settings: Settings,
): Promise<Spotted[]> {
  const count = features.first.length
  const { words, cues: scores } = await network.encode(features)
  const start = Float64Array.from(settings.transitions.start)
  const step = Float64Array.from(settings.transitions.step.flat())
  const found: Spotted[] = []
  for (const group of groups(cues(scores, from, to, count, settings.cueBias, inverted), count)) {
    const roles = await network.roles(
      words.subarray(group.from * WORD_WIDTH, group.to * WORD_WIDTH),
      group.cues.map(cue => cue.start - group.from),
      group.cues.map(cue => cue.end - group.from),
    )
    const length = group.to - group.from
    for (const [k, cue] of group.cues.entries())
      found.push({ ...cue, near: group.from, ...path(roles, k * length * ROLE_TAGS, length, start, step) })
  }
  return found
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
