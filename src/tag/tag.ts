import type { Segmented, Tagged } from '../record/article.ts'
import type { Span } from '../record/record.ts'
import { distinct } from './distinct.ts'
import { features } from './features.ts'
import { ground } from './ground.ts'
import { inverted } from './inverted.ts'
import type { Reader } from './model.ts'
import { pieces } from './pieces.ts'
import type { Settings } from './settings.ts'
import { settle } from './settle.ts'
import { signed } from './signed.ts'
import { styles } from './styles.ts'
import { READING, windows } from './windows.ts'

/**
 * The attributions of a report, in text order of their cues: the encoder finds the cues of every window's core, the role head reads the window again for
 * each of them, and the quotation marks and blocks settle the edges.
 */
export async function tag(segmented: Segmented, model: Reader, progress?: Progress): Promise<Tagged[]> {
  const found = (await heard(segmented, model, progress)).map(({ odds, log, ...tagged }) => ({
    ...tagged,
    confidence: confidence(odds, log, model.settings.calibration),
  }))
  return [...found, ...signed(segmented, found)]
}

/** Told how many of the windows are read. */
export type Progress = (done: number, of: number) => void

/** An attribution with what its confidence is made of: the log odds of its cue, the log probability of its roles. */
export type Heard = Omit<Tagged, 'confidence' | 'rule'> & { readonly odds: number; readonly log: number }

/** What `tag` gives, before calibration. */
export async function heard(segmented: Segmented, model: Reader, progress?: Progress): Promise<Heard[]> {
  if (segmented.words.count === 0) return []
  const cut = pieces(segmented, model.look)
  const all = windows(cut, segmented.words.starts, segmented.sentences, READING)
  const laid = ground(segmented)
  const verbs = inverted(segmented)
  let done = 0
  const scans = all.map(async window => {
    const { start, coreStart, coreEnd } = window
    const spotted = await model.scan({
      features: features(cut, window),
      from: coreStart - start,
      to: coreEnd - start,
      inverted: verbs.filter(w => w >= coreStart && w < coreEnd).map(w => w - start),
    })
    progress?.(++done, all.length)
    return spotted
  })
  const found: Omit<Heard, 'style'>[] = []
  for (const [i, spotted] of (await Promise.all(scans)).entries()) {
    const start = all[i]?.start ?? 0
    for (const { start: first, end: last, near, tags, odds, log } of spotted) {
      const raw = {
        cue: span(segmented, start, first, last),
        source: spans(segmented, start + near, tags, SOURCE),
        content: spans(segmented, start + near, tags, CONTENT),
        addressee: spans(segmented, start + near, tags, ADDRESSEE),
      }
      const settled = settle(raw, laid)
      if (settled !== null) found.push({ ...settled, odds, log })
    }
  }
  return styles(distinct(found), laid)
}

/** Role tags: outside is 0; each role has one that begins it and, next to it, one that goes on. */
const SOURCE = 1
const CONTENT = 3
const ADDRESSEE = 5

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
