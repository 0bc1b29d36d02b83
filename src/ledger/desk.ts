import type { Span } from '../record/record.ts'
import type { Decision } from './decision.ts'

/** What a store keeps of a report for the ledger; `data` is the ledger's own. */
export interface Kept {
  /** The report's fingerprint. */
  readonly keys: readonly number[]
  readonly topic: readonly string[]
  readonly data: string
  readonly statements: readonly {
    readonly start: number
    readonly end: number
    readonly attribution: string | null
    /** See `saidOnce`. */
    readonly isOnce: boolean
    /** Does it reject what was told before without saying it again? */
    readonly isDenial: boolean
    /** The id of the entry of which it is the first carrier, if it is. */
    readonly mark: string
    readonly keys: readonly (readonly [key: number, weight: number])[]
    readonly data: string
  }[]
}

/** A statement by its number in the store, without what is long. */
export interface Member {
  readonly number: number
  /** Its report's number, and id. */
  readonly report: number
  readonly id: string
  readonly published: string | null
  /** From 0, in the order of the text. */
  readonly place: number
  readonly start: number
  readonly end: number
  readonly isOnce: number
  readonly isDenial: number
  /** The smallest number of those that say the same. */
  readonly group: number
  /** The group of the claim that it carries: its own, or of what it rejects. */
  readonly claim: number
}

/** How two statements compare, by their numbers, `a` the smaller. */
export interface Paired {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly verdict: string
  readonly code: string | null
  readonly decided: string | null
}

type Numbers = readonly number[]

/** What the ledger needs of a store: tables that it writes and asks, by the numbers of reports and statements. */
export interface LedgerDesk {
  transaction<T>(work: () => T): T
  start(rules: string): void
  unread(): number[]
  unreadRecord(report: number): string | null
  loose(): number[]
  numberOf(id: string): number | null
  keep(report: number, kept: Kept): number[]
  copyHolders(key: number, most: number): Numbers | null
  holderCounts(keys: Numbers, most: number): Numbers
  holders(key: number, most: number): readonly { readonly statement: number; readonly weight: number }[] | null
  texts(reports: Numbers): readonly { readonly number: number; readonly id: string; readonly text: string }[]
  keepShared(one: number, other: number, data: string): void
  sharedAmong(reports: Numbers): readonly string[]
  topics(
    reports: Numbers,
  ): readonly { readonly number: number; readonly published: string | null; readonly topic: string }[]
  readings(
    reports: Numbers,
  ): readonly { readonly number: number; readonly id: string; readonly topic: string; readonly data: string }[]
  statements(numbers: Numbers): readonly (Member & { readonly data: string })[]
  numbersIn(reports: Numbers): Numbers
  statementsIn(reports: Numbers): readonly (Member & { readonly data: string })[]
  statementsAt(id: string, span: Span): Numbers
  claimMarked(mark: string): number | null
  members(numbers: Numbers): readonly Member[]
  ofGroups(groups: Numbers): readonly Member[]
  ofClaims(claims: Numbers): readonly Member[]
  keepPairs(pairs: readonly Paired[]): void
  sameAs(numbers: Numbers): Numbers
  pairsAmong(numbers: Numbers, others: Numbers): readonly Paired[]
  contrary(numbers: Numbers): readonly Paired[]
  someOf(group: number, most: number): readonly Member[]
  merge(from: number, into: number): void
  place(number: number, group: number, claim: number): void
  denialGroups(reports: Numbers): Numbers
  outlets(): readonly string[]
  decide(decision: Decision): void
  decisionsOn(reports: readonly string[]): readonly Decision[]
  undo(first: number, last: number): readonly Decision[]
  dropPairs(pairs: readonly Pick<Paired, 'a' | 'b'>[]): void
  wordedSo(words: string, most: number): Numbers
}
