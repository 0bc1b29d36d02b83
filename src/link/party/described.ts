import { BODIES } from '../../english/bodies.ts'
import { COUNTRIES } from '../../english/countries.ts'
import { INSTITUTIONS } from '../../english/institutions.ts'
import { FRESH, NAMES, ONE_OF, OWNER } from '../../english/party/source.ts'
import { OFFICE_IN_CAPITALS, SOLE_OFFICES } from '../../english/soleOffices.ts'
import type { Party } from '../../record/record.ts'
import { oneName } from '../oneName.ts'
import { headNoun } from './headNoun.ts'
import { isOffice } from './isOffice.ts'
import { isProper } from './isProper.ts'
import { kindIn } from './kindIn.ts'
import { low } from './low.ts'
import type { Name } from './name.ts'
import { several } from './several.ts'
import { singular } from './singular.ts'

const AND = ' and '

/** Who it is by words that are no person's name with what stands around it: a body's name, or a description. `rest` is what a comma adds. */
export function described(head: string, rest: string): Name {
  const description = rest ? { description: rest } : {}
  if (isProper(head) && !isOffice(head.split(' ')))
    return {
      name: head,
      kind: properKind(head),
      named: true,
      personal: single(head),
      fresh: false,
      definite: false,
      noun: '',
      ...description,
    }
  const noun = headNoun(head)
  const kind = ONE_OF.test(head) ? 'person' : kindIn(head, '')
  const fresh = FRESH.test(head)
  const bare = !head.includes(' ')
  const article = /^(?:the|this|that|these|those|both|each)\b/i.test(head)
  const owned = OWNER.test(head)
  const institution =
    !fresh &&
    !/^(?:both|each|every|any|no|neither|either)\b/i.test(head) &&
    ((INSTITUTIONS.has(noun) && (article || owned || /^\p{Lu}/u.test(head))) ||
      (BODIES.has(noun) &&
        ((owned && / \p{Lu}|^\p{Lu}[\p{L}-]+['’]/u.test(head)) || (article && / \p{Lu}/u.test(head)))) ||
      head.toLowerCase() === 'police' ||
      SOLE_OFFICES.test(head) ||
      OFFICE_IN_CAPITALS.test(head))
  return {
    name: head,
    kind: kind === 'person' && several(head) && !/^(?:one|another|each) /i.test(head) ? 'group' : kind,
    named: institution,
    personal: false,
    fresh,
    definite: article || (bare && !fresh && !several(head)),
    noun: singular(noun),
    ...description,
  }
}

function properKind(name: string): Party['kind'] {
  const kind = kindIn(name, '')
  if (!NAMES.test(name)) return kind
  const at = name.lastIndexOf(AND)
  if (!oneName(name.slice(0, at), name.slice(at + AND.length))) return 'group'
  return kind === 'unknown' ? 'organisation' : kind
}

/** A word that may be somebody's only name. */
function single(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(text) && !/^\p{Lu}+$/u.test(text) && !COUNTRIES.has(low(text))
}
