import type { Stance } from '../record/ledger.ts'
import type { Passage } from '../record/passage.ts'
import type { Medium, Party, Report, Span } from '../record/record.ts'
import type { Features } from './features.ts'
import type { Fingerprint } from './fingerprint.ts'

/** Somebody through whom a claim came, as the report names them. */
export interface Voice {
  readonly name: string
  readonly kind: Party['kind']
  readonly named: boolean
  readonly description?: string
  /** Where the text names them, for the evidence; null where it does not. */
  readonly span: Span | null
  readonly role: 'originator' | 'relay' | 'outlet'
  /** It is told what they think, want or do, and not that they said it. */
  readonly thinks: boolean
}

/** A claim in one place of one report: what a table of claims keeps of it. */
export interface Statement {
  readonly report: string
  readonly attribution: string | null
  readonly span: Span
  readonly words: string
  /** The words of its sentence that name what it is said of, where it goes on without naming that: "*rescuers* found eight men and | brought up three bodies"; else null. */
  readonly subject: string | null
  /** The sentence in which it stands. */
  readonly sentence: Span
  readonly stance: Stance
  /** From the one who is said to have said it first to the outlet that we read. */
  readonly chain: readonly Voice[]
  /** Whom the sentence names as saying it where the report tells it in its own voice. */
  readonly aside?: Voice
  readonly medium: Medium['kind'] | null
  /** Is it a headline's or a dek's, which only tell what stands below? */
  readonly isTitle: boolean
  /** Is it what the text rejects, named in few words ("the report of a shark")? */
  readonly isRejected: boolean
  /** Where it rejects what was told before without saying it again: the attributions that this may be, or none that are known; null for all else. */
  readonly rejects: readonly string[] | null
  /** Bodies that speak in the report and of which this sentence tells. */
  readonly bodies: readonly string[]
  readonly features: Features
  /** What it means, as a sentence embedding; see `Embed`. */
  readonly embedding: Int8Array
}

/** What a table of reports keeps of one, to join it to others. */
export interface ReportRow extends Pick<Report, 'id' | 'url' | 'outlet' | 'published' | 'origin'> {
  /** The body whose release this is, and whose word it then is; null for what an outlet reports. */
  readonly issuer: string | null
  /** Names, and the words that come back in it most: what the report is about. */
  readonly topic: ReadonlySet<string>
  /** Every name in the text, where it stands. */
  readonly names: readonly { readonly name: string; readonly span: Span }[]
  /** All who are said to have said something. */
  readonly voices: readonly Voice[]
  readonly comments: readonly { readonly name: string; readonly outcome: string; readonly about: readonly string[] }[]
  readonly verdicts: readonly {
    readonly verdict: string
    readonly by: string | null
    readonly about: readonly string[]
  }[]
}

/** All that the ledger takes from a record. The rest of the record is not looked at again. */
export interface Reading {
  readonly report: ReportRow
  readonly fingerprint: Fingerprint
  readonly statements: readonly Statement[]
}

/** A reading before its statements are embedded, and each as it is to be. */
export interface Unembedded extends Omit<Reading, 'statements'> {
  readonly statements: readonly Omit<Statement, 'embedding'>[]
  readonly passages: readonly Passage[]
}
