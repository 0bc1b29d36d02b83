import type { Decision } from './decision.ts'
import type { LedgerDesk } from './desk.ts'
import type { Asked } from './pairUp.ts'

/** The statements of the store of which these decisions say whether they make one claim; of two decisions on the same the later counts. */
export function askedByHand(desk: LedgerDesk, decisions: readonly Decision[]): Asked[] {
  const found = new Map<string, Asked>()
  for (const { of, verdict, a, b } of decisions) {
    if (of !== 'claim') continue
    for (const x of desk.statementsAt(a.report, a.span))
      for (const y of desk.statementsAt(b.report, b.span))
        if (x !== y)
          found.set(`${Math.min(x, y)} ${Math.max(x, y)}`, { a: Math.min(x, y), b: Math.max(x, y), decided: verdict })
  }
  return [...found.values()]
}
