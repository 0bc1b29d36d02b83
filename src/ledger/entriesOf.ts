import type { Entry } from '../record/ledger.ts'
import { assemble } from './assemble.ts'
import type { Pair } from './cluster.ts'
import type { LedgerDesk } from './desk.ts'
import type { Statement } from './reading.ts'
import { reportRowOf } from './reportRowOf.ts'
import { sharedBetween } from './sharedBetween.ts'
import { statementOf } from './statementOf.ts'

/** Claims whose entries are made at once: their reports' rows are in memory. */
const AT_ONCE = 32

/** The entries of these claims of the store, by their numbers and in their order, made as they are taken. */
export function* entriesOf(desk: LedgerDesk, claims: readonly number[]): Generator<Entry> {
  const outlets = desk.outlets()
  for (let from = 0; from < claims.length; from += AT_ONCE)
    yield* some(desk, claims.slice(from, from + AT_ONCE), outlets)
}

function some(desk: LedgerDesk, claims: readonly number[], outlets: readonly string[]): Entry[] {
  const own = desk.ofClaims(claims)
  const numbers = own.map(({ number }) => number)
  const contrary = desk.contrary(numbers)
  const mine = new Set(numbers)
  const ends = contrary.flatMap(({ a, b }) => [a, b].filter(number => !mine.has(number)))
  const full = new Map(desk.statements([...numbers, ...new Set(ends)]).map(row => [row.number, row]))
  const asked = new Set(claims)
  const others = [...new Set(ends.flatMap(number => full.get(number)?.claim ?? []).filter(claim => !asked.has(claim)))]
  const members = [...own, ...(others.length === 0 ? [] : desk.ofClaims(others))].sort((a, b) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : a.place - b.place,
  )
  const statements = members.map((one): Statement => {
    const row = full.get(one.number)
    if (row !== undefined) return statementOf(row)
    // Of what is only contrary the place alone is asked.
    return { report: one.id, span: { start: one.start, end: one.end } } as Statement
  })
  const reports = [...new Set(members.map(({ report }) => report))]
  const rows = new Map(desk.readings(reports).map(row => [row.id, reportRowOf(row)]))
  const place = new Map(members.map(({ number }, i) => [number, i]))
  const byClaim = Map.groupBy(members.keys(), i => members[i]?.claim ?? 0)
  const sets = [...claims, ...others].map(claim => byClaim.get(claim) ?? [])
  const pairs = contrary.map(({ a, b, score, verdict, code, decided }): Pair => {
    const [x, y] = [place.get(a) ?? 0, place.get(b) ?? 0]
    const comparison = { score, verdict, code } as Pair['comparison']
    return { a: Math.min(x, y), b: Math.max(x, y), comparison, decided: decided as Pair['decided'] }
  })
  return assemble({
    statements,
    sets,
    wanted: claims.length,
    pairs,
    rows,
    shared: sharedBetween(desk.sharedAmong(reports)),
    decisions: desk.decisionsOn([...rows.keys()]),
    outlets,
  })
}
