import { entriesOf } from '../ledger/entriesOf.ts'
import type { Entry } from '../record/ledger.ts'
import type { Span } from '../record/record.ts'
import type { Desk } from '../serve/desk.ts'
import type { ShownReport, Store } from '../store/store.ts'
import { wordsAround } from './wordsAround.ts'

type Shown = NonNullable<Awaited<ReturnType<Desk['claim']>>>

/** A claim of the ledger, by its number, with the reports that it names and the words that it stands on. */
export function claimShown(claim: number, store: Store): Shown | null {
  const [entry] = entriesOf(store.ledger, [claim])
  if (!entry) return null
  const spans = spansOf(entry)
  const reports = new Map(store.shown([...new Set([...spans.keys(), ...namedBy(entry)])]).map(one => [one.id, one]))
  const others = entry.disagrees.flatMap(one => store.ledger.claimMarked(one.entry) ?? [])
  return {
    entry,
    reports: Object.fromEntries([...reports].map(([id, one]) => [id, called(one)])),
    words: Object.fromEntries(
      [...spans].map(([id, own]) => [id, own.map(span => wordsAround(reports.get(id)?.text ?? '', span))]),
    ),
    disagreeing: Object.fromEntries(
      [...entriesOf(store.ledger, [...new Set(others)])].map(({ id, statement, carriers, origins }) => [
        id,
        { statement, reports: new Set(carriers.map(({ report }) => report)).size, origins: origins.length },
      ]),
    ),
  }
}

function called({ text: _, ...rest }: ShownReport) {
  return rest
}

/** Every place whose words show something, by its report and in the order of its text. */
function spansOf({ carriers, origins, disagrees }: Entry): Map<string, Span[]> {
  const places = [
    ...carriers.map(({ report, span }) => ({ report, span })),
    ...origins.flatMap(({ why }) => why.flatMap(({ evidence }) => evidence)),
    ...disagrees.flatMap(({ evidence }) => evidence),
  ]
  const found = new Map<string, Map<string, Span>>()
  for (const { report, span } of places) {
    const own = found.get(report) ?? new Map()
    found.set(report, own.set(`${span.start} ${span.end}`, span))
  }
  return new Map(
    [...found].map(([id, own]) => [id, [...own.values()].sort((a, b) => a.start - b.start || a.end - b.end)]),
  )
}

function namedBy({ origins, circular, comments, verdicts }: Entry): string[] {
  return [...[...origins, ...comments, ...verdicts].flatMap(({ reports }) => reports), ...circular.flat()]
}
