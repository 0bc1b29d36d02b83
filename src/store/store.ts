import type { Record, Span } from '../record/record.ts'
import type { cameRows } from './cameRows.ts'
import type { claimOrders } from './claimOrders.ts'
import type { ledgerTables } from './ledgerTables.ts'
import type { Page } from './page.ts'
import type { Called } from './partyRows.ts'
import type { Reviewing, ReviewTable } from './review.ts'

/** One report's bytes as they were got, and all that it takes to read them again. */
export interface Raw {
  readonly bytes: Uint8Array
  /** How the bytes are to be read, beside what is in them: whatever the caller needs, as text. The same bytes taken the same way give the same record. */
  readonly taken: string
  /** Where they were: a path, an address, a line of a file. */
  readonly source: string
  /** When they were got, ISO 8601 in UTC. */
  readonly fetched: string
  /** They are what stands at the source now, not a capture of what stood there once: of a story's versions only the last is the same. */
  readonly live?: boolean
  /** The address that they were fetched from, to be asked about again. */
  readonly page?: Page
}

/** A report in the store. */
export interface Kept {
  /** With what was changed in it by hand; the machine's own is `ReviewTable.machine`. */
  readonly record: Record
  /** The versions of one report have this in common. */
  readonly story: number
  /** From 1, in the order in which they came. */
  readonly version: number
  /** Whether no other version was fetched later. */
  readonly latest: boolean
  readonly source: string
  readonly fetched: string
  /** When it came into the store, ISO 8601 in UTC. */
  readonly added: string
}

/** What became of a report that was added; `id` is the one that it has in the store. */
export interface Added {
  readonly outcome: 'added' | 'new version' | 'unchanged'
  readonly id: string
}

/** By what a report is known, and what a reader would call the report. */
export interface Told {
  readonly id: string
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  readonly published?: string
  readonly text: string
}

/** Which reports; what is left out does not matter. */
export interface Filter {
  /** Published at this ISO 8601 date or moment or later; reports without a date are not. */
  readonly since?: string
  /** Published before the end of this date or moment; reports without a date are not. */
  readonly until?: string
  /** Published by this outlet, whatever the capitals (of the letters from A to Z). */
  readonly outlet?: string
  /** Only the version of every report that was fetched last. */
  readonly latest?: boolean
  /** Only reports up to this number (`Store.last`): those that had come by then. */
  readonly upTo?: number
}

/** A report with the words that were searched for. All spans are of its text, in UTF-16 code units. */
export interface Found {
  readonly id: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
  /** A few of its words around those that were searched for; null where they stand in the title alone. */
  readonly excerpt: Span | null
  /** The words themselves, wherever they stand in the text. */
  readonly words: readonly Span[]
  /** The ids of its claims that have all that was searched for. */
  readonly claims: readonly string[]
}

