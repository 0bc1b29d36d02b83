import type { Generated } from 'kysely'

/** The store's tables as the queries see them; `migrations.ts` makes them. Numbers are SQLite's own row numbers, times ISO 8601. */
export interface Tables {
  /** Bytes as they were fetched, once for each SHA-256. */
  documents: {
    number: Generated<number>
    /** SHA-256 of the bytes, hex. */
    hash: string
    /** Of the bytes, before they were packed. */
    size: number
    /** The bytes, deflated. */
    packed: Uint8Array
  }
  /** What the versions of one report have in common. */
  stories: {
    number: Generated<number>
    /** See `addressKey`; null where the report has no address. */
    address: string | null
  }
  /** Every version of every report. */
  reports: {
    number: Generated<number>
    story: number
    /** From 1, in the order in which they came. */
    version: number
    /** 1 for the version of its story that was fetched last, else 0. */
    latest: number
    /** The record's own, made unique. */
    id: string
    /** The id before it was made unique. */
    given_id: string
    document: number
    /** SHA-256 of the bytes and of how they were taken: the same input gives the same record. */
    input: string
    /** SHA-256 of what a reader would call the report: its words, title, outlet, date and address. */
    words: string
    source: string
    taken: string
    fetched: string
    added: string
    url: string | null
    outlet: string | null
    published: string | null
    /** The first millisecond of `published` since 1970. */
    published_at: number | null
    title: string | null
    language: string
    made_by: string
    made_model: string
    made_rules: string
    /** The record, JSON: with what was changed in it by hand. */
    record: string
  }
  /** The machine's own records of the reports in which something is changed by hand. */
  machine_records: {
    report: number
    /** The record, JSON. */
    record: string
  }
  parties: {
    number: Generated<number>
    report: number
    /** Its id in the record. */
    id: string
    name: string
    /** The name as `nameKey` folds it. */
    key: string
    kind: string
    named: number
    description: string | null
    stands_for: string | null
  }
  /** Every attribution with the claim that it makes. */
  claims: {
    number: Generated<number>
    report: number
    /** The claim's id in the record. */
    id: string
    attribution: string
    /** The party that is its source. */
    party: number | null
    /** The party that is said to have said it first. */
    originator: number | null
    words: string
    said: string | null
    confidence: number
    standing: string
  }
  comments: {
    number: Generated<number>
    report: number
    id: string
    asked: number | null
    outcome: string
    /** The words that say so. */
    words: string
    /** Ids of the attributions that it is about, JSON. */
    about: string
  }
  /** Addresses that were fetched, and what the server said to ask with the next time. */
  pages: {
    url: string
    etag: string | null
    last_modified: string | null
    /** What the feed that led there said of it. */
    stamp: string | null
    checked: string
  }
  /** Reports of which the ledger has not read the record that they have now. */
  unread: { report: number }
  /** What the ledger's tables were made by: one row, or none. */
  ledger_rules: { rules: string }
  /** What the ledger keeps of a report. */
  readings: {
    report: number
    /** Its rows of `copy_keys`, JSON. */
    keys: string
    /** The words that it is about, JSON. */
    topic: string
    data: string
  }
  /** By what reports find those that share text with them. */
  copy_keys: { key: number; report: number }
  /** What two reports share word for word, `one` the smaller number. */
  shared_texts: { one: number; other: number; data: string }
  /** Every claim in one place of one report. */
  statements: {
    number: Generated<number>
    report: number
    /** From 0, in the order of the text. */
    place: number
    start: number
    end: number
    attribution: string | null
    /** 1 where the report says it once and does not repeat or reject it, else 0. */
    is_once: number
    /** 1 where it rejects what was told before without saying it again, else 0. */
    is_denial: number
    /** The smallest number of those that say the same. */
    group: number
    /** The `group` of the claim that it carries: its own, or of what it rejects. */
    claim: number
    /** The id of the entry of which it is the first carrier, if it is. */
    mark: string
    /** Its rows of `statement_keys`, JSON. */
    keys: string
    data: string
  }
  /** By what statements find those that may say the same. Weights in quarters. */
  statement_keys: { key: number; statement: number; weight: number }
  /** How two statements compare, `a` the smaller number. */
  statement_pairs: {
    a: number
    b: number
    score: number
    verdict: string
    code: string | null
    decided: string | null
  }
  /** How many reports carry a claim, and when the first came out (milliseconds since 1970), where one has a date. */
  claim_counts: { claim: number; reports: number; first: number | null }
  /** How many origins stand behind a claim, until something changes that may be of account for it; see `migrations.ts`. */
  claim_origins: { claim: number; origins: number }
  /** Statements whose group has lost one, to be grouped anew. */
  loose: { statement: number }
  /** What somebody decided by hand of two places in reports. */
  decisions: {
    number: Generated<number>
    of: string
    verdict: string
    a: string
    a_start: number
    a_end: number
    b: string
    b_start: number
    b_end: number
    made: string
    /** When it was taken back; null while it holds. */
    undone: string | null
  }
  /** What somebody changed by hand in what was read of a report; never taken out. */
  reviews: {
    /** The report's id. */
    report: string
    /** From 1. */
    number: number
    by: string
    at: string
    /** The whole line, JSON. */
    line: string
  }
  /** Attributions, by the ids that they have in the record now, of which somebody has said something. */
  reviewed_attributions: { report: string; attribution: string }
}
