import { NOT_ANY } from '../../english/party/anybody.ts'
import type { Attribution, Span } from '../../record/record.ts'
import { holders, type Region } from '../holders.ts'
import type { Linking } from '../linking.ts'
import { aliases } from './aliases.ts'
import { type Cast, cast } from './cast.ts'
import type { Entity } from './entity.ts'
import { genders } from './genders.ts'
import type { Mention, Standing } from './mention.ts'
import { type Name, name } from './name.ts'
import { orphans } from './orphans.ts'
import { quotes } from './quotes.ts'
import { type Roster, roster } from './roster.ts'
import { type Place, type Salience, salience } from './salience.ts'
import { scan } from './scan.ts'

/** Who was found, and by which rule. */
export interface Found {
  readonly entity: Entity
  readonly rule: string
}

/** Somebody at a place of the text. */
export interface Spoken extends Span {
  readonly entity: Entity
}

/** What every step of the resolution sees: the report, everybody in it, and who was spoken of so far. */
export interface Scene {
  readonly linking: Linking
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly cast: Cast
  readonly roster: Roster
  readonly near: Salience
  /** By the words of a description, and by whose it is: "residents", "3:lawyer". */
  readonly byWords: Map<string, Entity>
  readonly byOwner: Map<string, Entity>
  /** Who each attribution's source and addressee are, as far as they are known. */
  readonly sources: (Found | null)[]
  readonly hearers: (Found | null)[]
  /** Every mention so far, in the order in which they were read. */
  readonly spoken: Spoken[]
  /** The man and the woman whom the report speaks of most so far. */
  readonly leads: Map<'he' | 'she', Entity>
  /** People whom a paragraph near the beginning names without a word on who they are. */
  readonly orphans: ReadonlySet<Entity>
  /** Those without a name of whom the first two paragraphs speak. */
  readonly ledes: Entity[]
  /** The block with the second paragraph: so far the lede goes. */
  readonly lede: number
  /** What the words of a role say about who it is, read once. */
  read(words: string): Name | null
  placeOf(start: number, end: number): Place
  touch(entity: Entity, at: Place, standing: Standing | 'speaker' | 'source'): void
  /** The index of an attribution, or -1. */
  indexOf(id: string | null | undefined): number
  /** The attribution in whose content a pronoun of the running text stands. */
  holding(pronoun: Mention): Attribution | undefined
}

/** Reads the report for everybody in it. Spans are in UTF-16 code units. */
export function scene(linking: Linking): Scene {
  const { segmented, attributions } = linking
  const { report, sentences } = segmented
  const { text } = report
  const mentions = scan(segmented)
  const people = roster()
  const named = cast(mentions, aliases(text, mentions), people.create)
  for (const entity of people.entities) for (const role of entity.roles) people.call(entity, role)
  genders(mentions, named)

  const near = salience()
  const ledes: Entity[] = []
  const quoteAt = quotes(linking)
  const leads = new Map<'he' | 'she', Entity>()
  const spoken: Spoken[] = []
  const reads = new Map<string, Name | null>()
  const ids = new Map(attributions.map((one, i) => [one.id, i]))
  const held = holding(mentions, attributions)
  const paragraphs = report.blocks.flatMap((block, i) => (block.kind === 'paragraph' ? [i] : []))
  const lede = paragraphs[1] ?? paragraphs[0] ?? 0

  return {
    linking,
    text,
    mentions,
    cast: named,
    roster: people,
    near,
    byWords: new Map(),
    byOwner: new Map(),
    sources: attributions.map(() => null),
    hearers: attributions.map(() => null),
    spoken,
    leads,
    orphans: orphans(report, mentions, named),
    ledes,
    lede,
    read(words) {
      const there = reads.get(words)
      if (there !== undefined) return there
      const one = name(words)
      reads.set(words, one)
      return one
    },
    placeOf(start, end) {
      let low = 0
      let high = sentences.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1
        else high = middle
      }
      const sentence = Math.max(0, Math.min(low, sentences.length - 1))
      return { start, end, sentence, block: sentences[sentence]?.block ?? 0, quote: quoteAt(start) }
    },
    touch(entity, at, standing) {
      if (entity.named || !NOT_ANY.test(entity.name)) near.note(entity, at, standing)
      spoken.push({ start: at.start, end: at.end, entity })
      if (at.block <= lede && at.quote < 0 && !entity.named) ledes.push(entity)
      entity.seen = at.start
      if (!entity.gender || !entity.named) return
      const most = leads.get(entity.gender)
      if (!most || weight(entity) > weight(most)) leads.set(entity.gender, entity)
    },
    indexOf: id => ids.get(id ?? '') ?? -1,
    holding: one => held.get(one),
  }
}

/** How much the report has spoken of somebody. */
export function weight(one: Entity): number {
  return one.mentions.length + one.places
}

/** In whose content every pronoun stands, the smallest where there are several. */
function holding(mentions: readonly Mention[], attributions: readonly Attribution[]): Map<Mention, Attribution> {
  const found = new Map<Mention, Attribution>()
  const regions = attributions.flatMap((one, owner) => one.content.map((span): Region => ({ ...span, owner })))
  const pronouns = mentions.filter(one => one.kind === 'pronoun')
  for (const [i, over] of holders(regions, pronouns).entries()) {
    const one = pronouns[i]
    const least = over.reduce<Region | null>((a, b) => (!a || b.end - b.start < a.end - a.start ? b : a), null)
    const attribution = least ? attributions[least.owner] : undefined
    if (one && attribution) found.set(one, attribution)
  }
  return found
}
