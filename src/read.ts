import { claims } from './chain/claims.ts'
import { link } from './link/link.ts'
import type { Article } from './record/article.ts'
import { type Record, SCHEMA } from './record/record.ts'
import { segment } from './segment/segment.ts'
import type { Model } from './tag/model.ts'
import { type Progress, tag } from './tag/tag.ts'
import { VERSION } from './version.ts'

/**
 * The way of an article: segment → tag → link → chain → record. Any text gives a record; what could not be read stands in its notes.
 */
export async function read(article: Article, model: Model, progress?: Progress): Promise<Record> {
  const segmented = segment(article)
  const tagged = segmented.readable ? await tag(segmented, model, progress) : []
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
    notes: [...segmented.notes, ...notes],
    made: { by: `sayso ${VERSION}`, model: model.version, rules: VERSION },
  }
}
