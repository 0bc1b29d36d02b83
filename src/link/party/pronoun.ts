import { ASKS, GOES_ON, IN_WHICH, QUOTES, READS_CUE, WRITTEN } from '../../english/party/cues.ts'
import type { PronounForm } from '../../english/pronounForms.ts'
import type { Attribution } from '../../record/record.ts'
import { agreement } from './agreement.ts'
import type { Entity } from './entity.ts'
import { firstFrom } from './firstFrom.ts'
import { fronted } from './fronted.ts'
import type { Place } from './salience.ts'
import { type Found, type Scene, weight } from './scene.ts'
import { speaksFor } from './speaksFor.ts'

/** Where two readings weigh the same within this share, neither is taken. */
const CLOSE = 0.97
/** So much more than any other must the one weigh who is known for a man or a woman from then on. */
const CLEARLY = 2
/** What the speaker of the sentence around it is worth to a pronoun in what is said, and the subject after a clause in front to one in it. */
const SPEAKER = 2
/** How well *he* or *she* who goes on may be a speaker of whose name nothing shows what it is: "Orrin said … She added". */
const SOME_SPEAKER = 0.25
/** What the subject of what is said is worth to *its* in it: "the agency said *Wellmark* had no proof of its claim". */
const OWNER = 4
/** What being asked is worth to who then says something: more than asking is. */
const ANSWERS = 3
/** What somebody named in what is quoted is worth as the one who says it. */
const QUOTED_SELF = 0.25
/** Of so many attributions before, the first at the same depth is the one that is gone on with. */
const LAST_SPEAKERS = 8
/** Where nobody near weighs as much as this, the man or woman whom the report is about is meant. */
const FAR = 0.2
/** So often must the report have spoken of somebody to be about him or her. */
const LEAD_LEAST = 4

/** Those outside a quotation whom it means by *they* weigh no less than this. */
const THEM_LEAST = 0.4
const BODIES: ReadonlySet<Entity['kind']> = new Set(['organisation', 'government', 'group', 'publication'])

/** What a document is worth to "it reads". */
const READS = 2
const IN_WHICH_LENGTH = 16
const WRITTEN_LENGTH = 100
/** What anything but a document is worth to "written by nobody knows whom, it said". */
const NO_TEXT = 0.1

/** A description and no name or pronoun. */
const DESCRIBES = /^(?:the|an?|his|her|its|their|one|another) /i

/** What else is known about a pronoun than where it stands. */
export interface Around {
  /** The attribution whose source it is. */
  readonly own?: Attribution | null
  /** The attribution in whose content it stands. */
  readonly outer?: Attribution | undefined
  /** Who it cannot be. */
  readonly not?: readonly Entity[]
}

