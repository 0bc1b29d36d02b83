import { type Came, outcomeOf } from '../english/comment/outcomeOf.ts'
import { nameKey } from '../english/nameKey.ts'
import type { Comment, Span } from '../record/record.ts'
import { aliases } from './aliases.ts'
import { type Anchor, anchor } from './anchor.ts'
import type { Desk, PartyOf, Wanted } from './desk.ts'
import { type Identity, identities } from './identities.ts'
import { instant } from './instant.ts'
import { matter } from './matter.ts'
import { type Reply, replyTo } from './replyTo.ts'
import type { Told } from './told.ts'
import { type Where, where } from './where.ts'

/** One report's word that somebody was asked and did not reply. */
export interface Telling {
  readonly report: Where
  readonly comment: string
  readonly outcome: Came
  readonly says: Anchor
  /** The claims that it was about, as the report has them. */
  readonly about: readonly Anchor[]
}

/** Once that somebody was asked, by all the reports that tell of it: the versions of one, or those with one agency's text. */
export interface Asking {
  /** Who asked: whom the text names, or the agency whose text it is, or the outlet. */
  readonly by: string | null
  readonly tellings: readonly Telling[]
  /** What was said to it later, in another report or version; null where nothing was. */
  readonly reply: Reply | null
}

/** Somebody who was asked, with every time. */
export interface Asked {
  readonly party: Identity
  /** How often nothing was said to it later. */
  readonly unanswered: number
  readonly askings: readonly Asking[]
}

/** A telling with what it takes to put it with others. */
export interface Draft extends Telling {
  readonly story: number
  readonly fetched: string
  readonly published: string | undefined
  readonly by: string | null
  /** The paragraph that tells of it, folded: the same in every copy of a text. */
  readonly paragraph: string
  /** The words that tell what was asked: of the paragraph and of the claims that it was about. */
  readonly matter: ReadonlySet<string>
}

type SilenceDesk = Pick<
  Desk,
  'asked' | 'parties' | 'namesakes' | 'claimsOf' | 'repliesOf' | 'describedBeside' | 'report'
>

/**
 * Everybody who was asked in one of the reports that are wanted and did not reply there, those first whom most wait for: by whom, about what, how often, and what
 * they said later, in whatever report of the store.
 */
export function unanswered(desk: SilenceDesk, wanted: Wanted): Asked[] {
  const steps = unansweredSteps(desk, wanted)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same step by step, a report or a party each, for who lets other work come in between. */
export function* unansweredSteps(desk: SilenceDesk, wanted: Wanted): Generator<void, Asked[]> {
  const drafts = new Map<number, Draft>()
  const parties: PartyOf[] = []
  const forms = new Map<string, Set<string>>()
  for (const told of desk.asked(wanted)) {
    yield
    for (const comment of told.record.comments) {
      if (comment.outcome === 'replied') continue
      // Numbers below nought, which no row of the store has.
      const party = partyOf(told, comment, -1 - parties.length)
      parties.push(party)
      drafts.set(party.number, draft(told, comment))
      const one = told.record.parties.find(({ id }) => id === comment.asked)
      if (!one?.named) continue
      const known = forms.get(party.key) ?? new Set()
      for (const form of aliases(told.record, one)) known.add(form)
      forms.set(party.key, known)
    }
  }
  const called = new Map<string, string[]>()
  for (const [key, own] of forms) {
    for (const form of own) if (form !== key) called.set(form, [...(called.get(form) ?? []), key])
  }
  const all = identities(parties, {
    aliases: key => forms.get(key) ?? new Set(),
    calledSo: form => called.get(form) ?? [],
    others: desk.namesakes,
  })
  const found: Asked[] = []
  for (const party of all) {
    yield
    const own = party.parties.flatMap(({ number }) => drafts.get(number) ?? []).sort(byTime)
    // Who is not named can only be heard again in another version of the same report.
    const isHeardOnce = !party.named && own.every(({ report }) => report.latest && report.version === 1)
    const reply = isHeardOnce ? () => null : replyTo(party, desk)
    const askings = together(own).map(same => ({
      by: same[0]?.by ?? null,
      tellings: same.map(({ report, comment, outcome, says, about }) => ({ report, comment, outcome, says, about })),
      reply: reply(same),
    }))
    found.push({ party, unanswered: askings.filter(one => one.reply === null).length, askings })
  }
  return found.sort(
    (a, b) =>
      b.unanswered - a.unanswered ||
      b.askings.length - a.askings.length ||
      (a.party.name < b.party.name ? -1 : a.party.name > b.party.name ? 1 : 0),
  )
}

function partyOf({ record, story }: Told, { asked, who }: Comment, number: number): PartyOf {
  const { id: report, outlet = null } = record.report
  const party = record.parties.find(({ id }) => id === asked)
  const name = party?.name ?? (anchor(record, who).words || 'somebody')
  return {
    number,
    report,
    story,
    outlet,
    id: party?.id ?? '',
    name,
    key: nameKey(name),
    kind: party?.kind ?? 'unknown',
    named: party?.named ?? false,
    standsFor: party?.standsFor ?? null,
  }
}

function draft(told: Told, comment: Comment): Draft {
  const { id, span, about, by, asker } = comment
  const { record, story, fetched } = told
  const { report, parties, attributions } = record
  const claims = about.flatMap(one => attributions.find(each => each.id === one) ?? [])
  const whole = report.origin.find(({ part }) => part === 'whole')
  const { words: called } = anchor(record, asker)
  // "Us" and "the paper" are the outlet.
  const named = parties.find(one => one.id === by && one.named)?.name ?? (/\p{Lu}/u.test(called) ? called : undefined)
  const paragraph = around(report.text, span)
  return {
    report: where(told),
    comment: id,
    outcome: outcomeOf(comment),
    says: anchor(record, [span]),
    about: claims.map(({ content }) => anchor(record, content)),
    story,
    fetched,
    published: report.published,
    by: named ?? whole?.agency ?? report.outlet ?? null,
    paragraph: nameKey(paragraph),
    matter: matter(`${paragraph} ${claims.map(({ content }) => anchor(record, content).words).join(' ')}`),
  }
}

function byTime(a: Draft, b: Draft): number {
  const at = ({ published, fetched }: Draft) => instant(published, fetched, 'first')
  return at(a) - at(b) || (a.fetched < b.fetched ? -1 : a.fetched > b.fetched ? 1 : a.report.version - b.report.version)
}

/** The line in which a span stands. */
function around(text: string, { start, end }: Span): string {
  const closes = text.indexOf('\n', end)
  return text.slice(text.lastIndexOf('\n', start) + 1, closes < 0 ? text.length : closes)
}

/** Those of one story are one asking, and those in which another's text says it in the same paragraph. */
function together(drafts: readonly Draft[]): Draft[][] {
  const found: Draft[][] = []
  for (const one of drafts) {
    const same = found.find(others =>
      others.some(
        other =>
          other.story === one.story ||
          (one.by !== null && other.by === one.by && one.by !== one.report.outlet && other.paragraph === one.paragraph),
      ),
    )
    if (same) same.push(one)
    else found.push([one])
  }
  return found
}
