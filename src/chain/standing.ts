import { outcomeOf } from '../english/comment/outcomeOf.ts'
import { listed } from '../english/listed.ts'
import { VOUCHES } from '../english/stances.ts'
import {
  again,
  COUNTED,
  DAY,
  MEANS,
  MEANS_OF_ITS_OWN,
  MEANS_OUT_OF_PLACE,
  NAMES_SOME,
  NOBODY,
  OUTCOMES,
  SAYS_UNNAMED,
  SEVERAL,
  UNKNOWN,
  VERDICTS,
} from '../english/standing.ts'
import { when } from '../english/when.ts'
import type { Attribution, Check, Comment, Link, Party, Record } from '../record/record.ts'
import { clip } from './clip.ts'
import type { Phrase, Phrases } from './phrases.ts'
import { stance } from './stance.ts'

/** A sentence is not longer than this in UTF-16 code units, but for the words that say how much was left out: a reader takes in no more at once. */
const LONGEST = 480
/** Names or words in one list of the sentence; how many more there are is said. */
const MOST_LISTED = 3
/** The report's words for a medium, for a reason or for a hedge are cut at this, in UTF-16 code units. */
const LONGEST_WORDS = 70

/** A name of more words than this is a description. */
const MOST_WORDS_ALONE = 4

/** What one sentence is made from. */
export interface Known {
  readonly linked: Pick<Record, 'report' | 'parties' | 'attributions' | 'checks' | 'comments'>
  readonly byId: ReadonlyMap<string, Attribution>
  readonly parties: ReadonlyMap<string, Party>
  readonly phrases: Phrases
  /** Those about the claim itself. */
  readonly checks: readonly Check[]
  /** Those about the claim, or about one that it came through. */
  readonly comments: readonly Comment[]
  /** Another may say the same, so that nobody is said to stand alone. */
  readonly near: boolean
  /** Who else says nearly the same. */
  readonly others: readonly Party[]
}

/**
 * One plain sentence on whose say-so a claim stands, as a desk editor would put it: who is said to have said it, to whom and
 * when, through whom it came, who checked it, and what those said who were asked. Nothing is in it that is not in the record.
 */
export function standing(one: Attribution, chain: readonly Link[], known: Known): string {
  const head = [
    source(one, chain, known),
    details(one, chain, known),
    relays(chain, known),
    hedges(one, known),
    known.linked.comments.some(({ reply }) => reply === one.id) ? 'in reply to a request for comment' : '',
  ]
  const before = new Set([...chain.map(({ party }) => party), one.addressee?.party ?? null])
  const named = (party: Party): Phrase => {
    const phrase = known.phrases.party(party)
    const words = before.has(party.id) ? again(phrase.words) : phrase.words
    before.add(party.id)
    return { ...phrase, words }
  }
  const remarks = [...corroboration(known, named), ...checks(known, named), ...comments(known, named)]
  let sentence = head.filter(part => part !== '').join(', ')
  for (const [place, remark] of remarks.entries()) {
    if (sentence.length + remark.length > LONGEST) {
      const left = remarks.length - place
      return stopped(`${sentence}; ${left} more ${left === 1 ? 'remark' : 'remarks'} on it`)
    }
    sentence += `; ${remark}`
  }
  return stopped(sentence)
}

function stopped(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}

function source(one: Attribution, chain: readonly Link[], { linked, parties, phrases, near, checks }: Known): string {
  const doubtful = stance(linked.report.text, one)
  const lead = doubtful?.lead ?? VOUCHES.lead
  const party = parties.get(one.party ?? '')
  if (!party) {
    if (one.source.length > 0) return `${lead} ${phrases.quoted(one.source)}, ${UNKNOWN.unresolved}`
    return `${lead} ${doubtful ? UNKNOWN.somebody : UNKNOWN.nobody}`
  }
  const { words } = phrases.party(party)
  if (chain.length === 1) return doubtful ? `${lead} ${words} itself` : `${lead} reporting by ${words} itself`
  if (NOBODY.test(words)) return `${lead} ${words}`
  const alone = !doubtful && !near && !checks.some(({ verdict }) => verdict === 'confirmed')
  const who = party.named ? `${words}${standsFor(party)}` : `${words}${count(party)}${unnamed(party)}`
  if (!alone) return `${lead} ${who}`
  // Behind a long description "alone" would be read with its last words.
  return party.named && words.split(' ').length <= MOST_WORDS_ALONE
    ? `${VOUCHES.lead} ${who} alone`
    : `${VOUCHES.only} ${who}`
}

