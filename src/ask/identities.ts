import { nameKey } from '../english/nameKey.ts'
import type { PartyOf } from './desk.ts'
import { headWords } from './headWords.ts'
import { nameWords } from './nameWords.ts'

/** One who goes by one name or several, in one report or many. */
export interface Identity {
  /** The fullest name. */
  readonly name: string
  readonly kind: string
  readonly named: boolean
  /** Whose unnamed source it is, as far as that is known; null for the named. */
  readonly outlet: string | null
  /** Every form of the name, the commonest first. */
  readonly names: readonly string[]
  readonly parties: readonly PartyOf[]
  /** Where the name fits several: those whom it may mean. It is joined with none of them. */
  readonly perhaps: readonly string[]
}

/** What the other reports know. */
export interface Known {
  /** The folded names by which reports call somebody who also has this folded name: "ona marsh" → "marsh", "keeper marsh". */
  readonly aliases: (key: string) => ReadonlySet<string>
  /** The folded names of those whom some report calls so: "fso" → "food standards office". */
  readonly calledSo: (form: string) => Iterable<string>
  /** Every named one in whose name one of these words stands. */
  readonly others: (words: readonly string[]) => readonly PartyOf[]
}

type Side = 'person' | 'body' | 'unknown'

interface Group {
  readonly side: Side
  readonly words: readonly string[]
  readonly canonical: string
  readonly parties: PartyOf[]
}

/**
 * Who is who among parties of many reports. The same full name is the same one, persons apart from bodies; a part of a name ("Marsh", "FSO") is the one whom some
 * report calls so beside the full name, where no other has a name that it fits. Those who are not named are never joined, but for the versions of one report.
 */
export function identities(parties: readonly PartyOf[], { aliases, calledSo, others }: Known): Identity[] {
  const wanted = new Set(parties.map(({ number }) => number))
  const all = new Map(parties.map(party => [party.number, party]))
  const bare = grouped(parties).flatMap(({ words }) => (words.length === 1 ? words : []))
  for (const other of others(bare)) if (!all.has(other.number)) all.set(other.number, other)
  const groups = grouped([...all.values()]).sort((a, b) => b.words.length - a.words.length)
  const byWord = indexed(groups, ({ words }) => words)
  const byKey = indexed(groups, ({ parties }) => parties.map(({ key }) => key))
  // Asked only where it decides: a record must be read for it.
  const isCalled = (whole: Group, { canonical }: Group) =>
    [...new Set(whole.parties.map(({ key }) => key))].some(key => aliases(key).has(canonical))
  const roots = new Map<Group, Group>()
  const perhaps = new Map<Group, string[]>()
  for (const group of groups) {
    const { words, canonical } = group
    const called = new Set([...calledSo(canonical)].flatMap(key => byKey.get(key) ?? []))
    const near = new Set([...called, ...(byWord.get(words[0] ?? '') ?? []), ...(byWord.get(words.at(-1) ?? '') ?? [])])
    const fitting = [...near].filter(other => other !== group && fits(group, other, called.has(other)))
    const candidates = [...new Set(fitting.map(other => roots.get(other) ?? other))].filter(root => root !== group)
    const [only] = candidates
    if (only === undefined) continue
    const isSure = () =>
      fitting.some(other => called.has(other) || sameEnds(words, other.words) || isCalled(other, group))
    if (candidates.length === 1 && isSure()) roots.set(group, only)
    else if (candidates.length > 1 || words.length === 1) perhaps.set(group, candidates.map(nameOf))
  }
  const joined = new Map<Group, PartyOf[]>()
  for (const group of groups) {
    const root = roots.get(group) ?? group
    const known = joined.get(root) ?? []
    known.push(...group.parties.filter(({ number }) => wanted.has(number)))
    if (known.length > 0) joined.set(root, known)
  }
  const named = [...joined].map(([group, own]) => {
    const members = own.sort((a, b) => a.number - b.number)
    return { ...identity(members, nameOf(group)), named: true, outlet: null, perhaps: perhaps.get(group) ?? [] }
  })
  return [...named, ...unnamed(parties)]
}

