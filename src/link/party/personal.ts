import { BODY_FIELDS } from '../../english/bodyFields.ts'
import { COUNTRIES } from '../../english/countries.ts'
import { GIVEN_NAMES } from '../../english/givenNames.ts'
import { NAME_PARTICLES } from '../../english/nameParticles.ts'
import { ORGANISATION_WORDS } from '../../english/organisationWords.ts'
import { ACRONYM_NAME, DEMONYM, FOREIGN_ARTICLES, OTHER_BEFORE_NAME, PARENT_OF } from '../../english/party/capitals.ts'
import { ENVOYS } from '../../english/party/envoys.ts'
import { FIRM_NOUNS } from '../../english/party/firms.ts'
import { ARTICLE, OWNER } from '../../english/party/source.ts'
import { PARTY_NOUNS } from '../../english/partyNouns.ts'
import { TOWN_WORDS } from '../../english/placeWords.ts'
import { PUBLICATION_WORDS } from '../../english/publicationWords.ts'
import { TITLES } from '../../english/titles.ts'
import type { Party } from '../../record/record.ts'
import { capital } from './capital.ts'
import { isProper } from './isProper.ts'
import { low } from './low.ts'
import { nounKind } from './nounKind.ts'
import { several } from './several.ts'

/** Who is head of something named in small letters. */
const HEADS: ReadonlySet<string> = new Set(
  'head director chief vice-president president manager professor lecturer secretary minister editor dean chair chairman chairwoman superintendent commissioner'.split(
    ' ',
  ),
)
const ENVOY = new RegExp(
  `^(.*\\b(?:${ENVOYS.map(word => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')}) (?:to|in) (?:the )?((?:(?:North|South|Saudi|New|Sri|Costa|El|United|Burkina|Sierra|Czech|Dominican) )?\\p{Lu}[\\p{L}-]+)) (\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,2})$`,
  'u',
)
const AND = ' and '
/** Words in such a field: "public health and safety". */
const LONGEST_FIELD = 4

/** A name and what stands before it. */
export interface Personal {
  readonly name: string
  readonly before: string
  readonly courtesy?: string
  readonly kind: Party['kind']
}

