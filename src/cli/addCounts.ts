import { oneLine } from '../show/oneLine.ts'
import type { Outcome } from './addItem.ts'

/** The outcomes, in the order in which they are told. */
export const OUTCOMES = ['added', 'new version', 'unchanged', 'skipped', 'failed'] as const
/** Reasons that are told of; the rest is counted together. */
const MOST_REASONS = 5
/** Reasons that are told apart at all, so that they cannot fill the memory. */
const MOST_KNOWN = 1000

/** How many inputs ended how, and for what reasons they were skipped. */
export interface Counts {
  readonly of: { [outcome in Outcome['outcome']]: number }
  readonly reasons: Map<string, number>
}

export function noCounts(): Counts {
  return { of: { added: 0, 'new version': 0, unchanged: 0, skipped: 0, failed: 0 }, reasons: new Map() }
}

export function count({ of, reasons }: Counts, { outcome, why = '' }: Outcome): void {
  of[outcome] += 1
  if (outcome !== 'skipped') return
  const reason = reasons.has(why) || reasons.size < MOST_KNOWN ? why : 'other reasons'
  reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
}

/** The counts as lines for people, with the commonest reasons below those that were skipped. */
export function countsAsText({ of, reasons }: Counts): string {
  const wide = Math.max(...Object.values(of).map(number => number.toLocaleString('en').length))
  const lines = OUTCOMES.map(outcome => `${outcome.padEnd(11)}  ${of[outcome].toLocaleString('en').padStart(wide)}`)
  const known = [...reasons].sort(([, a], [, b]) => b - a)
  const told = known.slice(0, MOST_REASONS).map(([why, number]) => `${number.toLocaleString('en')} ${oneLine(why)}`)
  const left = known.slice(MOST_REASONS).reduce((sum, [, number]) => sum + number, 0)
  if (left > 0) told.push(`${left.toLocaleString('en')} for other reasons`)
  lines.splice(OUTCOMES.indexOf('skipped') + 1, 0, ...told.map(line => `             ${line}`))
  return `${lines.join('\n')}\n`
}