function indexed(groups: readonly Group[], of: (group: Group) => readonly string[]): Map<string, Group[]> {
  const found = new Map<string, Group[]>()
  for (const group of groups) {
    for (const one of new Set(of(group))) {
      const known = found.get(one)
      if (known) known.push(group)
      else found.set(one, [group])
    }
  }
  return found
}

/** The named by their names; those of whom the kind is not known are with those of that name, if these are of one kind. */
function grouped(parties: readonly PartyOf[]): Group[] {
  const found = new Map<string, Group>()
  const put = (side: Side, words: readonly string[], party: PartyOf) => {
    const canonical = words.join(' ')
    const known = found.get(`${side} ${canonical}`)
    if (known) known.parties.push(party)
    else found.set(`${side} ${canonical}`, { side, words, canonical, parties: [party] })
  }
  const unknown: PartyOf[] = []
  for (const party of parties) {
    if (!party.named) continue
    if (party.kind === 'unknown') unknown.push(party)
    else if (party.kind === 'person') put('person', nameWords(party.key, true), party)
    else put('body', nameWords(party.standsFor === null ? party.key : nameKey(party.standsFor), false), party)
  }
  for (const party of unknown) {
    const as = { person: nameWords(party.key, true), body: nameWords(party.key, false) }
    const sides = (['person', 'body'] as const).filter(side => found.has(`${side} ${as[side].join(' ')}`))
    const [side] = sides
    if (side !== undefined && sides.length === 1) put(side, as[side], party)
    else put('unknown', as.person, party)
  }
  return [...found.values()]
}

function fits(part: Group, whole: Group, isCalledSo: boolean): boolean {
  if (part.side !== whole.side && part.side !== 'unknown' && whole.side !== 'unknown') return false
  if (isCalledSo && part.words.length <= whole.words.length) return true
  if (sameEnds(part.words, whole.words)) return part.words.length < whole.words.length || isInitial(part.words)
  return part.words.length < whole.words.length && part.words.every(word => whole.words.includes(word))
}

/** "Óna Marsh" and "Óna Brid Marsh", "O. Marsh" and "Óna Marsh". */
function sameEnds(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || other.length < 2 || one.at(-1) !== other.at(-1)) return false
  return one[0] === other[0] || (isInitial(one) && (other[0] ?? '').startsWith(one[0] ?? ''))
}

function isInitial(words: readonly string[]): boolean {
  return words.length > 1 && words[0]?.length === 1
}

function nameOf({ parties }: Group): string {
  return fullest(parties.map(({ name, standsFor }) => standsFor ?? name))
}

/** The commonest of the longest by words: a name in capitals or with a title is not fuller. */
function fullest(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as [string, number])[0]
}

function identity(parties: readonly PartyOf[], name: string): Pick<Identity, 'name' | 'kind' | 'names' | 'parties'> {
  const counts = new Map<string, number>()
  for (const one of parties) counts.set(one.name, (counts.get(one.name) ?? 0) + 1)
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form)
  return { name, kind: parties.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown', names, parties }
}

function unnamed(parties: readonly PartyOf[]): Identity[] {
  const found = new Map<string, PartyOf[]>()
  for (const party of parties) {
    if (party.named) continue
    const key = `${party.story} ${headWords(party.key).join(' ') || party.key}`
    found.set(key, [...(found.get(key) ?? []), party])
  }
  return [...found.values()].map(own => ({
    ...identity(own, longest(own.map(({ name }) => name))),
    named: false,
    outlet: own.at(-1)?.outlet ?? null,
    perhaps: [],
  }))
}

/** The description of most words, the last of several: "people familiar with the talks", not "one of the people". */
function longest(names: readonly string[]): string {
  const words = (name: string) => name.split(' ').length
  return names.reduce((best, one) => (words(one) >= words(best) ? one : best), '')
}
