import { OFFICE_TITLES } from '../../english/officeTitles.ts'
import { NOBODY } from '../../english/party/anybody.ts'
import { BEFORE_PLACES, WITHIN_PLACES } from '../../english/party/capitals.ts'
import { IS_ONE, PHRASE_DETERMINERS } from '../../english/party/phrase.ts'
import { POSTNOMINALS } from '../../english/postnominals.ts'
import { PREPOSITIONS } from '../../english/prepositions.ts'
import { NO_PRONOUNS, PRONOUN_FORMS } from '../../english/pronounForms.ts'
import { OFFICE_IN_CAPITALS } from '../../english/soleOffices.ts'
import { TITLES } from '../../english/titles.ts'
import { isNoun } from './isNoun.ts'
import { isOffice } from './isOffice.ts'
import { joined } from './joined.ts'
import type { Mention, NameMention, NounMention, PronounMention, Role } from './mention.ts'
import { type Capitals, nameAt } from './nameAt.ts'
import { nounKind } from './nounKind.ts'
import { role } from './role.ts'
import { standing } from './standing.ts'
import type { Token } from './tokens.ts'
import { unprefixed } from './unprefixed.ts'

/** Where a sentence stands: indexes into the report's sentences and blocks. */
interface Where {
  readonly sentence: number
  readonly block: number
}

/** A description without an article has no more words than this before its preposition. */
const MOST_WORDS = 5

