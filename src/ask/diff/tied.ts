import type { Record } from '../../record/record.ts'
import { type Anchor, anchor } from '../anchor.ts'
import type { Change } from './change.ts'
import type { Line } from './lines.ts'
import { numbersIn } from './numbersIn.ts'
import { tells } from './tells.ts'
import { tokens } from './tokens.ts'

/** A changed word that the note has counts more than one that stands beside it. */
const CHANGED = 3
/** Words that a note must share with what it is about where none that was changed stands in it. */
const SHARED = 3
/** Of the best fit, what another must reach for the note to be about that too: a number is corrected in the headline and below. */
const NEARLY = 0.6

/** What a correction is about: changes that it fits, or, where there are none, the sentence of the version that shares its words. */
export function tied(
  note: string,
  changes: readonly Change[],
  after: Record,
  lines: readonly Line[],
): Pick<Change, 'corrects' | 'about'> {
  const own = telling(note)
  const rated = changes.flatMap(change => {
    const sentences = `${change.sentenceBefore?.words ?? ''} ${change.sentenceAfter?.words ?? ''}`
    const changed = [...telling(change.before?.words ?? ''), ...telling(change.after.words)].filter(word =>
      own.has(word),
    ).length
    const shared = [...telling(sentences)].filter(word => own.has(word)).length
    return changed > 0 || shared >= SHARED ? [{ id: change.id, rate: CHANGED * changed + shared }] : []
  })
  const most = Math.max(0, ...rated.map(({ rate }) => rate))
  if (most > 0) return { corrects: rated.flatMap(({ id, rate }) => (rate >= NEARLY * most ? [id] : [])), about: null }
  const near = lines
    .filter(({ kind }) => kind !== 'correction')
    .map(line => ({ line, shared: [...telling(anchor(after, [line]).words)].filter(word => own.has(word)).length }))
    .reduce<{ line: Line; shared: number } | null>(
      (best, one) => (best && best.shared >= one.shared ? best : one),
      null,
    )
  const about: Anchor | null = near && near.shared >= SHARED ? anchor(after, [near.line]) : null
  return { corrects: [], about }
}

/** The words of a text that tell something, numbers by their values. */
function telling(text: string): Set<string> {
  const all = tokens(text, { start: 0, end: text.length })
  const numbers = numbersIn(all)
  const rest = all.filter(
    token => tells(token) && !numbers.some(({ start, end }) => start <= token.start && token.end <= end),
  )
  return new Set([...rest.map(({ word }) => word), ...numbers.map(({ value }) => String(value))])
}
