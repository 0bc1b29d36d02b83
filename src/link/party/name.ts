import { BODIES } from '../../english/bodies.ts'
import { COUNTRIES } from '../../english/countries.ts'
import { INSTITUTIONS } from '../../english/institutions.ts'
import { NAME_PARTICLES } from '../../english/nameParticles.ts'
import { ORGANISATION_WORDS } from '../../english/organisationWords.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { PRONOUNS } from '../../english/pronouns.ts'
import { PUBLICATION_WORDS } from '../../english/publicationWords.ts'
import { SOLE_OFFICES } from '../../english/soleOffices.ts'
import { TITLES } from '../../english/titles.ts'
import type { Party } from '../../record/record.ts'
import { singular } from './singular.ts'

/** What the words of a source or an addressee say about who it is. */
export interface Name {
  readonly name: string
  readonly kind: Party['kind']
  readonly named: boolean
  readonly description?: string
  /** Whether it is a person's name, full or family name alone. */
  readonly personal: boolean
  /** The courtesy title that stood before the name: "Mrs" tells two people of one family apart. */
  readonly courtesy?: string
  /** Whether it brings somebody new into the report: "an aide", "two officials". */
  readonly fresh: boolean
  /** Whether it may take up somebody brought in before: "the minister", "that person", a headline's "Minister". */
  readonly definite: boolean
  /** The noun at the head of a description, singular, lower case; empty for a name. */
  readonly noun: string
}

