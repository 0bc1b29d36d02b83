import { BRACKET_AFTER_NAME } from '../../english/party/apposition.ts'
import { AFTER_NOUN, ARTICLE, CLAUSE, IN_COURT, NAMED_AS, NAMES, PLACE } from '../../english/party/source.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { NO_PRONOUNS } from '../../english/pronounForms.ts'
import { PRONOUNS } from '../../english/pronouns.ts'
import { TITLES } from '../../english/titles.ts'
import type { Party } from '../../record/record.ts'
import { described } from './described.ts'
import { headNoun } from './headNoun.ts'
import { isProper } from './isProper.ts'
import { kindIn } from './kindIn.ts'
import { low } from './low.ts'
import { nounKind } from './nounKind.ts'
import { type Personal, personal } from './personal.ts'
import { several } from './several.ts'

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

/** By what means, behind who says it. */
const SAID_IN =
  /(?<=\p{L}{2})(?<!ed),? (?:in|through|via) (?:an?|its|his|her|their) (?:\p{Ll}+ ){0,2}(?:statement|post|letter|e-?mail|tweet|message|release|communiqu[eé])\b.*$/u
/** "Lena Marsh *of the harbour board*". */
const OF_BODY =
  /^(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}.'’-]+){1,2}) ((?:of|from|at|with) (?:the|its|an?|his|her|their) .+)$/u
