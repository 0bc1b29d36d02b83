import type { Report } from '../record/record.ts'
import { COPY_KEYS, COPY_POSTINGS } from './copyCandidates.ts'
import type { LedgerDesk } from './desk.ts'
import type { Fingerprint } from './fingerprint.ts'
import { type SharedText, sharedText } from './sharedText.ts'

/** Reports with which a new one is aligned, those first that share most keys: of a story that a thousand sites run, the first few show where it is from. */
const MOST_ALIGNED = 24

/** Aligns a report with those in the store that may share text with it, and keeps what they share. @returns it, by the other's number */
export function align(
  desk: LedgerDesk,
  number: number,
  report: Pick<Report, 'id' | 'text'>,
  { keys }: Fingerprint,
): ReadonlyMap<number, SharedText> {
  const shared = new Map<number, number>()
  for (const key of keys)
    for (const other of desk.copyHolders(key, COPY_POSTINGS) ?? [])
      if (other !== number) shared.set(other, (shared.get(other) ?? 0) + 1)
  const near = [...shared]
    .filter(([, count]) => count >= COPY_KEYS)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, MOST_ALIGNED)
    .map(([other]) => other)
  const found = new Map<number, SharedText>()
  for (const { number: other, id, text } of near.length === 0 ? [] : desk.texts(near)) {
    // As the whole ledger does it: the smaller id first, so that the order in which they came changes nothing.
    const text2 = { id, text }
    const both = id < report.id ? sharedText(text2, report) : sharedText(report, text2)
    if (both.spans.length === 0) continue
    found.set(other, both)
    desk.keepShared(Math.min(number, other), Math.max(number, other), JSON.stringify(both))
  }
  return found
}
