import { AGENCIES } from '../english/agencies.ts'
import {
  ANYBODY,
  DOCUMENT,
  EYES,
  HANDLE,
  ITS_EYES,
  OURS,
  PRONOUN,
  SAME_OUTLET,
  SOCIAL,
  SOME_REPORTS,
  SPOKESPERSON,
} from '../english/ledger/sources.ts'
import type { Span } from '../record/record.ts'
import type { ReportRow, Statement, Voice } from './reading.ts'
import { sameOutlet } from './sameOutlet.ts'
import { isNobody } from './sameSpeaker.ts'

/** What a carrier stands on by the words of its own report. */
export interface Ground {
  readonly report: string
  /**
   * `voice`: somebody who can be known again in another report; `unnamed`: a source of one outlet, whom nobody else can name; `own`: what the outlet saw itself; `wire`:
   * what an agency saw; `cited`: another outlet; `hearsay`: reports of which nobody says whose.
   */
  readonly kind: 'voice' | 'document' | 'social' | 'unnamed' | 'wire' | 'own' | 'cited' | 'hearsay'
  readonly voice: Voice | null
  /** The outlet whose source, eyes or word it is. */
  readonly outlet: string
  readonly statement: Statement
  /** The words that say so. */
  readonly span: Span
  /** Is it a body's statement, or does it stand in a release of its own? */
  readonly isRelease: boolean
}

/** A name as it is written: "the Post", and not "the post". */
const PROPER = /(?:^(?!(?:The|An?|This|That|Its|Their|His|Her|Our|One)\b)|\s)\p{Lu}/u

/** What is said of something that an outlet has: "an e-mail *that the Daily Flash has read*". */
const DESCRIBED = /\b(?:that|which|who|seen|read|obtained|leaked|shown|given|written|published|signed|sent|dated)\b/

function isCalled(name: string): boolean {
  return PROPER.test(name) && !DESCRIBED.test(name)
}

const AGENCY_NAMES: ReadonlySet<string> = new Set(AGENCIES.flat())

/**
 * What one carrier stands on. `outlets` are the names of the outlets whose reports carry the claim, by which they are known when one cites another; `isKnownOutlet` knows the full names of
 * all others. */
export function ground(
  statement: Statement,
  row: ReportRow,
  outlets: readonly string[],
  isKnownOutlet: (name: string) => boolean,
): Ground {
  const own = row.outlet ?? row.id
  const is = (
    kind: Ground['kind'],
    outlet: string,
    voice: Voice | null,
    span = voice?.span ?? statement.span,
  ): Ground => ({
    report: row.id,
    kind,
    voice,
    outlet,
    statement,
    span,
    isRelease: row.issuer !== null || statement.medium === 'statement',
  })
  // What a release says itself is its body's word, as when another outlet has it from there.
  const itself = (voice: Voice | null) =>
    row.issuer === null
      ? is('own', own, voice)
      : is(
          'voice',
          own,
          { name: row.issuer, kind: 'organisation', named: true, span: null, role: 'originator', thinks: false },
          voice?.span ?? statement.span,
        )
  const isOwn = (name: string) => row.outlet !== undefined && isCalled(name) && sameOutlet(name, row.outlet)
  const isAgency = (name: string) => AGENCY_NAMES.has(name.replace(/^the /i, ''))
  const isOutlet = ({ name, kind, named }: Voice) =>
    (kind === 'publication' && named) ||
    isAgency(name) ||
    isKnownOutlet(name) ||
    (isCalled(name) && outlets.some(outlet => sameOutlet(name, outlet)))
  const isOtherOutlet = (name: string) =>
    !isOwn(name) && (isAgency(name) || isKnownOutlet(name) || outlets.some(outlet => sameOutlet(name, outlet)))
  // Whoever tells what another thinks or does vouches for it, if it is not the outlet itself.
  const said = statement.chain.findIndex(({ thinks }, i) => !thinks || statement.chain[i + 1]?.role === 'outlet')
  const first = statement.aside ?? statement.chain[Math.max(0, said)]
  const through = statement.chain.find(voice => voice.role !== 'outlet' && isOutlet(voice) && !isOwn(voice.name))

  if ((statement.attribution === null && statement.aside === undefined) || first === undefined || first.name === '') {
    if (through !== undefined && statement.attribution !== null) return is('cited', through.name, through)
    const named = row.names.find(
      ({ name, span }) =>
        span.start >= statement.sentence.start && span.end <= statement.sentence.end && isOtherOutlet(name),
    )
    if (named !== undefined) return is('cited', named.name, null, named.span)
    const wire = row.origin.find(({ part }) => part === 'whole')
    if (wire !== undefined) return is('wire', wire.agency, null, wire.span)
    return statement.attribution !== null && first?.role !== 'outlet' ? is('hearsay', own, null) : itself(null)
  }
  if (first.role === 'outlet' || isOwn(first.name) || OURS.test(first.name)) return itself(first)
  if (EYES.test(first.name) && !first.named) {
    const { start, end } = first.span ?? statement.span
    const whose = (
      ITS_EYES.test(first.name)
        ? row.names.findLast(({ name, span }) => span.start < statement.sentence.start && isOtherOutlet(name))
        : row.names.find(({ name, span }) => span.start < end && start < span.end && isOtherOutlet(name))
    )?.name
    const wire = row.origin[0]?.agency ?? row.names.find(({ name }) => isAgency(name))?.name
    if (whose !== undefined && isAgency(whose)) return is('wire', whose, first)
    if (whose !== undefined && !isOwn(whose)) return is('cited', whose, first)
    return wire !== undefined && /\bagency/i.test(first.name) ? is('wire', wire, first) : is('own', own, first)
  }
  if (isOutlet(first)) return is(isAgency(first.name) ? 'wire' : 'cited', first.name, first)
  if (SAME_OUTLET.test(first.name)) {
    const before = row.voices.findLast(
      voice => isOutlet(voice) && !isOwn(voice.name) && (voice.span?.start ?? 0) < statement.sentence.end,
    )
    if (before !== undefined) return is('cited', before.name, first)
  }
  if (SOME_REPORTS.test(first.name)) return is('hearsay', own, first)
  if (PRONOUN.test(first.name)) return is('unnamed', through?.name ?? own, first)
  if (HANDLE.test(first.name)) return is('social', own, first)
  const isPost = SOCIAL.test(first.name) && !SPOKESPERSON.test(first.name)
  if (!first.named && (isPost || statement.medium === 'post')) return is('social', own, first)
  if (first.kind === 'document' || (!first.named && DOCUMENT.test(first.name) && !ANYBODY.test(first.name)))
    return is('document', own, first)
  if (isNobody(first)) return is('unnamed', through?.name ?? own, first)
  return is('voice', through?.name ?? own, first)
}
