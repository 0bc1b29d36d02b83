import type { Report } from '../record/record.ts'
import { align } from './align.ts'
import { askedByHand } from './askedByHand.ts'
import { claimCandidates } from './claimCandidates.ts'
import type { LedgerDesk } from './desk.ts'
import { keptReading } from './keptReading.ts'
import { type Meant, nearCandidates, related } from './nearCandidates.ts'
import { pairUp } from './pairUp.ts'
import type { Reading } from './reading.ts'
import { regroup } from './regroup.ts'
import { statementsOf } from './statementsOf.ts'

/** Takes a report of the store, by its number, and what was read of it into the ledger and groups anew what it touches; within a transaction. */
export function relate(
  desk: LedgerDesk,
  report: number,
  { id, text }: Pick<Report, 'id' | 'text'>,
  reading: Reading,
): void {
  const kept = keptReading(reading)
  const numbers = desk.keep(report, kept)
  const aligned = align(desk, report, { id, text }, reading.fingerprint)
  const shared = new Map([...aligned.values()].map(one => [one.reports.find(other => other !== id), one]))
  const byHand = askedByHand(desk, desk.decisionsOn([id]))
  const decided = new Set(byHand.map(({ a, b }) => `${a} ${b}`))
  const own = numbers.map((number, i) => ({ number, keys: kept.statements[i]?.keys ?? [] }))
  const found = asked(desk, report, own)
    .filter(([a, b]) => !decided.has(`${a} ${b}`))
    .map(([a, b]) => ({ a, b, decided: null }))
  pairUp(desk, [...found, ...byHand], (a, b) => shared.get(a === id ? b : a))
  regroup(desk, [...numbers, ...desk.loose()])
}

/** The pairs of a report's statements and others that are compared: by what they share, and in reports that share much by what they mean. */
function asked(desk: LedgerDesk, report: number, own: Parameters<typeof claimCandidates>[1]): [number, number][] {
  const worded = claimCandidates(desk, own)
  const known = statementsOf(desk, new Set(worded.flat()))
  const others = worded.flatMap(pair => pair.map(number => known.get(number)?.report ?? report))
  const near = [report, ...related(others.filter(other => other !== report))]
  const all = statementsOf(desk, new Set(desk.numbersIn(near)))
  const meant = [...all].map(
    ([name, { report, statement }]): Meant => ({ name, report, embedding: statement.embedding }),
  )
  const pairs = nearCandidates(
    meant.filter(one => one.report === report),
    meant,
  )
  return [...new Map([...worded, ...pairs].map(pair => [pair.join(' '), pair])).values()]
}
