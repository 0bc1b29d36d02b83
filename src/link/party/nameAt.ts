import { COUNTRIES } from '../../english/countries.ts'
import { FUNCTION_WORDS } from '../../english/functionWords.ts'
import { GIVEN_NAMES } from '../../english/givenNames.ts'
import { PEOPLES } from '../../english/governments.ts'
import { MONTHS } from '../../english/months.ts'
import { NAME_PARTICLES } from '../../english/nameParticles.ts'
import { NOT_NAMES } from '../../english/notNames.ts'
import { ORGANISATION_WORDS } from '../../english/organisationWords.ts'
import {
  ADJECTIVE_OF_PLACE,
  INSIDE_NAMES,
  LEGAL_FORMS,
  LETTERS_OF_MANY,
  NUMBERED,
  OF_MANY,
  PARENT_OF,
  RATING,
  SENTENCE_MARK,
  SENTENCE_OPENER,
} from '../../english/party/capitals.ts'
import { ENVOYS } from '../../english/party/envoys.ts'
import { PHRASE_DETERMINERS } from '../../english/party/phrase.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { PREPOSITIONS } from '../../english/prepositions.ts'
import { PUBLICATION_WORDS } from '../../english/publicationWords.ts'
import { TITLE_FIELDS, TITLES } from '../../english/titles.ts'
import { WEEKDAYS } from '../../english/weekdays.ts'
import { isNoun } from './isNoun.ts'
import type { Token } from './tokens.ts'
import { unprefixed } from './unprefixed.ts'

/** A name of more words than this is a headline in capitals or a table. */
const LONGEST_NAME = 9

/** Which words the running text has without a capital, and which with one inside a sentence, where it says something. Lower case. */
export interface Capitals {
  readonly lowered: ReadonlySet<string>
  readonly raised: ReadonlySet<string>
}