/** A party of a report. */
export interface PartyRow {
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

/** A party with what its report says who it is. */
export interface DescribedRow {
  readonly number: number
  /** The report's id. */
  readonly report: string
  /** The party's id in the record. */
  readonly id: string
  /** Its description, or what it is called where it has no name. */
  readonly words: string
}

/** A claim of a report. */
export interface ClaimRow {
  readonly number: number
  /** The report's id. */
  readonly report: string
  readonly story: number
  readonly version: number
  readonly latest: boolean
  readonly fetched: string
  readonly outlet: string | null
  readonly published: string | null
  readonly title: string | null
  /** The claim's id in the record. */
  readonly id: string
  readonly attribution: string
  readonly words: string
  /** The `number` of the party that is its source. */
  readonly party: number | null
  /** The `number` of the party that is said to have said it first. */
  readonly originator: number | null
}

/** A comment that is a reply. */
export interface ReplyRow {
  /** The comment's id in the record. */
  readonly id: string
  /** The words that say so. */
  readonly words: string
  /** The report's id. */
  readonly report: string
  readonly story: number
  readonly version: number
  readonly fetched: string
  readonly published: string | null
  readonly title: string | null
}

/** A report in a list. */
export interface Listed {
  readonly number: number
  /** The first millisecond of `published` since 1970. */
  readonly publishedAt: number | null
  readonly id: string
  readonly url: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly title: string | null
  readonly language: string
  readonly fetched: string
  readonly version: number
  readonly latest: boolean
  /** How many claims it makes. */
  readonly claims: number
}

/** A report as it is shown beside a claim: what it is called, and its text. */
export interface ShownReport {
  readonly id: string
  readonly version: number
  readonly latest: boolean
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
  readonly url: string | null
  readonly text: string
}

/** An outlet with its reports; null where they have none. */
export interface OutletRow {
  readonly outlet: string | null
  readonly reports: number
  /** When the first and the last of them was published. */
  readonly first: string | null
  readonly last: string | null
}

/** A name of parties. */
export interface NameRow {
  readonly name: string
  readonly kind: string
  readonly named: boolean
  /** In how many reports somebody is called so. */
  readonly reports: number
}

/** The reports that were brought in, in one SQLite file. */
export interface Store {
  readonly path: string
  /** What the ledger keeps of the reports, and asks. */
  readonly ledger: ReturnType<typeof ledgerTables>
  /** What was changed by hand in what was read. */
  readonly review: ReviewTable
  /** Keeps a report with its bytes, whole or not at all. The same address, or the same id where one has no address, makes it a version of the same report. */
  add(record: Record, raw: Raw): Added
  /** The id of the report that these bytes, taken so, gave before; null where there is none. */
  has(raw: Raw): string | null
  /** The id of the version that says the same in the same words, so that it need not be read; null where there is none. Of a `live` report only the last version counts. */
  same(told: Told, live: boolean): string | null
  /** The report with this id, or null. */
  report(id: string): Kept | null
  /** The bytes of the report with this id, as they were got, or null. */
  raw(id: string): Raw | null
  /** Reports in the order in which they came, never more than a few in memory. What is added meanwhile may be among them. */
  records(filter?: Filter): Generator<Kept>
  /** The ids of all reports in the order in which they came, or of those that were not made as `unlike` says. */
  ids(unlike?: Record['made']): string[]
  /** Puts a record in place of the one that was made from the same bytes; the id stays, and so does what was changed by hand, as `review` says. */
  replace(id: string, record: Record, review: Reviewing): void
  /**
   * Reports that have all of `words` in title or text, best first, at most `limit` after the first `skip`; `total` says how many there are. Words are matched by
   * their stems; those in double quotes stand together.
   */
  search(
    words: string,
    filter?: Filter,
    limit?: number,
    skip?: number,
  ): { readonly found: readonly Found[]; readonly total: number }
  /** Reports by date, the newest first and those without a date last, at most `limit` of those after `after`; `total` says how many there are. */
  list(
    filter: Filter,
    after: Pick<Listed, 'number' | 'publishedAt'> | null,
    limit: number,
  ): { readonly rows: readonly Listed[]; readonly total: number }
  /** By what claims are put in order. */
  readonly orders: Omit<ReturnType<typeof claimOrders>, 'rowsKept'>
  /** What came after a report. */
  readonly came: Omit<ReturnType<typeof cameRows>, 'isSilent'>
  /** Reports in which one of those with these folded names was asked and did not reply, in the order in which they came. */
  silences(keys: readonly string[]): Generator<Kept>
  /** The number of the report that came last; 0 where there is none. */
  last(): number
  /** Another at every change of the store, by whichever program; only to be compared with others of this opening of the store. */
  state(): string
  /** What reports are called, and their texts, in any order. */
  shown(ids: readonly string[]): ShownReport[]
  /** All versions of a story, by its number, in the order in which they were fetched. */
  story(story: number): { readonly id: string; readonly version: number; readonly fetched: string }[]
  /** All outlets, those first that most reports are of. */
  outlets(): OutletRow[]
  /** Names that have these words (folded), of which the last may only be begun; those first that most reports have, at most `limit`. */
  names(beginning: string, limit: number): NameRow[]
  /** Those who say something in the latest reports of an outlet, with a name or without, those of most reports first; at most `limit`. */
  saidBy(outlet: string, named: boolean, limit: number): NameRow[]
  /** Parties of all reports by their names, in the order in which they came. */
  parties(called: Called): PartyRow[]
  /** The folded names of more than one word that have these initials, in small letters: "fso". */
  namesWithInitials(letters: string): string[]
  /** Named parties in whose name one of these folded words stands, one for every name and kind. */
  namesakes(words: readonly string[]): PartyRow[]
  /** Claims of which one of these parties (by `PartyRow.number`) is the source or the first who is said to have said it, by date; those without a date first. */
  claimsOf(parties: readonly number[], filter?: Filter): ClaimRow[]
  /** Comments that say that one of these parties replied. */
  repliesOf(parties: readonly number[]): ReplyRow[]
  /** Those in the reports of these parties of whom the report says who they are. */
  describedBeside(parties: readonly number[]): DescribedRow[]
  /** Reports in which somebody was asked and did not reply, in the order in which they came, never more than a few in memory. */
  asked(filter?: Filter): Generator<Kept>
  /** All versions of the report with this id, in the order in which they were fetched; none where there is no such report. */
  versions(id: string): Kept[]
  /** The id of the latest version of every report that has several, in the order in which they came. */
  changed(filter?: Pick<Filter, 'outlet'>): string[]
  /** What is known of an address from the last time, or null. */
  page(url: string): Page | null
  /** Remembers that an address was asked and had nothing new. */
  visited(page: Page): void
  close(): void
}
