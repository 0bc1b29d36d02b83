import type { Segmented, Tagged } from '../record/article.ts'
import type { Attribution, Check, Comment, Note, Party } from '../record/record.ts'
import { ofOthers } from './check/ofOthers.ts'
import { checks } from './checks.ts'
import { concerned } from './comment/concerned.ts'
import { comments } from './comments.ts'
import { hedges } from './hedges.ts'
import type { Linking } from './linking.ts'
import { medium } from './medium.ts'
import { order } from './order.ts'
import { parties } from './parties.ts'
import { said } from './said.ts'
import { sound } from './sound.ts'
import { via } from './via.ts'
import { within } from './within.ts'

/** Every step of linking, in order: who stands in whose content comes first, because hedges and first persons depend on it. */
const STEPS: readonly ((linking: Linking) => Linking)[] = [
  within,
  comments,
  checks,
  hedges,
  said,
  medium,
  parties,
  ofOthers,
  concerned,
  via,
  sound,
]

/**
 * Links what the encoder tagged to one another, to dates and to parties: who stands within whom, what weakens a claim, when
 * and where it was said, who said it. All spans are in UTF-16 code units into `report.text`. What is in doubt is left empty,
 * with a note where a reader would ask. Throws only where the tagged spans do not stand in the text, which is a fault of the
 * stage before and never of the text.
 */
export function link(
  segmented: Segmented,
  tagged: readonly Tagged[],
): { parties: Party[]; attributions: Attribution[]; checks: Check[]; comments: Comment[]; notes: Note[] } {
  const linked = STEPS.reduce((linking, step) => step(linking), order(segmented, tagged))
  return {
    parties: [...linked.parties],
    attributions: [...linked.attributions],
    checks: [...linked.checks],
    comments: [...linked.comments],
    notes: [...linked.notes],
  }
}