/** A name at the end of its title or description: "Gov. Dale Restvedt", "the actress Lorna Keene", "the magazine Marquee". `aged`: an age follows it, so that it is a person's. */
export function personal(text: string, aged = false): Personal | null {
  const posted = envoy(text) ?? twoOffices(text)
  if (posted) return posted
  const of = /^(.+?) (?:of|from|at|for|with|in) (?:the )?\p{Lu}.*$/u.exec(text)?.[1]
  if (of && of !== text) {
    const person = personal(of)
    // "Ilse Maron of the Archive" is a person, "Local 88 of the Dockworkers" and "Bank of Wales" are not; "Deputy Superintendent" is an office.
    const isOffice = TITLES.has(low(person?.name)) || PARTY_NOUNS.get(low(person?.name)) === 'person'
    if (person && person.kind === 'person' && !isOffice && (person.before || person.name.includes(' ')))
      return { ...person, before: [person.before, text.slice(of.length).trim()].filter(Boolean).join(', ') }
    return officer(text)
  }
  // "Rep. Ana Brill of the ruling party", but a bare name may be a body's: "Friends of the harbour".
  const group = /^(.+?) (?:of|from) (?:the|an?) \p{Ll}.*$/u.exec(text)?.[1]
  const member = group ? personal(group) : null
  if (group && member?.kind === 'person' && member.name.includes(' ') && (member.courtesy || member.before))
    return { ...member, before: [member.before, text.slice(group.length).trim()].filter(Boolean).join(', ') }
  const tokens = text.split(' ')
  let from = tokens.length
  while (
    from > 0 &&
    (capital(tokens[from - 1]) ||
      (NAME_PARTICLES.has(low(tokens[from - 1])) &&
        from < tokens.length &&
        (capital(tokens[from - 2]) || (NAME_PARTICLES.has(low(tokens[from - 2])) && capital(tokens[from - 3])))))
  )
    from--
  if (from === tokens.length) return null
  // "Vector’s Tim Ohlsson" is a person of Vector’s.
  const owner = tokens.findLastIndex(token => /['’]s?$/.test(token))
  if (owner >= from && owner < tokens.length - 1) {
    const rest = tokens.slice(owner + 1)
    // "Arden's President Ida Brandt"
    const office = rest.findLastIndex(token => TITLES.get(low(token)) === 'office')
    const isNamed = office >= 0 && rest.length > office + (PARTY_NOUNS.get(low(rest.at(-1))) === 'person' ? 2 : 1)
    if (!isNamed && (rest.length !== 2 || !GIVEN_NAMES.has(low(rest[0])))) return null
    from = owner + 1
  }
  let titled = -1
  for (let i = from; i < tokens.length - 1; i++) if (TITLES.has(low(tokens[i]))) titled = i
  // "Sgt. Dean Tarr" is called Dean and no dean.
  if (
    titled > from &&
    titled === tokens.length - 2 &&
    GIVEN_NAMES.has(low(tokens[titled])) &&
    TITLES.has(low(tokens[titled - 1]))
  )
    titled--
  // "Co-founder Lucia Marsh": the noun that opens a sentence has its capital from there.
  const opens = tokens.length === 3 && PARTY_NOUNS.get(low(tokens[0])) === 'person'
  if (titled < 0 && from === 0 && (opens || PARENT_OF.test(low(tokens[0])))) titled = 0
  // "the Chief Wildlife Warden" is an office.
  if (/^the$/i.test(tokens[0] ?? '') && titled >= 0 && PARTY_NOUNS.has(low(tokens.at(-1)))) return null
  const lead = tokens[from - 1]
  // A title begins a run of capitals, or follows the place of its office: "Yardley Mayor Jim Tollefson".
  const start = titled >= 0 ? titled + 1 : from
  const run = tokens.slice(start)
  // "Mrs Justice Cole" is called so.
  if (titled > 0 && run.length === 1 && low(tokens[titled]) === 'justice') {
    const courtesy = tokens[titled - 1] ?? ''
    if (TITLES.get(low(courtesy)) === 'courtesy')
      return {
        name: [courtesy, 'Justice', ...run].join(' '),
        before: tokens.slice(0, titled - 1).join(' '),
        courtesy,
        kind: 'person',
      }
  }
  const name = run.join(' ')
  if (run.some(token => /\d/.test(token)) || /['’]s\b/.test(name)) return null
  // "the state Police Relations Officer"
  if (from > 0 && titled < 0 && run.length > 2 && PARTY_NOUNS.get(low(run.at(-1))) === 'person') return null
  const before = tokens.slice(0, start)
  // "Head of planning Miriam Shaw", "the director of public health Dr Kit Tarr"
  const dr = titled > 0 && TITLES.get(low(tokens[titled])) === 'courtesy' ? tokens[titled] : undefined
  const head = tokens.slice(0, dr === undefined ? start : titled)
  if ((titled < 0 || dr !== undefined) && run.length > 1 && run.length < 4 && headOf(head))
    return { name, before: head.join(' '), kind: 'person', ...(dr === undefined ? {} : { courtesy: dr }) }
  // "A top aide to Gov. Dale Restvedt" is the aide.
  if (before.some(token => OTHER_BEFORE_NAME.test(token))) return null
  const spare = before.filter(token => TITLES.get(low(token)) !== 'courtesy').join(' ')
  const courtesy = titled >= 0 && TITLES.get(low(tokens[titled])) === 'courtesy' ? tokens[titled] : undefined
  // "Milton City" is a town or its club.
  const organised =
    run.some(token => ORGANISATION_WORDS.has(low(token)) || PUBLICATION_WORDS.has(low(token))) ||
    TOWN_WORDS.has(low(run.at(-1)))
  if (titled >= 0) {
    if (organised || run.length > 5 || (spare && /^(?:the|a|an)$/i.test(spare))) return null
    return { name, before: spare, kind: 'person', ...(courtesy ? { courtesy } : {}) }
  }
  // "Consultants Arden Pike" and "his lawyers Arden Pike" are a firm.
  const many = low(from === 0 ? run[0] : lead)
  const firm = from === 0 ? run.slice(1) : run
  if (FIRM_NOUNS.has(many) && firm.length > 1)
    return { name: firm.join(' '), before: from === 0 ? (run[0] ?? '') : before.join(' '), kind: 'organisation' }
  // "Ex-waiter Liam Court"
  const first = from === 0 && /^Ex-\p{L}/u.test(run[0] ?? '') ? personal(run.slice(1).join(' ')) : null
  if (first) return { ...first, before: run[0] ?? '' }
  if (from === 0) {
    if (
      organised ||
      run.length < 2 ||
      run.length > 4 ||
      ARTICLE.test(name) ||
      (run.length === 2 && FOREIGN_ARTICLES.has(low(run[0]))) ||
      TITLES.has(low(run.at(-1))) ||
      DEMONYM.test(run[0] ?? '') ||
      ACRONYM_NAME.test(name)
    )
      return null
    return { name, before: '', kind: 'person' }
  }
  // "press secretary Lorna Pettibone", "the magazine Marquee": what stands before must be one noun for one party.
  const known = nounKind(low(lead))
  // "grandmother-of-six Lena Marsh", "scaffolder Kit Tarr, 44": any noun will do before a name that is a person's for certain.
  const kind = known ?? (run.length > 1 && (aged || owner >= 0 || GIVEN_NAMES.has(low(run[0]))) ? 'person' : undefined)
  if (!kind || kind === 'document' || several(before.join(' '))) return null
  // "opposition MPs"
  if (!isProper(name)) return null
  if (kind !== 'person') return { name, before: before.join(' '), kind }
  return organised || run.length > 4 ? null : { name, before: before.join(' '), kind }
}

/** "Ambassador to Sweden Ilya Morin": the name after the country in which somebody stands for another. */
function envoy(text: string): Personal | null {
  const [, before = '', country = '', name = ''] = ENVOY.exec(text) ?? []
  if (name === '' || !(COUNTRIES.has(low(country)) || country.includes(' '))) return null
  return name.split(' ').some(word => ORGANISATION_WORDS.has(low(word))) ? null : { name, before, kind: 'person' }
}

/** "Prime Minister and Finance Minister Anna Vale": the name after two offices that one holds. Null where the first may be somebody else’s: "the mayor and Police Chief Tom Reyes". */
function twoOffices(text: string): Personal | null {
  const at = text.lastIndexOf(AND)
  if (at < 0) return null
  const first = text.slice(0, at)
  const second = text.slice(at + AND.length)
  const noun = low(first.split(' ').at(-1))
  const isOffice = TITLES.get(noun) === 'office' || PARTY_NOUNS.get(noun) === 'person'
  if (!isOffice && !BODY_FIELDS.has(noun)) return null
  const determined = (words: string) => ARTICLE.test(words) || OWNER.test(words)
  if (determined(second) || (isOffice && determined(first) && capital(second))) return null
  const person = personal(second)
  if (person?.kind !== 'person' || person.before === '') return null
  // "Police and Crime Commissioner Anna Vale", but "Police and Mayor Anna Vale" are two.
  if (!isOffice && !person.before.includes(' ')) return null
  return { ...person, before: `${first}${AND}${person.before}` }
}

/** "Head of planning", "the director of public health": an office with its field in small letters, in which nobody else stands. */
function headOf(words: readonly string[]): boolean {
  const at = words.findIndex(word => low(word) === 'of')
  const field = words.slice(at + 1)
  const isOffice = at > 0 && HEADS.has(low(words[at - 1]))
  return (
    isOffice &&
    field.length > 0 &&
    field.length <= LONGEST_FIELD &&
    field.every(
      word =>
        /^\p{Ll}/u.test(word) &&
        !OTHER_BEFORE_NAME.test(word) &&
        PARTY_NOUNS.get(low(word)) !== 'person' &&
        !ARTICLE.test(`${word} `),
    )
  )
}

/** The first word of a place that has more. */
const PLACE_BEGINS =
  /\b(?:San|Santa|Santo|Saint|St|Ste|New|Los|Las|Port|Fort|Mount|Lake|North|South|East|West|Great|Upper|Lower) $/u

/** "Secretary for Education Ho Wing-lam": the name after the field of an office. */
function officer(text: string): Personal | null {
  const [, office = '', field = '', name = ''] =
    /^((?:\p{Lu}[\p{L}.'’-]+ )*?(\p{Lu}[\p{L}-]+) (?:of|for) (?:the )?(?:\p{Lu}[\p{L}-]+ |and |, )+)(\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+)$/u.exec(
      text,
    ) ?? []
  if (TITLES.get(low(field)) !== 'office' && PARTY_NOUNS.get(low(field)) !== 'person') return null
  if (name.split(' ').some(word => ORGANISATION_WORDS.has(low(word)))) return null
  // "The Mayor of San Juan Capistrano"
  if (PLACE_BEGINS.test(office)) return null
  return { name, before: office.trim(), kind: 'person' }
}
