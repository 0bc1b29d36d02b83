import { align } from './align.ts'
import { askedByHand } from './askedByHand.ts'
import { claimCandidates } from './claimCandidates.ts'
import type { LedgerDesk } from './desk.ts'
import { keptReading } from './keptReading.ts'
import { pairUp } from './pairUp.ts'
import { read } from './read.ts'
import { regroup } from './regroup.ts'

/** Reads a report of the store, by its number, into the ledger and groups anew what it touches; within a transaction. Nothing where it has been read. */
export function relate(desk: LedgerDesk, report: number): void {
  const record = desk.unreadRecord(report)
  if (record === null) return
  const { id } = record.report
  const reading = read(record)
  const kept = keptReading(reading)
  const numbers = desk.keep(report, kept)
  const aligned = align(desk, report, record.report, reading.fingerprint)
  const shared = new Map([...aligned.values()].map(one => [one.reports.find(other => other !== id), one]))
  const own = numbers.map((number, i) => ({ number, keys: kept.statements[i]?.keys ?? [] }))
  const byHand = askedByHand(desk, desk.decisionsOn([id]))
  const decided = new Set(byHand.map(({ a, b }) => `${a} ${b}`))
  const found = claimCandidates(desk, own)
    .filter(([a, b]) => !decided.has(`${a} ${b}`))
    .map(([a, b]) => ({ a, b, decided: null }))
  pairUp(desk, [...found, ...byHand], (a, b) => shared.get(a === id ? b : a))
  regroup(desk, [...numbers, ...desk.loose()])
}
