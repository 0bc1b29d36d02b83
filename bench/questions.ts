import { performance } from 'node:perf_hooks'
import { ledgerAnswer } from '../src/cli/ledgerAnswer.ts'
import { searchAnswer } from '../src/cli/searchAnswer.ts'
import { traceAnswer } from '../src/cli/traceAnswer.ts'
import { whoAnswer } from '../src/cli/whoAnswer.ts'
import { find } from '../src/ledger/find.ts'
import { open } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { chance } from './chance.ts'
import { shareOf } from './shareOf.ts'

/** Reports that are asked about, spread over the whole store. */
const ASKED = 40
/** Words of a claim by which it is asked for, about as many as somebody types. */
const WORDS = 6
/** Items of a first page, as the command line shows it. */
const PAGE = 50
const LOOKS = { width: 100, color: false }
const FLAGS = { color: 'never' } as const

/** Milliseconds that an answer takes: in the middle, and at worst. */
export interface Answered {
  readonly median: number
  readonly worst: number
}

export interface Questions {
  readonly trace: Answered
  readonly ledger: Answered
  readonly who: Answered
  readonly search: Answered
  /** How many of the claims that were asked for by their words came first. */
  readonly found: number
  readonly asked: number
}

/** Asks a store what a desk asks, as the command line does but for its start; opened anew, so that nothing of it is in this program's memory. */
export function questions(path: string): Questions {
  const store = open(path)
  try {
    const ids = store.ids()
    const subjects = Array.from({ length: ASKED }, (_, i) => {
      const id = ids[Math.floor(chance(`asked ${i}`) * ids.length)] ?? ''
      const record = store.report(id)?.record
      const { attributions = [], parties = [], report } = record ?? {}
      const [first] = attributions.find(({ content }) => content.length > 0)?.content ?? []
      const words = report?.text.slice(first?.start ?? 0, first?.end ?? 0).match(/[\p{L}\p{N}]+/gu) ?? []
      return { id, words: words.slice(0, WORDS).join(' '), name: parties.find(({ named }) => named)?.name }
    }).filter(({ words }) => words !== '')
    const names = subjects.flatMap(({ name }) => name ?? [])
    const worded = subjects.map(({ words }) => words)
    const pages = Array.from({ length: 3 }, () => '')
    return {
      trace: timed(worded, words => shown(traceAnswer(words, store, FLAGS), 1)),
      ledger: timed(pages, () =>
        shown(
          ledgerAnswer(
            store.ledger.claims({}).map(({ claim }) => claim),
            store,
          ),
          PAGE,
        ),
      ),
      who: timed(names, name => shown(whoAnswer(name, store, FLAGS), PAGE)),
      search: timed(worded, words => shown(searchAnswer(words, store, { ...FLAGS, limit: PAGE }), PAGE)),
      found: subjects.filter(({ id, words }) => carries(store, id, words)).length,
      asked: subjects.length,
    }
  } finally {
    store.close()
  }
}

/** Is the claim that answers best one that the report carries? */
function carries(store: Store, id: string, words: string): boolean {
  const best = find(store.ledger, words)[0]?.claim
  return best !== undefined && store.ledger.ofClaims([best]).some(one => one.id === id)
}

/** Makes the first items of an answer and lays them out. */
function shown<Item>(
  {
    items,
    view,
  }: {
    readonly items: Iterable<Item>
    readonly view: (items: readonly Item[], looks: typeof LOOKS) => unknown
  },
  most: number,
): void {
  const taken: Item[] = []
  for (const item of items) {
    taken.push(item)
    if (taken.length >= most) break
  }
  view(taken, LOOKS)
}

function timed<Subject>(subjects: readonly Subject[], ask: (subject: Subject) => void): Answered {
  const times = subjects.map(subject => {
    const begun = performance.now()
    ask(subject)
    return performance.now() - begun
  })
  return { median: shareOf(0.5, times), worst: Math.max(0, ...times) }
}
