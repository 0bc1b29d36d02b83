import { claims } from './chain/claims.ts'
import { link } from './link/link.ts'
import type { Article } from './record/article.ts'
import { type Note, type Record, SCHEMA } from './record/record.ts'
import { segment } from './segment/segment.ts'
import type { Reader } from './tag/model.ts'
import { type Progress, tag } from './tag/tag.ts'
import { VERSION } from './version.ts'

/** How a report is read. */
export interface Reading {
  readonly progress?: Progress
  /** Attributions with a smaller `confidence` are left out, and a note says how many; 0 to 1. */
  readonly minConfidence?: number
}

/**
 * The way of an article: segment → tag → link → chain → record. Any text gives a record; what could not be read stands in its notes.
 * Rejects only where the model could not be loaded, or its process ended.
 */
export async function read(
  article: Article,
  loading: Reader | Promise<Reader>,
  { progress, minConfidence = 0 }: Reading = {},
): Promise<Record> {
  const segmented = segment(article)
  const model = await loading
  const tagging = segmented.readable ? tag(segmented, model, progress) : []
  warm(segmented)
  const heard = await tagging
  const tagged = heard.filter(({ confidence }) => confidence >= minConfidence)
  const { report } = segmented
  const { parties, attributions, checks, comments, notes } = link(segmented, tagged)
  return {
    schema: SCHEMA,
    report,
    parties,
    attributions,
    checks,
    comments,
    claims: claims({ report, parties, attributions, checks, comments }),
    notes: [...segmented.notes, ...leftOut(heard.length - tagged.length, minConfidence), ...notes],
    made: made(model),
  }
}

/** What a record says that it was made by. */
export function made({ version }: Pick<Reader, 'version'>): Record['made'] {
  return { by: `sayso ${VERSION}`, model: version, rules: VERSION }
}

function leftOut(count: number, minConfidence: number): Note[] {
  if (count === 0) return []
  const what = count === 1 ? 'One attribution was' : `${count} attributions were`
  return [{ code: 'unsure', message: `${what} left out, being less sure than ${minConfidence}.` }]
}

let isWarm = false

/**
 * The rules' regular expressions are compiled when they are first used, which takes longer than using them. So the first report is linked once without
 * attributions while the model's process reads it, when there is nothing else to do.
 */
function warm(segmented: Parameters<typeof link>[0]): void {
  if (isWarm) return
  isWarm = true
  link(segmented, [])
}
