import type { Desk } from '../serve/desk.ts'
import type { Store } from '../store/store.ts'
import type { Model } from '../tag/model.ts'
import { embedding } from './embedding.ts'
import { serveAdd } from './serveAdd.ts'
import { serveBring } from './serveBring.ts'
import { serveChanges } from './serveChanges.ts'
import { serveDecide } from './serveDecide.ts'
import { serveFetching } from './serveFetching.ts'
import { serveKept } from './serveKept.ts'
import { serveLedger } from './serveLedger.ts'
import { servePeople } from './servePeople.ts'
import { PATIENCE, serveReady } from './serveReady.ts'
import { serveReports } from './serveReports.ts'
import { serveReview } from './serveReview.ts'
import { serveState } from './serveState.ts'

/** The store as the server needs it. What is brought in is read by the model; `allowPrivate` lets it be fetched from private addresses too. */
export function serveDesk(store: Store, loading: Promise<Model>, allowPrivate: boolean, patience = PATIENCE): Desk {
  const { version, during, after } = serveState(store)
  const kept = serveKept(version)
  const ready = serveReady(store, embedding(loading), patience)
  const fetching = serveFetching(store, loading, allowPrivate)
  const { decide, undecide } = serveDecide(store, ready)
  const review = serveReview(store)
  const add = serveAdd(store, fetching, ready)
  const bring = serveBring(store, fetching, ready)
  return {
    version,
    ready,
    ...serveReports(store, kept),
    ...serveLedger(store, kept),
    ...servePeople(store, kept),
    ...review,
    review: (...asked) => after(() => review.review(...asked)),
    decide: deciding => after(() => decide(deciding)),
    undecide: id => after(() => undecide(id)),
    add: (...asked) => after(() => add(...asked)),
    bring: (...asked) => during(() => bring(...asked)),
    changes: serveChanges(store),
  }
}