/** A name that begins at this word: where its titles begin, where the name itself does and where it ends; null where none does. */
export function nameAt(
  words: readonly Token[],
  at: number,
  capitals: Capitals,
): { readonly lead: number; readonly from: number; readonly to: number } | null {
  if (!capital(words[at])) return null
  // "Ambassador to *Sweden* Ilya Morin": two names.
  const isPost =
    COUNTRIES.has(words[at]?.low ?? '') && words[at - 1]?.low === 'to' && ENVOYS.includes(words[at - 2]?.low ?? '')
  if (isPost && capital(words[at + 1]) && capital(words[at + 2])) return { lead: at, from: at, to: at + 1 }
  let to = at
  let organised = false
  while (to < words.length && to - at < LONGEST_NAME) {
    const token = words[to]
    if (!token) break
    if (
      capital(token) &&
      !(to > at && (WEEKDAYS.has(token.low) || MONTHS.has(token.low)) && !/^\p{Lu}/u.test(words[to + 1]?.word ?? ''))
    ) {
      organised = (organised || ORGANISATION_WORDS.has(token.low)) && !LEGAL_FORMS.test(token.low)
      to++
      // "People's Alliance"
      const ofMany = OF_MANY.test(token.word) && ORGANISATION_WORDS.has(words[to]?.low ?? '')
      if (/['’]s?$/.test(token.word) && !ofMany) break
      continue
    }
    // "Channel 6"
    if (to > at && /^\d{1,3}$/.test(token.word) && NUMBERED.test(words[to - 1]?.word ?? '')) {
      to++
      break
    }
    const next = words[to + 1]
    if (
      to > at &&
      capital(next) &&
      (NAME_PARTICLES.has(token.low) ||
        token.word === '&' ||
        (organised && INSIDE_NAMES.test(token.low) && !WEEKDAYS.has(next?.low ?? '')))
    ) {
      to++
      continue
    }
    // "Ursula von der Leyen"
    if (to > at && NAME_PARTICLES.has(token.low) && NAME_PARTICLES.has(next?.low ?? '') && capital(words[to + 2])) {
      to += 2
      continue
    }
    // "Department of the Interior"
    if (to > at && organised && token.low === 'of' && next?.low === 'the' && capital(words[to + 2])) {
      to += 2
      continue
    }
    break
  }
  let lead = at
  while (lead < to && ordinary(words, lead, at, to, capitals)) lead++
  let from = lead
  // "Secretary for Education Ho Wing-lam": the field of the office before the name.
  const field = to - lead > 2 && /^(?:of|for)$/.test(words[lead - 1]?.low ?? '') ? words[lead - 2] : undefined
  if (
    field &&
    capital(field) &&
    isOffice(field.low) &&
    !words.slice(to - 2, to).some(word => ORGANISATION_WORDS.has(word.low))
  ) {
    from = to - 2
    lead -= 2
  }
  // "Co-founder Lucia Marsh": a noun has its capital from the sentence that it opens.
  else if (
    to - lead === 3 &&
    opening(words, lead) &&
    isNoun(unprefixed(words[lead]?.low ?? '')) &&
    !ORGANISATION_WORDS.has(words[to - 1]?.low ?? '')
  )
    from = lead + 1
  // "Mum-of-three Maureen"
  else if (to - lead > 1 && PARENT_OF.test(words[lead]?.low ?? '')) from = lead + 1
  // "the Chief Wildlife Warden" is an office, no Wildlife Warden who is chief.
  const office = words[lead - 1]?.low === 'the' && PARTY_NOUNS.has(words[to - 1]?.low ?? '')
  for (let t = from; t < to - 1; t++)
    if (TITLES.has(words[t]?.low ?? '') && !office && !ORGANISATION_WORDS.has(words[to - 1]?.low ?? '')) from = t + 1
  // "Governor of Ohio" and a title alone are no name.
  if (
    from >= to ||
    (to - from === 1 && (TITLES.has(words[from]?.low ?? '') || FUNCTION_WORDS.has(words[from]?.low ?? '')))
  )
    return null
  if (INSIDE_NAMES.test(words[from]?.word ?? '')) return null
  // "Our desk rates the post MOSTLY FALSE."
  if (RATING.test(words[to - 1]?.word ?? '')) return null
  // "My GP", "the Headmaster"
  const alone = to - from === 1 && lead === from ? (words[from]?.low ?? '') : ''
  if (
    PARTY_NOUNS.get(alone) === 'person' &&
    !PUBLICATION_WORDS.has(alone) &&
    PHRASE_DETERMINERS.has(words[from - 1]?.low ?? '')
  )
    return null
  if (to - from === 1 && LETTERS_OF_MANY.test(words[from]?.word ?? '')) return null
  // "a Soviet general", "the Norwegian minister": the adjective of a place is nobody.
  const only = to - from === 1 ? (words[from]?.low ?? '') : ''
  if (
    (PEOPLES.has(only) || ADJECTIVE_OF_PLACE.test(only)) &&
    /^\p{Ll}/u.test(words[to]?.word ?? '') &&
    !PREPOSITIONS.has(words[to]?.low ?? '') &&
    isNoun(words[to]?.low ?? '')
  )
    return null
  return { lead, from, to }
}

/** A word with the capital of its sentence, of a day or of a month: no part of a name. */
function ordinary(words: readonly Token[], i: number, at: number, to: number, capitals: Capitals): boolean {
  const low = words[i]?.low ?? ''
  // "Jan Kowal" has no day after it.
  if (words[i]?.word === 'Jan' && /^\p{Lu}/u.test(words[i + 1]?.word ?? '')) return false
  if (WEEKDAYS.has(low) || MONTHS.has(low)) return true
  if (!opening(words, i)) return i > at || low === 'the' ? false : low === 'i' || FUNCTION_WORDS.has(low)
  if (TITLES.has(low) || (TITLE_FIELDS.has(low) && TITLES.has(words[i + 1]?.low ?? ''))) return false
  if (NOT_NAMES.has(low) || FUNCTION_WORDS.has(low) || PREPOSITIONS.has(low) || capitals.lowered.has(low)) return true
  if (capitals.raised.has(low) || to - i > 1 || GIVEN_NAMES.has(low)) return false
  return SENTENCE_OPENER.test(low) || isNoun(low)
}

function opening(words: readonly Token[], i: number): boolean {
  return i === 0 || SENTENCE_MARK.test(words[i - 1]?.word ?? '')
}

function isOffice(low: string): boolean {
  return TITLES.get(low) === 'office' || PARTY_NOUNS.get(low) === 'person'
}

function capital(token: Token | undefined): boolean {
  if (!token || (token.word === token.low && !token.word.includes('-'))) return false
  return /^(?:\p{Lu}|(?:al|el)-\p{Lu})/u.test(token.word) && !/^I(?:['’]|$)/.test(token.word)
}
