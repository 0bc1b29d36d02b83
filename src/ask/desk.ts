import type { Told } from './told.ts'

/** A party of a report. */
export interface PartyOf {
  readonly number: number
  /** The report's id. */
  readonly report: string
  readonly story: number
  readonly outlet: string | null
  /** The party's id in the record. */
  readonly id: string
  readonly name: string
  /** The name as `nameKey` folds it. */
  readonly key: string
  readonly kind: string
  readonly named: boolean
  readonly standsFor: string | null
}

/** A claim of a report; see the store's `ClaimRow`. */
export interface ClaimOf {
  readonly number: number
  readonly report: string
  readonly story: number
  readonly version: number
  readonly latest: boolean
  readonly fetched: string
  readonly outlet: string | null
  readonly published: string | null
  readonly title: string | null
  readonly attribution: string
  readonly words: string
  readonly party: number | null
  readonly originator: number | null
}

/** A comment that is a reply; see the store's `ReplyRow`. */
export interface ReplyOf {
  readonly id: string
  readonly words: string
  readonly report: string
  readonly story: number
  readonly version: number
  readonly fetched: string
  readonly published: string | null
  readonly title: string | null
}

/** A party with what its report says who it is; see the store's `DescribedRow`. */
export interface DescribedOf {
  readonly number: number
  readonly report: string
  readonly id: string
  readonly words: string
}

/** Which reports are asked about; see the store's `Filter`. */
export interface Wanted {
  readonly since?: string
  readonly until?: string
  readonly outlet?: string
}

/** What the questions need of the store. */
export interface Desk {
  report(id: string): Told | null
  parties(
    called: { readonly words: readonly string[] } | { readonly keys: readonly string[]; readonly story?: number },
  ): PartyOf[]
  namesWithInitials(letters: string): string[]
  namesakes(words: readonly string[]): PartyOf[]
  claimsOf(parties: readonly number[], filter?: Wanted): ClaimOf[]
  repliesOf(parties: readonly number[]): ReplyOf[]
  describedBeside(parties: readonly number[]): DescribedOf[]
  asked(filter?: Wanted): Iterable<Told>
}
