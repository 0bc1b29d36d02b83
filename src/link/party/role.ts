import { CLAUSE_OPENERS } from '../../english/party/capitals.ts'
import { PHRASE_DETERMINERS, PHRASE_STOP } from '../../english/party/phrase.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { PREPOSITIONS } from '../../english/prepositions.ts'
import type { Role } from './mention.ts'
import { singular } from './singular.ts'
import type { Token } from './tokens.ts'
import { unprefixed } from './unprefixed.ts'

/** So many words may stand between a determiner and its noun: "the first woman health and social care secretary". */
const MOST_MODIFIERS = 5

/** The phrase whose head is the noun at this place, reaching back to its determiner: its first token and what it says. */
export function role(words: readonly Token[], at: number): { readonly from: number; readonly role: Role } {
  const head = words[at]
  const noun = unprefixed(head?.low ?? '')
  const one = noun !== 'people' && PARTY_NOUNS.has(noun) ? noun : singular(noun)
  let from = at
  let determiner: Role['determiner'] = 'none'
  let owner = ''
  for (let i = at - 1; i >= 0 && at - i <= MOST_MODIFIERS + 1; i--) {
    const token = words[i]
    if (!token) break
    const known = PHRASE_DETERMINERS.get(token.low)
    if (
      known &&
      !(
        known === 'count' &&
        (token.low === 'other' || token.low === 'few') &&
        PHRASE_DETERMINERS.has(words[i - 1]?.low ?? '')
      )
    ) {
      // "one of its officers", "three of the five officials"
      const counted = words[i - 1]?.low === 'of' ? words[i - 2] : undefined
      if (counted && (PHRASE_DETERMINERS.get(counted.low) === 'count' || /^\d+$/.test(counted.low))) {
        return { from: i - 2, role: build(words, i - 2, at, one, 'count', '', counted.low !== 'one') }
      }
      // "He said that port police …": before a plural or a noun with words of its own *that* opens a clause.
      const opens =
        !words[i - 1] || CLAUSE_OPENERS.test(words[i - 1]?.word ?? '') || PREPOSITIONS.has(words[i - 1]?.low ?? '')
      if (token.low === 'that' && (one !== noun || at - i > 1 || !opens)) break
      from = i
      determiner = known
      owner = known === 'owner' ? token.low : ''
      break
    }
    if (/['’](?:s|S)?$/.test(token.word) && i < at && /\p{L}/u.test(token.word)) {
      from = i
      determiner = 'owner'
      owner = token.low
      // "The committee’s counsel", "Prime Minister Idrisu's aide"
      let back = i - 1
      while (back >= 0 && i - back <= 3 && /^\p{Lu}/u.test(words[back]?.word ?? '')) back--
      from = back + 1
      if (/^(?:the|an?|his|her|its|their|this|last|next)$/.test(words[back]?.low ?? '')) from = back
      break
    }
    if (/^\d[\d,]*$/.test(token.word)) {
      from = i
      determiner = 'count'
      break
    }
    if (PHRASE_STOP.test(token.low) || PREPOSITIONS.has(token.low)) break
  }
  const plural = one !== noun || (determiner === 'count' && words[from]?.low !== 'one')
  return { from, role: build(words, from, at, one, determiner, owner, plural) }
}

function build(
  words: readonly Token[],
  from: number,
  at: number,
  noun: string,
  determiner: Role['determiner'],
  owner: string,
  plural: boolean,
): Role {
  const modifiers = words
    .slice(determiner === 'none' ? from : from + 1, at)
    .map(token => token.low)
    .filter(word => /^\p{L}/u.test(word))
  const text = words
    .slice(from, at + 1)
    .map((token, i) => (i && (words[from + i - 1]?.end ?? 0) < token.start ? ` ${token.word}` : token.word))
    .join('')
  return { words: text.replace(/['’]s?$/, ''), noun, modifiers, determiner, owner, plural }
}