function standsFor({ name, standsFor }: Party): string {
  // "North Korea (for the government of North Korea)" would say it twice.
  if (standsFor === undefined || standsFor.endsWith(name)) return ''
  const words = clip(standsFor, LONGEST_WORDS)
  return ` (for ${/^(?:the|an?) |^\p{Lu}/u.test(words) ? words : `the ${words}`})`
}

/** "officials (three people)", where the description does not say it. */
function count({ name, count, kind }: Party): string {
  if (count === undefined || count < 2 || (kind !== 'person' && kind !== 'group')) return ''
  return COUNTED.test(name) ? '' : ` (${count} people)`
}

/** That the name is not given, and the reason where the report says it. */
function unnamed({ name, kind, anonymity }: Party): string {
  const reason = anonymity && clip(anonymity.reason.replaceAll(/[“”"]/g, '’'), LONGEST_WORDS)
  const why = reason && !name.toLowerCase().includes(reason.toLowerCase()) ? ` (its reason: “${reason}”)` : ''
  if (why === '' && (SAYS_UNNAMED.test(name) || NAMES_SOME.test(name))) return ''
  if (kind === 'document') return why && `, whose author is not named${why}`
  return kind === 'person' || kind === 'group'
    ? `, whom ${UNKNOWN.report} does not name${why}`
    : `, not named in ${UNKNOWN.report}${why}`
}

/** To whom it was said, by what means and when. */
function details(one: Attribution, chain: readonly Link[], { linked, parties, phrases }: Known): string {
  const { text } = linked.report
  const doubtful = stance(text, one)
  const { addressee, medium, said } = one
  // Who was told and passes it on in words of its own is told of as a relay.
  const passedOn =
    addressee?.party != null &&
    chain.some(({ party, attribution, role }) => role === 'relay' && attribution !== null && party === addressee.party)
  const listener = parties.get(addressee?.party ?? '')
  const told = passedOn ? null : listener ? phrases.party(listener) : addressee && phrases.plain(addressee.spans)
  const means = medium && by(text, one)
  const dated =
    said && !medium?.spans.some(span => said.span && span.start <= said.span.start && said.span.end <= span.end)
  const words = [means, dated && !tellsWhen(parties.get(one.party ?? '')) ? when(said.value) : null].filter(
    part => typeof part === 'string',
  )
  if (told && told.words !== '') return [`${(doubtful ?? VOUCHES).to} ${told.words}`, ...words].join(' ')
  if (words.length === 0) return ''
  if (doubtful || means === MEANS.speech) return words.join(' ')
  const kind = parties.get(one.party ?? '')?.kind
  return `${kind === 'document' ? 'stated' : 'said'} ${words.join(' ')}`
}

/** "a letter dated 4 June" */
function tellsWhen(party: Party | undefined): boolean {
  return party !== undefined && !party.named && DAY.test(party.name)
}

function by(text: string, { medium, cue }: Attribution): string | null {
  if (!medium) return null
  const [span] = medium.spans
  const own = span && medium.spans.length === 1 ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : ''
  const inCue = span !== undefined && cue.some(one => one.start <= span.start && span.end <= one.end)
  if (!inCue && own.length <= LONGEST_WORDS && MEANS_OF_ITS_OWN.test(own) && !MEANS_OUT_OF_PLACE.test(own)) {
    return own.charAt(0).toLowerCase() + own.slice(1)
  }
  return MEANS[medium.kind] ?? null
}

/** Through whom it came to the report; the outlet and the wire whose text it is are not told, for every claim has them. */
function relays(chain: readonly Link[], known: Known): string {
  const all = chain
    .slice(1)
    .filter(({ role }) => role === 'relay')
    .map(({ attribution }) => known.byId.get(attribution ?? ''))
    .filter(one => one !== undefined)
    .map(one => relay(one, known))
  if (all.length === 0) return ''
  const shown = all.length > MOST_LISTED + 1 ? all.slice(0, MOST_LISTED) : all
  const more = all.length - shown.length
  return `through ${[...shown, ...(more > 0 ? [`${more} more`] : [])].join(', then ')}`
}

function relay(one: Attribution, { linked, parties, phrases }: Known): string {
  const party = parties.get(one.party ?? '')
  const through = stance(linked.report.text, one)?.through ?? ''
  const who = party
    ? `${phrases.party(party).words}${standsFor(party)}`
    : one.source.length > 0
      ? phrases.quoted(one.source)
      : UNKNOWN.somebody
  // A day says which report it was; a year or a span would say little.
  const day =
    party?.kind === 'document' && /^\d{4}-\d\d-\d\d/.test(one.said?.value ?? '') ? when(one.said?.value ?? '') : null
  return `${through}${who}${day === null ? '' : ` ${day}`}`
}

function hedges({ hedges }: Attribution, { linked }: Known): string {
  const words = hedges.map(({ span }) => `“${clip(linked.report.text.slice(span.start, span.end), LONGEST_WORDS)}”`)
  const once = [...new Set(words.map(word => word.toLowerCase()))]
  return once.length > 0 ? `hedged with ${listed(once, mostOf(once.length))}` : ''
}

/** "A, B, C and 1 more" is no shorter than naming the fourth. */
function mostOf(count: number): number {
  return count === MOST_LISTED + 1 ? count : MOST_LISTED
}

/** Puts a party into the sentence, as one spoken of before where it was. */
type Named = (party: Party) => Phrase

function corroboration({ others }: Known, named: Named): string[] {
  if (others.length === 0) return []
  const all = others.map(named)
  const verb = all.length > 1 || all[0]?.plural ? 'say' : 'says'
  return [`${names(all.map(({ words }) => words))} ${verb} nearly the same`]
}

/** What each of those who judge it says. */
function checks({ checks, parties, phrases, linked }: Known, named: Named): string[] {
  const judges = new Map<string, { who: Phrase; verdicts: Set<string> }>()
  for (const check of checks) {
    const party = parties.get(check.by ?? '')
    const unknown = check.who.length > 0 ? phrases.quoted(check.who) : UNKNOWN.report
    const said = check.who.map(({ start, end }) => linked.report.text.slice(start, end)).join(' ')
    const key = party?.id ?? unknown
    const judge = judges.get(key) ?? {
      who: party ? named(party) : { words: unknown, plural: phrases.plain(check.who)?.plural ?? SEVERAL.test(said) },
      verdicts: new Set<string>(),
    }
    judges.set(key, judge)
    const words = linked.report.text.slice(check.span.start, check.span.end)
    const fits = VERDICTS.find(({ verdict, where }) => verdict === check.verdict && (where?.test(words) ?? true))
    if (fits) judge.verdicts.add(`${judge.who.plural ? fits.many : fits.one} ${fits.rest}`)
  }
  return [...judges.values()].map(({ who, verdicts }) => `${who.words} ${listed([...verdicts])}`)
}

/** What those did who were asked, those together who did the same. */
function comments({ comments, byId, parties, phrases, linked }: Known, named: Named): string[] {
  const groups = new Map<string, Map<string, string>>()
  for (const comment of comments) {
    const party = parties.get(comment.asked ?? '')
    const unknown =
      phrases.plain(comment.who)?.words ?? (comment.who.length > 0 ? phrases.quoted(comment.who) : UNKNOWN.asked)
    const reply = byId.get(comment.reply ?? '')
    const denied = reply && stance(linked.report.text, reply)?.id === 'stances/denied'
    const did = comment.outcome === 'replied' && denied ? 'replied with a denial' : OUTCOMES[outcomeOf(comment)]
    const group = groups.get(did) ?? new Map<string, string>()
    groups.set(did, group)
    const key = party?.id ?? unknown
    if (!group.has(key)) group.set(key, party ? named(party).words : unknown)
  }
  const clauses = [...groups].map(([did, who]) => `${names([...who.values()])} ${did}`)
  // Commas tell the clauses apart where none stands in a list or in a name.
  return clauses.some(clause => clause.includes(',')) ? clauses : clauses.length > 0 ? [clauses.join(', ')] : []
}

function names(all: readonly string[]): string {
  return listed(all, mostOf(all.length))
}
