import { uncertain } from '../review/uncertain.ts'
import { oneLine } from '../show/oneLine.ts'
import type { Store } from '../store/store.ts'
import { EXITS } from './exits.ts'
import { printAnswer } from './printAnswer.ts'
import { reviewAnswer } from './reviewAnswer.ts'
import { reviewLine } from './reviewLine.ts'
import { reviewLog } from './reviewLog.ts'
import { reviewMake, underReview } from './reviewMake.ts'
import type { ReviewFlags } from './reviewOptions.ts'
import { reviewWish } from './reviewWish.ts'
import { say } from './say.ts'
import { write } from './write.ts'

/** Shows what is uncertain in a report, or makes the change that the flags ask for. @returns the exit code, see `EXITS` */
export async function reviewReport(store: Store, id: string, flags: ReviewFlags): Promise<number> {
  const now = known(store, id)
  if (now === null) return EXITS.noMatch
  const wish = reviewWish(now.record, flags)
  if (wish === null) return printAnswer(reviewAnswer(now), flags)
  const made = typeof wish === 'string' ? wish : reviewMake(store, now.machine, wish, flags.by ?? '')
  if (typeof made === 'string') {
    say(made)
    return EXITS.noMatch
  }
  const { entry, reviewed } = made
  const left = uncertain(reviewed).length
  await write(
    flags.json
      ? `${JSON.stringify({ entry, left })}\n`
      : `${entry.number}  ${oneLine(`${entry.by} ${reviewLine(entry)}`)}; ${left} to review\n`,
  )
  return EXITS.ok
}

/** Shows a report's log. @returns the exit code, see `EXITS` */
export async function reviewLogOf(store: Store, id: string, flags: ReviewFlags): Promise<number> {
  const now = known(store, id)
  return now === null ? EXITS.noMatch : printAnswer(reviewLog(now), flags)
}

/** Shows what is least sure in the whole store. @returns the exit code, see `EXITS` */
export async function reviewNextOf(store: Store, limit: number, { json }: ReviewFlags): Promise<number> {
  const found = store.review.unreviewed(limit)
  for (const one of found) {
    const { report, attribution, confidence, words, outlet, title } = one
    const about = [outlet, title].filter(part => part !== null).join(', ')
    await write(
      json
        ? `${JSON.stringify(one)}\n`
        : `${confidence.toFixed(2)}  ${oneLine(`${report} ${attribution}${about && `  ${about}`}`)}\n      “${oneLine(words)}”\n`,
    )
  }
  if (found.length > 0) return EXITS.ok
  say('Nothing in the store is left to review.')
  return EXITS.noMatch
}

function known(store: Store, id: string) {
  const now = underReview(store, id)
  if (now === null) say(`The store has no report ${id}. See sayso search.`)
  return now
}
