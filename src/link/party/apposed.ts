import { GIVEN_NAMES } from '../../english/givenNames.ts'
import { ORGANISATION_WORDS } from '../../english/organisationWords.ts'
import {
  ACCUSED,
  AFTER_DESCRIPTION,
  AFTER_NAME,
  DESCRIPTION_GAP,
  GIVES_NAME,
  IS_GAP,
  LIST_GOES_ON,
  NAME_GAP,
  OF_ANOTHER,
  OF_GAP,
  RELATIVE_BEFORE,
} from '../../english/party/apposition.ts'
import { PUBLICATION_WORDS } from '../../english/publicationWords.ts'
import { kindOf } from './kindOf.ts'
import type { Mention, NameMention, NounMention, Role } from './mention.ts'

/** What stands between a name and its apposition, and before and after them, is no longer than this (UTF-16 code units). */
const LONGEST_GAP = 90
const AFTER = 8
const BEFORE = 60
/** Whom a court hears of: "Kit Tarr, 36, denies murder". */
const DEFENDANT: Role = {
  words: 'the defendant',
  noun: 'defendant',
  modifiers: [],
  determiner: 'the',
  owner: '',
  plural: false,
}
const DEFINITE: ReadonlySet<string> = new Set(['the', 'a', 'owner'])

/**
 * Joins every name of a sentence and the phrase that says who it is: "the harbour commissioner, Matteo Ferrand,", "Ida Brandt, the lighthouse's director",
 * "Kit Tarr is a pilot".
 */
export function apposed(text: string, found: readonly Mention[]): Mention[] {
  const joined = [...found]
  for (const one of joined)
    if (one.kind === 'name' && ACCUSED.test(text.slice(one.end, one.end + LONGEST_GAP))) one.roles.push(DEFENDANT)
  ofPhrases(text, joined)
  givenNames(text, joined)
  for (let i = 0; i + 1 < joined.length; i++) {
    const a = joined[i]
    const b = joined[i + 1]
    if (!a || !b || b.start < a.end || b.start - a.end > LONGEST_GAP) continue
    const gap = text.slice(a.end, b.start)
    const after = text.slice(b.end, b.end + AFTER)
    if (a.kind === 'name' && b.kind === 'noun' && !b.role.plural && b.role.determiner !== 'that') {
      if (!(NAME_GAP.test(gap) || IS_GAP.test(gap)) || !AFTER_DESCRIPTION.test(after)) continue
      a.roles.push(b.role)
      joined[i + 1] = { ...b, apposed: true }
    } else if (a.kind === 'noun' && b.kind === 'name' && !a.role.plural && a.role.determiner !== 'count') {
      if (!(DESCRIPTION_GAP.test(gap) || (IS_GAP.test(gap) && !b.possessive)) || !AFTER_NAME.test(after)) continue
      if (a.role.determiner === 'a' && LIST_GOES_ON.test(after)) continue
      const at = headOf(text, joined, i, b)
      const head = joined[at]
      if (head?.kind !== 'noun') continue
      b.roles.push(head.role)
      joined[at] = { ...head, apposed: true }
    }
  }
  return joined
}

/** "The director of housing, Lena Marsh,": the noun and the name, and what one phrase between them names. */
function ofPhrases(text: string, joined: Mention[]): void {
  for (let i = 0; i + 1 < joined.length; i++) {
    const a = joined[i]
    if (
      a?.kind !== 'noun' ||
      a.apposed ||
      a.role.plural ||
      !DEFINITE.has(a.role.determiner) ||
      kindOf(a.role) !== 'person'
    )
      continue
    const between = joined[i + 1]
    const b = between && OF_GAP.test(text.slice(a.end, between.start)) ? between : joined[i + 2]
    if (b?.kind !== 'name' || b.start - a.end > LONGEST_GAP || !personLike(b)) continue
    // "An aide to the mayor, Dale Orrick": nobody can tell whose name it is.
    if (b !== between && between && isPerson(between)) continue
    const after = text.slice(b.end, b.end + AFTER)
    if (!OF_GAP.test(text.slice(a.end, b.start)) || !AFTER_NAME.test(after)) continue
    if (a.role.determiner === 'a' && LIST_GOES_ON.test(after)) continue
    b.roles.push(a.role)
    joined[i] = { ...a, apposed: true }
  }
}

/** "The herder, who gave his name as Barasa,". */
function givenNames(text: string, joined: Mention[]): void {
  for (const [i, a] of joined.entries()) {
    if (a.kind !== 'noun' || a.role.plural || joined[i + 1]?.kind !== 'pronoun') continue
    const b = joined.slice(i + 2, i + 4).find(one => one.kind !== 'pronoun')
    if (b?.kind !== 'name' || !GIVES_NAME.test(text.slice(a.end, b.start))) continue
    b.roles.push(a.role)
    joined[i] = { ...a, apposed: true }
  }
}

/** Which noun the name is for: "a spokeswoman for *the harbour*, Lena Marsh" is the spokeswoman. -1 where it is neither's. */
function headOf(text: string, found: readonly Mention[], at: number, name: NameMention): number {
  const one = found[at] as NounMention
  const kind = kindOf(one.role)
  if (kind === 'person' || kind === 'unknown') return at
  const before = text.slice(Math.max(0, one.start - BEFORE), one.start)
  if (personLike(name)) {
    const head = found[at - 1]
    if (head?.kind === 'noun' && OF_ANOTHER.test(text.slice(head.end, one.start)) && kindOf(head.role) === 'person')
      return at - 1
    return OF_ANOTHER.test(before) || RELATIVE_BEFORE.test(before) ? -1 : at
  }
  return RELATIVE_BEFORE.test(before) ? -1 : at
}

function isPerson(one: Mention): boolean {
  return one.kind === 'noun' ? kindOf(one.role) === 'person' : one.kind !== 'name' || personLike(one)
}

function personLike({ words, title, article }: NameMention): boolean {
  const all = words.toLowerCase().split(' ')
  if (title || GIVEN_NAMES.has(all[0] ?? '')) return true
  return (
    !article &&
    (all.length === 2 || all.length === 3) &&
    !all.some(word => ORGANISATION_WORDS.has(word) || PUBLICATION_WORDS.has(word))
  )
}
