import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { caseOf } from '../review/caseOf.ts'
import { trainingLine } from '../review/trainingLine.ts'
import { uncertain } from '../review/uncertain.ts'
import { counted } from '../show/counted.ts'
import type { Store } from '../store/store.ts'
import { EXITS } from './exits.ts'
import { exportTarget } from './exportTarget.ts'
import { type UnderReview, underReview } from './reviewMake.ts'
import { say } from './say.ts'
import { write } from './write.ts'

/** What can be said to `sayso review export`; see docs/review.md. */
export interface ReviewExportFlags {
  readonly store?: string
  readonly cases?: string
  readonly training?: string
  readonly whole?: true
  readonly json?: true
}

/**
 * Writes reports that somebody has reviewed (`ids`, or all) as cases, a file a report, and as lines to train from.
 * @returns the exit code, see `EXITS`
 */
export async function reviewExport(store: Store, ids: readonly string[], flags: ReviewExportFlags): Promise<number> {
  const wanted = ids.length > 0 ? ids : store.review.reports()
  const cases: string[] = []
  let open = 0
  let failed = false
  const target = flags.training === undefined ? null : await exportTarget(flags.training).catch((error: Error) => error)
  if (target instanceof Error) {
    say(`${flags.training}: ${target.message}`)
    return EXITS.usage
  }
  try {
    if (flags.cases !== undefined) await mkdir(flags.cases, { recursive: true })
    for (const id of wanted) {
      const reviewed = underReview(store, id)
      if (reviewed === null || !isReviewed(reviewed)) {
        failed ||= ids.length > 0
        if (ids.length > 0) say(reviewed === null ? `There is no report ${id}.` : `Nobody has reviewed ${id}.`)
        continue
      }
      const left = uncertain(reviewed).length
      if (left > 0 && flags.whole) continue
      if (left > 0) open += 1
      if (flags.cases !== undefined) {
        await writeFile(
          join(flags.cases, `${fileName(id)}.json`),
          `${JSON.stringify(caseOf(reviewed.record), null, 1)}\n`,
        )
      }
      await target?.write(Buffer.from(`${JSON.stringify(trainingLine(reviewed.record))}\n`))
      cases.push(id)
    }
    // What an earlier export wrote is not taken away for nothing.
    await (cases.length > 0 ? target?.done() : target?.undone())
  } catch (error) {
    await target?.undone()
    say(`The export cannot be written: ${(error as Error).message}`)
    return EXITS.usage
  }
  await write(
    flags.json
      ? `${JSON.stringify({ reports: cases, open })}\n`
      : `exported  ${counted(cases.length, 'report')}${open > 0 ? `, ${open} of them not reviewed to the end` : ''}\n`,
  )
  if (cases.length === 0 && !failed) say(`No report is reviewed${flags.whole ? ' to the end' : ''}.`)
  return cases.length === 0 || failed ? EXITS.noMatch : EXITS.ok
}

function isReviewed({ log }: UnderReview): boolean {
  return log.some(
    ({ entry: { change }, state }) => state === 'holds' && change.kind !== 'undo' && change.kind !== 'redo',
  )
}

/** An id as the name of a file on any system, another for every id. */
function fileName(id: string): string {
  return encodeURIComponent(id).replaceAll('*', '%2A').replace(/^\./, '%2E')
}