/** Whom *he*, *she*, *it* or *they* stands for; null where nobody fits or two fit alike. */
export function pronoun(scene: Scene, form: PronounForm, at: Place, around: Around = {}): Found | null {
  const { own, outer, not = [] } = around
  const { attributions } = scene.linking
  // "Asked by Marsh whether he would stay, Orrick said": the one who is asked.
  const asks = outer !== undefined && ASKS.test(cueOf(scene, outer))
  const speaker = outer ? ((asks ? scene.hearers : scene.sources)[scene.indexOf(outer.id)]?.entity ?? null) : null
  // "El Norte quoted it as saying": not El Norte.
  const object =
    outer !== undefined && QUOTES.test(cueOf(scene, outer)) && at.start - (outer.cue.at(-1)?.end ?? 0) === 1
  // Whoever is quoted speaks of others as he or she; what is reported inside a quotation has a speaker of its own.
  let quoting = outer
  while (quoting?.style === 'indirect' && quoting.within) quoting = attributions[scene.indexOf(quoting.within)]
  const quoted = quoting !== undefined && (quoting.style === 'direct' || at.quote >= 0)
  const quoter = quoted ? (scene.sources[scene.indexOf(quoting?.id)]?.entity ?? null) : null
  const selves = own && at.quote < 0 ? inside(scene, own) : null
  const there = form === 'they' && at.quote >= 0 ? scene.near.inQuote(at.quote) : null
  const reads = own ? READS_CUE.test(cueOf(scene, own)) : false
  const inWhich = IN_WHICH.test(scene.text.slice(Math.max(0, at.start - IN_WHICH_LENGTH), at.start))
  const written = form === 'it' && WRITTEN.test(scene.text.slice(Math.max(0, at.start - WRITTEN_LENGTH), at.start))
  const fits = (one: Entity): number => {
    if (written && !not.includes(one)) return one.kind === 'document' ? READS : NO_TEXT * agreement(form, one)
    if (not.includes(one) || (quoted && one === quoter) || (object && one === speaker)) return 0
    // In a quotation *they* are people, or a body that it has spoken of itself.
    if (there && !one.plural) return there.has(one) && BODIES.has(one.kind) ? 1 : 0
    if (one.kind === 'document' && form === 'it') {
      // "A statement in which it called the offer final": not the statement.
      if (inWhich) return 0
      if (reads) return READS
    } else if (form === 'it' && reads && one.named) return 0.5 * agreement(form, one)
    return agreement(form, one) * (selves?.has(one) ? QUOTED_SELF : 1)
  }
  const weights = new Map(scene.near.rank(at, fits, outer !== undefined).map(one => [one.entity, one.weight]))
  const add = (one: Entity | null | undefined, more: number) => {
    const fit = one ? fits(one) : 0
    if (one && fit > 0) weights.set(one, (weights.get(one) ?? 0) + more * fit)
  }
  if (!quoted || outer !== quoting) {
    // "A spokeswoman for the ferry company said it would sail."
    const body = form === 'it' && outer && speaker?.kind === 'person' ? speaksFor(scene, outer.source) : null
    add(body ?? speaker, SPEAKER)
  }
  if (form === 'it' && outer && /^its$/i.test(scene.text.slice(at.start, at.end))) add(begins(scene, outer, at), OWNER)
  add(fronted(scene, at, form), SPEAKER)
  if (own) {
    const goes = goesOn(scene, own)
    const isSomebody =
      goes?.kind === 'unknown' && goes.named && (form === 'he' || form === 'she') && !not.includes(goes)
    if (isSomebody) weights.set(goes, SPEAKER * SOME_SPEAKER)
    add(goes, SPEAKER)
    add(answers(scene, own), ANSWERS)
  }
  if ((form === 'he' || form === 'she') && Math.max(0, ...weights.values()) < FAR) {
    const lead = scene.leads.get(form)
    if (lead && weight(lead) >= LEAD_LEAST) add(lead, FAR)
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1] || b[0].seen - a[0].seen)
  if (!first || (second && second[1] >= CLOSE * first[1])) return null
  // Who is spoken of further off is hardly whom a quotation means by *they*.
  if (there && !there.has(first[0]) && first[1] < THEM_LEAST) return null
  const sex = form === 'he' || form === 'she' ? form : null
  const clearly = own || first[0].named ? CLEARLY : 2 * CLEARLY
  if (first[0].sure && first[1] >= clearly * (second?.[1] ?? 0)) first[0].gender ??= sex
  return { entity: first[0], rule: `parties/pronoun-${form}` }
}

function cueOf({ text }: Scene, { cue: [cue] }: Attribution): string {
  return cue ? text.slice(cue.start, cue.end) : ''
}

/** Who spoke last, where the cue says that somebody says more: "…, she added". */
function goesOn(scene: Scene, own: Attribution): Entity | null {
  if (!GOES_ON.test(cueOf(scene, own))) return null
  const { attributions } = scene.linking
  for (let i = scene.indexOf(own.id) - 1, seen = 0; i >= 0 && seen < LAST_SPEAKERS; i--, seen++)
    if (attributions[i]?.within === own.within) return scene.sources[i]?.entity ?? null
  return null
}

/** The body with which what is said begins, before this place. */
function begins({ spoken }: Scene, { content }: Attribution, at: Place): Entity | null {
  const part = content.find(one => one.start <= at.start && at.start < one.end)
  const one = part ? spoken[firstFrom(spoken, part.start)] : undefined
  return part && one && one.start === part.start && one.end < at.start ? one.entity : null
}

/** Who was just asked, in the same sentence: "The Post asked the ministry for the log; *it* said it had none." */
function answers(scene: Scene, own: Attribution): Entity | null {
  const i = scene.indexOf(own.id) - 1
  const asking = scene.linking.attributions[i]
  if (!asking || asking.within !== own.within || !ASKS.test(cueOf(scene, asking))) return null
  if (ASKS.test(cueOf(scene, own))) return null
  const sentence = (one: Attribution) => scene.placeOf(one.cue[0]?.start ?? 0, one.cue[0]?.end ?? 0).sentence
  return sentence(asking) === sentence(own) ? (scene.hearers[i]?.entity ?? null) : null
}

/**
 * Who is spoken of in what is said, as far as has been read, and so is hardly the one who says it: anybody in a quotation, and outside one somebody who is
 * described ("A nurse, she says, whispered to her").
 */
function inside({ spoken, text }: Scene, { content, style }: Attribution): Set<Entity> {
  const found = new Set<Entity>()
  for (const { start, end } of content) {
    let i = firstFrom(spoken, start)
    for (let one = spoken[i]; one && one.start < end; one = spoken[++i])
      if (style === 'direct' || DESCRIBES.test(text.slice(one.start, one.end))) found.add(one.entity)
  }
  return found
}