const SUBJECTS = /^(?:he|she|it|they|who|which|i|we|you)$/
const POSSESSIVE = /['’]s?$/
const CONTRACTED = /['’](?:d|m|ll|ve|re|s)$/i

/** Every mention of a sentence, in text order. */
export function readSentence(words: readonly Token[], where: Where, capitals: Capitals): Mention[] {
  const found: Mention[] = []
  let i = 0
  for (let token = words[i]; token; token = words[i]) {
    const pronoun = pronounAt(token, where)
    const name = pronoun ? null : nameAt(words, i, capitals)
    // "The Labour MP" is a description though it has capitals, "the Chief Secretary" is known by it.
    const office = name ? joined(words, Math.max(0, name.lead - 1), name.to) : ''
    const described = isOffice(office.split(' ')) && !OFFICE_IN_CAPITALS.test(office)
    const one =
      pronoun ?? (name && !described ? nameMention(words, name, where) : nounAt(words, name ? name.to - 1 : i, where))
    if (one) found.push(one)
    i = name ? name.to : i + 1
  }
  return found
}

function pronounAt(token: Token, where: Where): PronounMention | null {
  const form = PRONOUN_FORMS.get(token.low)
  // "US" and "IT" are names, "one's" is no "ones".
  if (!form || NO_PRONOUNS.has(token.word) || POSSESSIVE.test(token.word.replace(CONTRACTED, ''))) return null
  const standing = SUBJECTS.test(token.low) ? 'subject' : 'oblique'
  return { kind: 'pronoun', form, start: token.start, end: token.end, ...where, standing }
}

function nameMention(
  words: readonly Token[],
  { lead, from, to }: { readonly lead: number; readonly from: number; readonly to: number },
  where: Where,
): NameMention | null {
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last) return null
  const roles: Role[] = []
  const before = words[lead - 1]
  let begin = lead
  if (
    before &&
    isNoun(before.low) &&
    !(before.low === 'accused' && words[lead - 2]?.low !== 'the') &&
    /^\p{Ll}/u.test(before.word) &&
    !POSSESSIVE.test(before.word) &&
    !PREPOSITIONS.has(before.low)
  ) {
    const read = role(words, lead - 1)
    roles.push(read.role)
    begin = read.from
  }
  for (let t = lead; t < from; t++) {
    const low = words[t]?.low ?? ''
    if (TITLES.get(low) !== 'office' && !OFFICE_TITLES.has(low) && nounKind(unprefixed(low)) !== 'person') continue
    roles.push({
      words: joined(words, lead, from),
      noun: OFFICE_TITLES.get(low) ?? unprefixed(low),
      modifiers: words.slice(lead, t).map(word => word.low),
      determiner: 'none',
      owner: '',
      plural: false,
    })
  }
  const after = bareRole(words, to)
  if (after) roles.push(after)
  const letters = to - from > 1 ? POSTNOMINALS.get(last.low) : undefined
  if (letters)
    roles.push({ words: last.word, noun: letters, modifiers: [], determiner: 'none', owner: '', plural: false })
  const titles = words.slice(lead, from).filter(word => TITLES.get(word.low) === 'courtesy')
  const article = words[begin - 1]?.low === 'the'
  const start = article ? begin - 1 : begin
  const previous = words[start - 1]
  const possessive = POSSESSIVE.exec(last.word)?.[0].length ?? 0
  return {
    kind: 'name',
    words: joined(words, from, to).replace(POSSESSIVE, ''),
    title: titles.at(-1)?.word ?? '',
    roles,
    article: article && begin === lead,
    located:
      BEFORE_PLACES.test(previous?.low ?? '') ||
      // "LAHORE: Two days after"
      (words[to]?.word === ':' && start === 0 && /^[\p{Lu}\s]+$/u.test(joined(words, from, to))) ||
      (previous?.word === ',' && /^\p{Lu}/u.test(words[start - 2]?.word ?? '')),
    possessive: possessive > 0,
    // "a clerk based in Arden, who"
    human:
      words[to]?.word === ',' &&
      (/^\d{2}$/.test(words[to + 1]?.word ?? '') ||
        (words[to + 1]?.low === 'who' && !WITHIN_PLACES.test(previous?.low ?? ''))),
    thing: words[to]?.word === ',' && words[to + 1]?.low === 'which',
    start: first.start,
    end: last.end - possessive,
    ...where,
    standing: possessive ? 'oblique' : standing(words, start),
  }
}

/** What a name's comma says without an article: "Ida Brandt, 41, *director* of the lighthouse". */
function bareRole(words: readonly Token[], to: number): Role | null {
  let from = to
  if (words[from++]?.word !== ',') return null
  if (/^\d+$/.test(words[from]?.word ?? '') && words[from + 1]?.word === ',') from += 2
  if (/^(?:which|who|whose|whom|that)$/.test(words[from]?.low ?? '')) return null
  if (/^(?:then|now|formerly|once|also)$/.test(words[from]?.low ?? '')) from++
  for (let i = from; i < from + MOST_WORDS; i++) {
    const token = words[i]
    if (!token || PHRASE_DETERMINERS.has(token.low) || !/^[\p{L}]/u.test(token.word)) return null
    const next = words[i + 1]
    if (next && !/^[,.;:—–)]$/.test(next.word) && !PREPOSITIONS.has(next.low)) continue
    const read = isNoun(token.low) && /^\p{Ll}/u.test(token.word) ? role(words, i).role : null
    return read && !read.plural ? read : null
  }
  return null
}

/** The phrase whose head is this word, if it is a noun for a party: "spokesman" in "company spokesman", but not "company". */
function nounAt(words: readonly Token[], at: number, where: Where): NounMention | null {
  const token = words[at]
  const next = words[at + 1]
  if (!token || !speaks(token) || (next && isNoun(next.low))) return null
  const read = role(words, at)
  const bare = read.role.determiner === 'none'
  const first = words[bare ? at : read.from]
  if (!first || (bare && !read.role.plural)) return null
  return {
    kind: 'noun',
    role: read.role,
    apposed: (bare || read.role.determiner === 'a') && IS_ONE.test(words[read.from - 1]?.low ?? ''),
    start: first.start,
    end: token.end,
    ...where,
    standing: standing(words, bare ? at : read.from),
  }
}

function speaks({ word, low }: Token): boolean {
  if (!/^\p{L}/u.test(word) || /['’]/.test(word) || NOBODY.test(low)) return false
  return isNoun(low)
}
