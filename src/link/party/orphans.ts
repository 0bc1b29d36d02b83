import { AGED, APPOSED_TO, SAYS_WHO_AFTER } from '../../english/party/apposition.ts'
import type { Report } from '../../record/record.ts'
import type { Cast } from './cast.ts'
import type { Entity } from './entity.ts'
import type { Mention } from './mention.ts'

/** In so many paragraphs from the first a report names whom its lede describes. */
const PARAGRAPHS = 6
/** Room for an age or *who* after a name (UTF-16 code units). */
const AFTER = 20
/** Room for a word before a name. */
const BEFORE = 20

/**
 * People whom a paragraph near the beginning names without a word on who they are: the report has said that in its lede, without the name ("A bus driver
 * kept the prize. … Colin Tarr, 52, denies it").
 */
export function orphans(report: Report, mentions: readonly Mention[], cast: Cast): ReadonlySet<Entity> {
  const paragraphs = report.blocks.flatMap((block, i) => (block.kind === 'paragraph' ? [i] : []))
  const last = paragraphs[PARAGRAPHS - 1] ?? paragraphs.at(-1) ?? 0
  const display = report.blocks
    .filter(({ kind }) => kind === 'headline' || kind === 'dek')
    .map(({ span }) => report.text.slice(span.start, span.end).toLowerCase())
    .join(' ')
  const found = new Set<Entity>()
  const met = new Set<Entity>()
  let block = -1
  for (const one of mentions) {
    if (one.block > last) break
    if (one.kind !== 'name') continue
    const opens = one.block !== block
    block = one.block
    const entity = cast.find(one.words, one.title)?.entity
    if (!entity || met.has(entity)) continue
    met.add(entity)
    if (entity.kind !== 'person' || !entity.sure || !one.words.includes(' ')) continue
    if (entity.roles.some(role => role.noun !== 'defendant')) continue
    if (display.includes(one.words.toLowerCase().split(' ').at(-1) ?? '')) continue
    // "Kit Tarr, who owns the quay," says who it is.
    const after = report.text.slice(one.end, one.end + AFTER)
    const before = report.text.slice(Math.max(0, one.start - BEFORE), one.start)
    if (SAYS_WHO_AFTER.test(after) || (after.startsWith(',') && APPOSED_TO.test(before) && !AGED.test(after))) continue
    if (AGED.test(after) || (opens && (one.standing === 'subject' || one.possessive))) found.add(entity)
  }
  return found
}
