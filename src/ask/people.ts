import { nameKey } from '../english/nameKey.ts'
import { aliases } from './aliases.ts'
import type { Desk, PartyOf } from './desk.ts'
import { headWords } from './headWords.ts'
import { type Identity, identities } from './identities.ts'
import { nameWords } from './nameWords.ts'

/** Reports of one name in which its other forms are looked for: who has others is called by them in most reports, and records are long. */
const LOOKED_AT = 12
/** Names of which other forms are looked for: what fits more is a first name or a common word, and a form that fits several is joined with none. */
const MOST_NAMES = 100
/** Letters of an acronym, at most and at least. */
const ACRONYM = /^[\p{L}\p{N}]{2,8}$/u

const NONE: ReadonlySet<string> = new Set()

/** Everybody whom a name may mean, and those who may be meant by forms of it that fit several. */
export interface People {
  readonly people: readonly Identity[]
  /** Forms that fit one of `people` and others too, and are joined with nobody. */
  readonly unsure: readonly Identity[]
  /** More names fit than other forms were looked for: the number of names; null where all were. */
  readonly many: number | null
}

/**
 * Everybody in the store who is called `name`: by all of its words, by its initials where reports use them, by the forms that reports use beside the full name,
 * and by what a capital stands for. Of the unnamed, those whose description says `name` of who they are.
 */
export function people(
  name: string,
  desk: Pick<Desk, 'parties' | 'namesWithInitials' | 'namesakes' | 'report'>,
): People {
  const whole = nameWords(nameKey(name), true)
  const bare = nameWords(whole.join(' '), false)
  // "The" need not stand before a name in the reports; before a single word it tells whom, where some report has it so.
  const isOwn = bare.length === 1 && whole.length > 1 && desk.parties({ words: whole }).some(({ named }) => named)
  const asked = isOwn ? whole : bare
  if (asked.length === 0) return { people: [], unsure: [], many: null }
  const head = headWords(nameKey(name))
  const known = new Map<string, ReadonlySet<string>>()
  const aliasesOf = (key: string) => {
    const before = known.get(key)
    if (before) return before
    const found = new Set<string>()
    for (const party of desk.parties({ keys: [key] }).slice(-LOOKED_AT)) {
      const record = desk.report(party.report)?.record
      const one = record?.parties.find(({ id }) => id === party.id)
      if (record && one) for (const form of aliases(record, one)) found.add(form)
    }
    known.set(key, found)
    return found
  }

  const matching = new Map<number, PartyOf>()
  const add = (parties: readonly PartyOf[]) => {
    for (const party of parties) matching.set(party.number, party)
  }
  add(desk.parties({ words: asked }).filter(({ named }) => named))
  // The plural in a description is another word in the index.
  for (const form of new Set([head, head.map(word => `${word}s`), [...head.slice(0, -1), `${head.at(-1)}s`]])) {
    if (head.length > 0) add(desk.parties({ words: form }).filter(party => !party.named && isCalled(head, party)))
  }
  const [word = ''] = asked
  if (asked.length === 1 && ACRONYM.test(word)) {
    const full = desk.namesWithInitials(word).filter(key => aliasesOf(key).has(word))
    add(desk.parties({ keys: full }).filter(({ named }) => named))
  }
  const direct = new Set(matching.keys())
  const keys = new Set([...matching.values()].flatMap(({ named, key }) => (named ? [key] : [])))
  const isMany = keys.size > MOST_NAMES
  const called = new Map<string, string[]>()
  for (const key of isMany ? [] : keys) {
    for (const form of aliasesOf(key)) if (form !== key) called.set(form, [...(called.get(form) ?? []), key])
  }
  add(desk.parties({ keys: [...called.keys()] }).filter(({ named }) => named))

  const all = identities([...matching.values()], {
    aliases: isMany ? () => NONE : aliasesOf,
    calledSo: form => called.get(form) ?? [],
    others: desk.namesakes,
  })
  const isMeant = ({ parties }: Identity) => parties.some(({ number }) => direct.has(number))
  const meant = all.filter(isMeant)
  const names = new Set(meant.map(one => one.name))
  return {
    people: meant.sort((a, b) => Number(b.named) - Number(a.named) || b.parties.length - a.parties.length),
    unsure: all.filter(one => !isMeant(one) && one.perhaps.some(each => names.has(each))),
    many: isMany ? keys.size : null,
  }
}

function isCalled(head: readonly string[], { key }: PartyOf): boolean {
  const own = headWords(key)
  return head.every(word => own.includes(word))
}
