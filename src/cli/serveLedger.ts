import { timeline } from '../ask/timeline.ts'
import { entriesOf } from '../ledger/entriesOf.ts'
import type { Desk, Sort } from '../serve/desk.ts'
import { USUAL_LIMIT } from '../serve/listed.ts'
import type { Store } from '../store/store.ts'
import { claimShown } from './claimShown.ts'
import { claimsAsked } from './claimsAsked.ts'
import type { Kept } from './serveKept.ts'
import { serveOrder } from './serveOrder.ts'
import { servePart } from './servePart.ts'
import { traced } from './traced.ts'
import { tracedJson } from './tracedJson.ts'

/** The ledger as the server needs it. */
export function serveLedger(store: Store, kept: Kept): Pick<Desk, 'ledger' | 'claim' | 'timeline' | 'trace'> {
  const { ledger } = store
  // A claim may have become one with another since its number was told.
  const entries = (claims: readonly number[]) =>
    [...entriesOf(ledger, claims)].filter(({ carriers }) => carriers.length > 0)
  return {
    async ledger(asked, words, wanted, cut) {
      const sort = asked ?? (words === null ? 'carriers' : null)
      const key = JSON.stringify([sort, words, wanted])
      const page = async () => {
        const claims = await kept(`ledger ${key}`, cut.from !== null, () => ordered(store, sort, words, wanted))
        const { start, end, next } = servePart(cut, claims, String)
        return { total: claims.length, items: entries(claims.slice(start, end)), next }
      }
      // Whoever opens the ledger asks for the same: its first page, of the claims that take longest to put together.
      const isUsual = cut.from === null && cut.limit <= USUAL_LIMIT
      return isUsual ? kept(`first ${cut.limit} of ledger ${key}`, false, page) : page()
    },
    async claim(id) {
      const claim = ledger.claimMarked(id)
      return claim === null ? null : kept(`claim ${id}`, false, () => claimShown(claim, store))
    },
    async timeline(id, cut) {
      if (ledger.numberOf(id) === null) return null
      const steps = kept(`timeline ${id}`, cut.from !== null, () => {
        const told = entries([...carriedBy(store, id)])
        const named = told.flatMap(({ carriers, comments, disagrees }) => [
          ...carriers.map(({ report }) => report),
          ...comments.flatMap(({ reports }) => reports),
          ...disagrees.flatMap(({ evidence }) => evidence.map(({ report }) => report)),
        ])
        const reports = new Map(store.shown([...new Set(named)]).map(({ text: _, ...one }) => [one.id, one]))
        return timeline(told, one => reports.get(one) ?? null)
      })
      const { start, end, next } = servePart(cut, steps, ({ report }) => report.id)
      return { total: steps.length, items: steps.slice(start, end), next }
    },
    async trace(words, wanted, cut) {
      const claims = kept(`trace ${JSON.stringify([words, wanted])}`, cut.from !== null, () =>
        claimsAsked(words, store, wanted),
      )
      const { start, end, next } = servePart(cut, claims, String)
      const items = entries(claims.slice(start, end)).map(entry => tracedJson(traced(entry, store)))
      return { total: claims.length, items, next }
    },
  }
}

async function ordered(
  store: Store,
  sort: Sort | null,
  words: string | null,
  { report, ...wanted }: Parameters<Desk['ledger']>[2],
): Promise<readonly number[]> {
  const carried = report === undefined ? null : carriedBy(store, report)
  const isWanted = (claim: number) => carried === null || carried.has(claim)
  if (words !== null && sort === null) return claimsAsked(words, store, wanted).filter(isWanted)
  const all = store.ledger.claims(wanted).filter(({ claim }) => isWanted(claim))
  if (words === null) return serveOrder(store, sort ?? 'carriers', all)
  const asked = new Set(claimsAsked(words, store, wanted))
  return serveOrder(
    store,
    sort ?? 'carriers',
    all.filter(({ claim }) => asked.has(claim)),
  )
}

function carriedBy({ ledger }: Store, report: string): ReadonlySet<number> {
  const number = ledger.numberOf(report)
  return new Set(number === null ? [] : ledger.statementsIn([number]).map(({ claim }) => claim))
}
