import { FUNCTION_WORDS } from '../../english/functionWords.ts'
import { GIVEN_NAMES } from '../../english/givenNames.ts'
import { MONTHS } from '../../english/months.ts'
import { NAME_PARTICLES } from '../../english/nameParticles.ts'
import { NOT_NAMES } from '../../english/notNames.ts'
import { ORGANISATION_WORDS } from '../../english/organisationWords.ts'
import { INSIDE_NAMES, LEGAL_FORMS, SENTENCE_MARK, SENTENCE_OPENER } from '../../english/party/capitals.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { PREPOSITIONS } from '../../english/prepositions.ts'
import { TITLES } from '../../english/titles.ts'
import { WEEKDAYS } from '../../english/weekdays.ts'
import { singular } from './singular.ts'
import type { Token } from './tokens.ts'

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
      if (/['’]s?$/.test(token.word)) break
      continue
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
  // "the Chief Wildlife Warden" is an office, no Wildlife Warden who is chief.
  const office = words[lead - 1]?.low === 'the' && PARTY_NOUNS.has(words[to - 1]?.low ?? '')
  for (let t = lead; t < to - 1; t++)
    if (TITLES.has(words[t]?.low ?? '') && !office && !ORGANISATION_WORDS.has(words[to - 1]?.low ?? '')) from = t + 1
  // "Governor of Ohio" and a title alone are no name.
  if (
    from >= to ||
    (to - from === 1 && (TITLES.has(words[from]?.low ?? '') || FUNCTION_WORDS.has(words[from]?.low ?? '')))
  )
    return null
  if (INSIDE_NAMES.test(words[from]?.word ?? '')) return null
  return { lead, from, to }
}

/** A word with the capital of its sentence, of a day or of a month: no part of a name. */
function ordinary(words: readonly Token[], i: number, at: number, to: number, capitals: Capitals): boolean {
  const low = words[i]?.low ?? ''
  if (WEEKDAYS.has(low) || MONTHS.has(low)) return true
  const opens = i === 0 || SENTENCE_MARK.test(words[i - 1]?.word ?? '')
  if (!opens) return i > at || low === 'the' ? false : low === 'i' || FUNCTION_WORDS.has(low)
  if (TITLES.has(low)) return false
  if (NOT_NAMES.has(low) || FUNCTION_WORDS.has(low) || PREPOSITIONS.has(low) || capitals.lowered.has(low)) return true
  if (capitals.raised.has(low) || to - i > 1 || GIVEN_NAMES.has(low)) return false
  return SENTENCE_OPENER.test(low) || PARTY_NOUNS.has(low) || PARTY_NOUNS.has(singular(low))
}

function capital(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}|(?:al|el)-\p{Lu})/u.test(token.word) && !/^I(?:['’]|$)/.test(token.word)
}