const ARTICLE = /^(?:the|a|an)\s+/i
const OWNER = /^(?:\p{L}+['’]s?|his|her|its|their|my|our|your)\s/iu
const FRESH =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|another|some|several|many|most|few|at least|other|a few|\d+)\b/i
/** A clause that an apposition's comma opens: no part of who it is. */
const CLAUSE =
  /^(?:who|whose|which|where|when|reached|interviewed|contacted|approached|speaking|dated|obtained|seen|posted|marked|monitored|published|released|issued|written|signed|based|known|identified|now|then|posting|writing|asked|citing|including|himself|herself|itself)\b/i
/** What comes after the noun at the head: a preposition, a relative pronoun, a participle. */
const AFTER_NOUN =
  / (?:of|in|at|on|for|from|with|to|by|who|whose|that|which|close|familiar|sent|held|made|seen|between|about|near|\p{Ll}{3,}ed) /u
/** Names that a description may end in a place: "officials in Albany, New York". */
const PLACE = /\b(?:in|at|near|from|of|outside)\s+(?:\p{Lu}[\p{L}.'’-]*\s*)+$/u

/**
 * Who a source or an addressee is, by the words that the text gives: the name without apposition, title and possessive
 * mark, or the description of somebody who has no name there. Null for a pronoun, and for a bare *the company*, *the envoy*
 * that takes up somebody named before: a wrong name is worse than none.
 */
export function name(words: string): Name | null {
  const text = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s“”"‘’'(,;:.]+|[\s“”"‘(,;:]+$/g, '')
    .replace(/(?<=\p{L})['’]s$/u, '')
    .replace(/(?<=s)['’]$/u, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .replace(/ (?:him|her|it|them)sel(?:f|ves)$/i, '')
  if (!text || PRONOUNS.has(text.toLowerCase())) return null
  const parts = text.split(/, (?!(?:and|or)\b)/)
  const head = parts[0] ?? text
  const rest = parts.slice(1)

  // "Arden, Brill and Corran" is a list and not a name with an apposition.
  if (isProper(head) && /(?:^|, )(?:the )?\p{Lu}[^,]* and (?:the )?\p{Lu}[^,]*$/u.test(rest.join(', ')))
    return { name: text, kind: 'group', named: true, personal: false, fresh: false, definite: false, noun: '' }
  const apposed = rest[0]
  // "one of whom, a nurse"
  if (apposed !== undefined && /\bof (?:whom|which)$/i.test(head)) return name(rest.join(', '))
  const person = personal(head)
  if (person) return called(person, [person.before, ...rest].filter(Boolean).join(', '))
  if (apposed !== undefined && describes(head)) {
    const second = personal(apposed)
    if (second && isSecond(head, apposed))
      return called(second, [head, second.before, ...rest.slice(1)].filter(Boolean).join(', '))
    if (
      isProper(apposed) &&
      !PLACE.test(head) &&
      !plural(head) &&
      apposed.split(' ').length <= 8 &&
      !/\d/.test(apposed)
    )
      return {
        name: apposed,
        kind: kindOf(apposed, head),
        named: true,
        description: [head, ...rest.slice(1)].join(', '),
        personal: false,
        fresh: false,
        definite: false,
        noun: '',
      }
  }
  if (
    apposed !== undefined &&
    !CLAUSE.test(apposed) &&
    !isProper(head) &&
    !ARTICLE.test(apposed) &&
    !/^\d/.test(apposed)
  )
    return described(text, '')
  return described(head, rest.join(', '))
}

interface Personal {
  readonly name: string
  readonly before: string
  readonly courtesy?: string
  readonly kind: Party['kind']
}

function called(person: Personal, description: string): Name {
  // "Dorado Fab, the foundry": what it is called in the apposition outweighs two capitals that look like a person's.
  const noun = PARTY_NOUNS.get(lastNoun(description.split(', ')[0] ?? ''))
  const kind =
    noun && noun !== 'document' && !person.courtesy && /^(?:the|an?|his|her|its|their)\s/i.test(description)
      ? noun
      : person.kind
  return {
    name: person.name,
    kind,
    named: true,
    personal: kind === 'person',
    fresh: false,
    definite: false,
    noun: '',
    ...(description ? { description } : {}),
    ...(person.courtesy ? { courtesy: person.courtesy } : {}),
  }
}

/** A name at the end of its title or description: "Gov. Dale Restvedt", "the actress Lorna Keene", "the magazine Marquee". */
function personal(text: string): Personal | null {
  const of = /^(.+?) (?:of|from|at|for|with|in) (?:the )?\p{Lu}.*$/u.exec(text)?.[1]
  if (of && of !== text) {
    const person = personal(of)
    // "Ilse Maron of the Archive" is a person, "Local 88 of the Dockworkers" and "Bank of Wales" are not.
    return person && person.kind === 'person' && (person.before || person.name.includes(' '))
      ? { ...person, before: [person.before, text.slice(of.length).trim()].filter(Boolean).join(', ') }
      : null
  }
  const tokens = text.split(' ')
  let from = tokens.length
  while (
    from > 0 &&
    (capital(tokens[from - 1]) ||
      (NAME_PARTICLES.has(low(tokens[from - 1])) && from < tokens.length && capital(tokens[from - 2])))
  )
    from--
  if (from === tokens.length) return null
  let titled = -1
  for (let i = from; i < tokens.length - 1; i++) if (TITLES.has(low(tokens[i]))) titled = i
  const lead = tokens[from - 1]
  // A title begins a run of capitals, or follows the place of its office: "Yardley Mayor Jim Tollefson".
  const start = titled >= 0 ? titled + 1 : from
  const run = tokens.slice(start)
  const name = run.join(' ')
  if (run.some(token => /\d/.test(token)) || /['’]s\b/.test(name)) return null
  const before = tokens.slice(0, start)
  // "A top aide to Gov. Dale Restvedt" is the aide.
  if (before.some(token => /^(?:of|to|by|for|from|with|at|in|on|as|and|or|against|than|like)$/i.test(token)))
    return null
  const spare = before.filter(token => TITLES.get(low(token)) !== 'courtesy').join(' ')
  const courtesy = titled >= 0 && TITLES.get(low(tokens[titled])) === 'courtesy' ? tokens[titled] : undefined
  const organised = run.some(token => ORGANISATION_WORDS.has(low(token)) || PUBLICATION_WORDS.has(low(token)))
  if (titled >= 0) {
    if (organised || run.length > 5 || (spare && /^(?:the|a|an)$/i.test(spare))) return null
    return { name, before: spare, kind: 'person', ...(courtesy ? { courtesy } : {}) }
  }
  if (from === 0) {
    if (
      organised ||
      run.length < 2 ||
      run.length > 4 ||
      ARTICLE.test(name) ||
      TITLES.has(low(run.at(-1))) ||
      demonym(run[0]) ||
      acronym(run)
    )
      return null
    return { name, before: '', kind: 'person' }
  }
  // "press secretary Lorna Pettibone", "the magazine Marquee": what stands before must be one noun for one party.
  const noun = low(lead)
  const kind = PARTY_NOUNS.get(noun)
  if (!kind || kind === 'document' || plural(before.join(' '))) return null
  if (kind !== 'person') return { name, before: before.join(' '), kind }
  return organised || run.length > 4 ? null : { name, before: before.join(' '), kind }
}

function described(head: string, rest: string): Name {
  const description = rest ? { description: rest } : {}
  if (isProper(head))
    return {
      name: head,
      kind: kindOf(head, ''),
      named: true,
      personal: single(head),
      fresh: false,
      definite: false,
      noun: '',
      ...description,
    }
  const noun = lastNoun(head)
  const kind =
    /^(?:one|another|the other|each|the (?:first|second|third|last)|someone|somebody|anyone|anybody|everyone|everybody)\b(?: of (?:them|the \p{L}+|whom))?$/iu.test(
      head,
    )
      ? 'person'
      : kindOf(head, '')
  const fresh = FRESH.test(head)
  const bare = !head.includes(' ')
  const article = /^(?:the|this|that|these|those|both|each)\b/i.test(head)
  const owned = OWNER.test(head)
  const institution =
    !fresh &&
    ((INSTITUTIONS.has(noun) && (article || owned || /^\p{Lu}/u.test(head))) ||
      (BODIES.has(noun) &&
        ((owned && / \p{Lu}|^\p{Lu}[\p{L}-]+['’]/u.test(head)) || (article && / \p{Lu}/u.test(head)))) ||
      head.toLowerCase() === 'police' ||
      SOLE_OFFICES.test(head))
  return {
    name: head,
    kind: kind === 'person' && plural(head) && !/^(?:one|another|each) /i.test(head) ? 'group' : kind,
    named: institution,
    personal: false,
    fresh,
    definite: article || (bare && !fresh && !plural(head)),
    noun: singular(noun),
    ...description,
  }
}

/** Whether these words describe and do not name: "the commissioner", "Its ambassador in Singapore", "A lawmaker". */
function describes(text: string): boolean {
  if (!isProper(text)) return true
  // "The Democrat", "the Chairman of the Parents' Forum"
  const words = text.replace(ARTICLE, '').split(' ')
  const office = TITLES.get(low(words[0])) === 'office' || PARTY_NOUNS.get(low(words[0])) === 'person'
  return office || (ARTICLE.test(text) && words.length === 1)
}

/** A name after a comma may be the person just described or the place where they are. */
function isSecond(head: string, name: string): boolean {
  return !plural(head) && !(PLACE.test(head) && !name.includes(' '))
}

function kindOf(text: string, description: string): Party['kind'] {
  const words = text.replace(/^(?:the|a|an) /i, '').split(' ')
  const proper = isProper(text)
  if (proper && COUNTRIES.has(low(text.replace(/^the /i, '')))) return 'government'
  if (proper && words.some(word => PUBLICATION_WORDS.has(low(word)))) return 'publication'
  if (proper && words.some(word => ORGANISATION_WORDS.has(low(word)))) return 'organisation'
  const noun = lastNoun(description || text)
  const kind = PARTY_NOUNS.get(noun) ?? PARTY_NOUNS.get(singular(noun))
  if (kind === 'person' && !PARTY_NOUNS.has(noun)) return 'group'
  if ((kind === 'person' || kind === 'organisation') && !proper && (plural(text) || !PARTY_NOUNS.has(noun)))
    return 'group'
  return kind ?? (plural(text) && !proper ? 'group' : 'unknown')
}

/** The noun at the head: the last word before a preposition, a participle or a relative pronoun. */
function lastNoun(text: string): string {
  // "a leaked memo": a participle right after the article belongs to the noun after it.
  const noun = text.replace(
    /^(?:(?:the|an?|one|another|this|that|his|her|its|their|my|our|\p{L}+['’]s?) )?(?:\p{Ll}{2,}ed )?/iu,
    '',
  )
  const last = low(noun.split(AFTER_NOUN)[0]?.split(' ').at(-1)).replace(/['’]s?$/, '')
  if (PARTY_NOUNS.has(last) || PARTY_NOUNS.has(singular(last))) return last
  // "a banker advising neither side": what comes before is the head only where it is a party's noun.
  const before = low(/(\p{L}+) \p{Ll}{3,}ing /u.exec(noun)?.[1])
  return PARTY_NOUNS.has(before) || PARTY_NOUNS.has(singular(before)) ? before : last
}

function plural(text: string): boolean {
  if (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|few|both|at least|\d+)(?![-\p{L}\d])/iu.test(
      text,
    )
  )
    return true
  const noun = lastNoun(text)
  return (
    /(?:people|men|women|children|police|staff)$/.test(noun) ||
    (/[^s]s$/.test(noun) && (singular(noun) !== noun || !PARTY_NOUNS.has(noun)))
  )
}

/** Every word of weight has a capital: "the White House", "Bank of Wales", "NHS Calderside". */
function isProper(text: string): boolean {
  const words = text.replace(/^the /i, '').split(' ')
  if (
    /^(?:one|another|others?|some|many|most|few|several|both|neither|either|none|no one|all|each|every|experts?)$/i.test(
      text,
    )
  )
    return false
  // "Growers said": a noun with the capital of its sentence.
  if (words.length === 1 && /(?:ers|ors|ists|ants|ents|ians|ies)$/.test(text)) return false
  if (words.length === 1 && text === words[0] && PARTY_NOUNS.has(low(text))) return false
  if (/^(?:his|her|its|their|my|our|an?|one|another|two|three|some|many|most|every|no|other)\s/i.test(text))
    return false
  if (words.some(word => singular(low(word)) !== low(word) && /^\p{Lu}/u.test(word)) && words.length === 1) return false
  return (
    capital(words[0]) &&
    capital(words.at(-1)) &&
    words.every(word => capital(word) || /^(?:of|for|the|and|de|du|la|le|von|van|al|in|on|&|[\d.]+)$/.test(word))
  )
}

function single(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(text) && !/^\p{Lu}+$/u.test(text) && !COUNTRIES.has(low(text))
}

function capital(token: string | undefined): boolean {
  return token !== undefined && /^[“"‘']?(?:\p{Lu}|O['’]\p{Lu}|al-\p{Lu}|el-\p{Lu})/u.test(token)
}

function acronym(run: readonly string[]): boolean {
  return run.some(token => /^\p{Lu}{2,}$/u.test(token)) && !/^(?:KC|QC|SC|MP|II|III|IV)$/.test(run.at(-1) ?? '')
}

/** "Swiss", "Kilbrannan": an adjective of a place before a common noun in capitals cannot be told from a given name; the endings can. */
function demonym(token: string | undefined): boolean {
  return /(?:ish|ese)$/.test(token ?? '')
}

function low(token: string | undefined): string {
  return (token ?? '')
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^[“"‘']|[”"’',]$/g, '')
}
