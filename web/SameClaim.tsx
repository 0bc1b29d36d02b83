import type { Entry } from '../src/record/ledger.ts'
import type { Span } from '../src/record/record.ts'
import { counted } from '../src/show/counted.ts'
import { printable } from '../src/show/printable.ts'
import { addressTo } from './address.ts'
import { outletOf } from './desk/outletOf.ts'
import { reportsOf } from './desk/reportsOf.ts'
import type { Seen } from './seen.ts'
import { wordsAt } from './wordsAt.ts'

/** Other reports that are named; the claim's page has them all. */
const MOST_NAMED = 6

/** The same claim in other reports, as the ledger has it: of words, or of what an attribution holds. */
export function SameClaim({
  seen,
  spans,
  attribution,
}: {
  seen: Seen
  spans: readonly Span[]
  attribution: string | null
}) {
  if (seen.stored === null) return null
  return (
    <section class="sameClaim" aria-labelledby="sameTitle">
      <h3 id="sameTitle">The same claim in other reports</h3>
      {seen.same === null ? (
        <p class={seen.sameFailed === null ? 'soft' : 'failed'}>{seen.sameFailed ?? 'One moment …'}</p>
      ) : (
        <Entries seen={seen} entries={entriesAt(seen, seen.same, spans, attribution)} />
      )}
    </section>
  )
}

function Entries({ seen, entries }: { seen: Seen; entries: readonly Entry[] }) {
  const here = seen.view.record.report.id
  if (entries.length === 0) return <p class="soft">The ledger has no claim of these words.</p>
  return (
    <ul>
      {entries.map(entry => {
        const others = reportsOf(entry).filter(id => id !== here)
        return (
          <li key={entry.id}>
            <a href={addressTo('claim', entry.id)} dir="auto">
              {printable(entry.statement)}
            </a>
            <p>
              {others.length === 0 ? (
                <span class="soft">No other report in the store carries it.</span>
              ) : (
                <>
                  {counted(others.length + 1, 'report')} on {counted(entry.origins.length, 'origin')}; also in{' '}
                  {others.slice(0, MOST_NAMED).map((id, at) => (
                    <span key={id}>
                      {at > 0 && ', '}
                      <InReport entry={entry} id={id} />
                    </span>
                  ))}
                  {others.length > MOST_NAMED && ` and ${counted(others.length - MOST_NAMED, 'other')}`}
                </>
              )}
            </p>
            {entry.disagrees.length > 0 && (
              <p class="contrary">Disagrees with {counted(entry.disagrees.length, 'claim')}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Another report that carries a claim, with the way to its words. */
function InReport({ entry, id }: { entry: Entry; id: string }) {
  const carrier = entry.carriers.find(({ report }) => report === id)
  const name = printable(outletOf(entry, id) ?? id)
  return carrier ? <a href={wordsAt(id, carrier.span, null)}>{name}</a> : <bdi>{name}</bdi>
}

/** The entries that a report's words carry: those of the attribution itself where there are any, otherwise those of any of the words. */
function entriesAt(seen: Seen, same: readonly Entry[], spans: readonly Span[], attribution: string | null): Entry[] {
  const { id } = seen.view.record.report
  const own = same.flatMap(entry =>
    entry.carriers.filter(({ report }) => report === id).map(carrier => ({ entry, carrier })),
  )
  const exact = own.filter(({ carrier }) => attribution !== null && carrier.attribution === attribution)
  const touching = own.filter(({ carrier: { span } }) =>
    spans.some(({ start, end }) => start < span.end && span.start < end),
  )
  return [...new Set((exact.length > 0 ? exact : touching).map(({ entry }) => entry))]
}