/** "The driver, Kit Tarr, *popularly called Yellow*": what somebody is called besides the name. */
const ALSO_CALLED =
  /^(.*\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+),? (?:popularly|also|better|commonly|widely|otherwise|fondly) (?:called|known as) [“"‘]?\p{Lu}[^,]*$/u
/** "The office *of the envoy*". */
const PERSON_INSIDE = /\boffice of (?:the|its|his|her) /i

/** What is true of every name. */
const NAMED = { named: true, personal: false, fresh: false, definite: false, noun: '' } as const
/** UTF-16 code units that say who somebody is: what is longer, more than twice the longest of the annotated reports, is a misreading. */
const LONGEST = 300
/** A body's name after a comma has no more words than this. */
const LONGEST_APPOSED = 8

/**
 * Who a source or an addressee is, by the words that the text gives: the name without apposition, title and possessive
 * mark, or the description of somebody who has no name there. Null for a pronoun, and for a bare *the company*, *the envoy*
 * that takes up somebody named before, and for more words than name anybody: a wrong name is worse than none.
 */
export function name(words: string): Name | null {
  if (words.length > LONGEST) return null
  const text = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s“”"‘’'(,;:.]+|[\s“”"‘(,;:]+$/g, '')
    .replace(/(?<=\p{L})['’]s$/u, '')
    .replace(/(?<=s)['’]$/u, '')
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
    .replace(/ (?:him|her|it|them)sel(?:f|ves)$/i, '')
    // "the party in a statement by its secretary, Lena Marsh": who says it stands before.
    .replace(SAID_IN, '')
    // "the meeting which": the relative pronoun goes on about it.
    .replace(/(?<=\S),? (?:who|which)$/, '')
    .replace(/^(?:Neighbou?ring|Nearby) (?=\p{Lu})/u, '')
    .replace(IN_COURT, '')
    .replace(BRACKET_AFTER_NAME, '')
    .replace(ALSO_CALLED, '$1')
    .replace(/“[^”]*$/, '$&”')
  if (!text || (PRONOUNS.has(text.toLowerCase()) && !NO_PRONOUNS.has(text))) return null
  const [, called = '', so = ''] = / (?:as|named|called|name of|goes by) /.test(text) ? (NAMED_AS.exec(text) ?? []) : []
  // "A video by an account called Salt" is the video, "the 1994 accord, known as the Salt Treaty" the treaty.
  if (so && describes(called) && (/, known as/.test(text) || PARTY_NOUNS.get(headNoun(called)) !== 'document')) {
    const person = personal(so)
    if (person) return nameOf(person, called)
    return { ...NAMED, name: so, named: so.length > 1, kind: kindIn(so, called), description: called }
  }
  const parts = text.split(/, (?!(?:and|or)\b)/)
  const head = parts[0] ?? text
  const rest = parts.slice(1)

  // "Arden, Brill and Corran" is a list and not a name with an apposition; "two chains, Arden and Brill" names both.
  const list = rest.length > 0 && NAMES.test(rest.join(', '))
  if (list && (isProper(head) || (several(head) && !AFTER_NOUN.test(`${head} `))))
    return { ...NAMED, name: text, kind: 'group' }
  const apposed = rest[0]
  // "one of whom, a nurse"
  if (apposed !== undefined && /\bof (?:whom|which)$/i.test(head)) return name(rest.join(', '))
  const person = personal(head, /^\d+$/.test(apposed ?? ''))
  if (person) return nameOf(person, [person.before, ...rest].filter(Boolean).join(', '))
  const [, who = '', from = ''] = OF_BODY.exec(head) ?? []
  const member = who === '' || isProper(head) ? null : personal(who)
  if (member?.before === '' && member.kind === 'person') return nameOf(member, [from, ...rest].join(', '))
  // "The report of the institute, Arden", "the office of the envoy, Lena Marsh": neither a document nor an office has such a name.
  const noun = nounKind(headNoun(head))
  const inside =
    (noun === 'document' && !/^the /i.test(apposed ?? '')) || (noun === 'organisation' && PERSON_INSIDE.test(head))
  if (apposed !== undefined && describes(head) && !inside) {
    const second = personal(apposed)
    if (second && isSecond(head, apposed))
      return nameOf(second, [head, second.before, ...rest.slice(1)].filter(Boolean).join(', '))
    if (
      isProper(apposed) &&
      !PLACE.test(head) &&
      !several(head) &&
      apposed.split(' ').length <= LONGEST_APPOSED &&
      !/\d/.test(apposed)
    )
      return { ...NAMED, name: apposed, kind: kindIn(apposed, head), description: [head, ...rest.slice(1)].join(', ') }
  }
  if (
    apposed !== undefined &&
    !CLAUSE.test(apposed) &&
    !isProper(head) &&
    !ARTICLE.test(apposed) &&
    !/^\d/.test(apposed)
  )
    return described(text, '')
  // "council members Ana Brill and Hal Corran"
  if (head.includes(' and ') && NAMES.test(head) && !isProper(head) && several(head.replace(NAMES, '')))
    return { ...NAMED, name: head, kind: 'group', ...(rest.length ? { description: rest.join(', ') } : {}) }
  return described(head, rest.join(', '))
}

function nameOf(person: Personal, description: string): Name {
  // "Dorado Fab, the foundry": what it is called in the apposition outweighs two capitals that look like a person's.
  const noun = PARTY_NOUNS.get(headNoun(description.split(', ')[0] ?? ''))
  const kind =
    noun && noun !== 'document' && !person.courtesy && /^(?:the|an?|his|her|its|their)\s/i.test(description)
      ? noun
      : person.kind
  return {
    ...NAMED,
    name: person.name,
    kind,
    personal: kind === 'person',
    ...(description ? { description } : {}),
    ...(person.courtesy ? { courtesy: person.courtesy } : {}),
  }
}

/** Whether these words describe and do not name: "the commissioner", "Its ambassador in Singapore", "A lawmaker". */
function describes(text: string): boolean {
  if (!isProper(text)) return true
  // "The Democrat", "the Chairman of the Parents' Forum"
  const words = text.replace(ARTICLE, '').split(' ')
  const isOffice = (word = '') => TITLES.get(low(word)) === 'office' || PARTY_NOUNS.get(low(word)) === 'person'
  // "South Australia's Resources Minister"
  const isOwned = words.some(word => /['’]s?$/.test(word)) && isOffice(words.at(-1))
  // "The Returning Officer"
  const isTitled = ARTICLE.test(text) && isOffice(words.at(-1))
  // "the Lagos State Commissioner for Health"
  const isHolder = words.some((word, i) => i > 0 && isOffice(word) && /^(?:of|for)$/.test(words[i + 1] ?? ''))
  return isOffice(words[0]) || isOwned || isTitled || isHolder || (ARTICLE.test(text) && words.length === 1)
}

/** A name after a comma may be the person just described or the place where they are. */
function isSecond(head: string, name: string): boolean {
  return !several(head) && !(PLACE.test(head) && !name.includes(' '))
}
