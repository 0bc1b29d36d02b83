import { POSTNOMINALS } from '../english/postnominals.ts'
import { TITLES } from '../english/titles.ts'
import type { Attribution, Party, Span } from '../record/record.ts'
import type { Linking } from './linking.ts'
import { type Name, name } from './name.ts'
import { tidy } from './tidy.ts'

/** "I" inside a quotation is its speaker; "we" may be anybody on the speaker's side, and gets no party here. */
const FIRST_PERSON = /^(?:I|me|my|myself)$/i
const FULL_NAME =
  /(?<![\p{L}\p{N}'’-])\p{Lu}(?:\.|[\p{L}'’-]+)(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*|al|bin|bint|de|der|di|el|van|von))* \p{Lu}[\p{L}'’-]+/gu

/**
 * Parties by the names that the text gives: one for every name or description of a source or an addressee, in the order in
 * which they come up. A family name or a first name alone joins the fuller name in the report that has it, where there is one only. Other pronouns than the
 * first person in a quotation get none, and no description is joined to a name: that is coreference and not done here.
 */
export function parties(linking: Linking): Linking {
  const { attributions, segmented } = linking
  const { text } = segmented.report
  const fuller = fullNames(linking)
  const found = new Map<
    string,
    { readonly id: string; name: Name; readonly mentions: Span[]; readonly descriptions: string[] }
  >()

  const enter = (spans: readonly Span[]): string | null => {
    if (!spans.length) return null
    const read = name(spans.map(span => text.slice(span.start, span.end)).join(' '))
    if (!read) return null
    const whole = read.personal ? complete(read, fuller) : read
    // Two descriptions that each bring in somebody new are two parties, even in the same words.
    const key = whole.fresh ? `${spans[0]?.start}–${spans.at(-1)?.end}` : keyOf(whole)
    const party = found.get(key) ?? { id: `p${found.size + 1}`, name: whole, mentions: [], descriptions: [] }
    found.set(key, party)
    // A headline drops the article that shows an institution.
    if (whole.named && !party.name.named) party.name = whole
    party.mentions.push(...spans)
    if (whole.description) party.descriptions.push(whole.description)
    return party.id
  }

  const sources: (string | null)[] = []
  const addressees: (string | null)[] = []
  for (const one of attributions) {
    sources.push(enter(one.source))
    addressees.push(enter(one.addressee?.spans ?? []))
  }

  // The first person, outermost quotation first, so that a quotation in a quotation finds its speaker settled.
  const place = new Map(attributions.map((one, i) => [one.id, i]))
  const byId = new Map([...found.values()].map(party => [party.id, party]))
  const settled = new Set<number>()
  const settle = (start: number) => {
    const way: number[] = []
    for (
      let i: number | undefined = start;
      i !== undefined && !settled.has(i);
      i = place.get(attributions[i]?.within ?? '')
    )
      way.push(i)
    for (const i of way.reverse()) {
      settled.add(i)
      const one = attributions[i]
      const outer = place.get(one?.within ?? '')
      if (!one || outer === undefined) continue
      const speaker = attributions[outer]?.style === 'direct' ? (sources[outer] ?? null) : null
      const first = (spans: readonly Span[]) =>
        spans.length === 1 && spans.every(span => FIRST_PERSON.test(text.slice(span.start, span.end)))
      if (speaker && first(one.source)) {
        sources[i] = speaker
        byId.get(speaker)?.mentions.push(...one.source)
      }
      if (speaker && one.addressee && first(one.addressee.spans)) {
        addressees[i] = speaker
        byId.get(speaker)?.mentions.push(...one.addressee.spans)
      }
    }
  }
  for (const i of attributions.keys()) settle(i)

  return {
    ...linking,
    attributions: attributions.map((one, i): Attribution => {
      const addressee = one.addressee && { spans: one.addressee.spans, party: addressees[i] ?? null }
      return { ...one, party: sources[i] ?? null, addressee }
    }),
    parties: [...found.values()].map((one): Party => {
      const description = one.descriptions[0]
      return {
        id: one.id,
        name: one.name.name,
        kind: one.name.kind,
        named: one.name.named,
        ...(description ? { description } : {}),
        mentions: tidy(one.mentions),
      }
    }),
  }
}

function keyOf(one: Name): string {
  return one.name.toLowerCase().replace(/^the /, '')
}

/** The full name where there is one and only one; a family name alone with its courtesy title where there is not. */
function complete(one: Name, fuller: ReadonlyMap<string, ReadonlySet<string>>): Name {
  if (family(one.name) !== one.name.toLowerCase()) return one
  const candidates = fuller.get(one.name.toLowerCase())
  const only = candidates?.size === 1 ? [...candidates][0] : undefined
  if (only) return { ...one, name: only, kind: 'person' }
  return one.courtesy ? { ...one, name: `${one.courtesy} ${one.name}` } : one
}

/** Every personal name of two words or more in the running text, by its first and its family name: "restvedt" and "dale" → "Dale Restvedt". */
function fullNames(linking: Linking): Map<string, Set<string>> {
  const { report } = linking.segmented
  const names = new Map<string, Set<string>>()
  const add = (full: string) => {
    for (const part of new Set([family(full), full.split(' ')[0]?.toLowerCase() ?? ''])) {
      const known = names.get(part) ?? new Set()
      known.add(full)
      names.set(part, known)
    }
  }
  for (const { kind, span } of report.blocks) {
    // In a headline every word may have a capital, and a credit or byline names who made the report.
    if (kind !== 'paragraph' && kind !== 'listItem') continue
    for (const match of report.text.slice(span.start, span.end).matchAll(FULL_NAME)) {
      const words = match[0].replace(/['’]s?$/, '').split(' ')
      while (
        words.length &&
        (TITLES.has(bare(words[0])) ||
          /^(?:but|and|the|in|on|at|when|then|after|before|since|if|as|with|for|from|by|while|yet|so|asked|today|yesterday)$/i.test(
            words[0] ?? '',
          ))
      )
        words.shift()
      const person = words.length >= 2 ? name(words.join(' ')) : null
      if (person?.personal && person.name.includes(' ')) add(person.name)
    }
  }
  // "Yardley Mayor Jim Tollefson" has been cut to his name; what still ends in another full name is that name with something before it.
  for (const set of names.values())
    for (const full of set) if ([...set].some(other => other !== full && full.endsWith(` ${other}`))) set.delete(full)
  return names
}

function family(full: string): string {
  const words = full.split(' ')
  while (words.length > 1 && POSTNOMINALS.has(bare(words.at(-1)))) words.pop()
  return (words.at(-1) ?? '').toLowerCase()
}

function bare(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/\.$/, '')
}
