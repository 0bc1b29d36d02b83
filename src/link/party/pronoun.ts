import { GOES_ON } from '../../english/party/goesOn.ts'
import type { PronounForm } from '../../english/pronounForms.ts'
import type { Attribution, Span } from '../../record/record.ts'
import { agreement } from './agreement.ts'
import type { Entity } from './entity.ts'
import { firstFrom } from './firstFrom.ts'
import { fronted } from './fronted.ts'
import type { Place } from './salience.ts'
import { type Found, type Scene, type Spoken, weight } from './scene.ts'

/** Where two readings weigh the same within this share, neither is taken. */
const CLOSE = 0.97
/** What the speaker of the sentence around it is worth to a pronoun in what is said, and the subject after a clause in front to one in it. */
const SPEAKER = 2
/** What somebody named in what is quoted is worth as the one who says it. */
const QUOTED_SELF = 0.25
/** Of so many attributions before, the first at the same depth is the one that is gone on with. */
const LAST_SPEAKERS = 8
/** Where nobody near weighs as much as this, the man or woman whom the report is about is meant. */
const FAR = 0.35
/** So often must the report have spoken of somebody to be about him or her. */
const LEAD_LEAST = 4

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
  const speaker = outer ? (scene.sources[scene.indexOf(outer.id)]?.entity ?? null) : null
  const quoted = outer?.style === 'direct' || (at.quote >= 0 && outer !== undefined)
  const selves = own?.style === 'direct' && at.quote < 0 ? inside(scene.spoken, own.content) : null
  const fits = (one: Entity): number => {
    if (not.includes(one) || (quoted && one === speaker)) return 0
    // In a quotation *they* are people; a body nearby is hardly meant.
    if (form === 'they' && at.quote >= 0 && !one.plural) return 0
    return agreement(form, one) * (selves?.has(one) ? QUOTED_SELF : 1)
  }
  const weights = new Map(scene.near.rank(at, fits, outer !== undefined).map(one => [one.entity, one.weight]))
  const add = (one: Entity | null | undefined, more: number) => {
    const fit = one ? fits(one) : 0
    if (one && fit > 0) weights.set(one, (weights.get(one) ?? 0) + more * fit)
  }
  if (!quoted) add(speaker, SPEAKER)
  add(fronted(scene, at, form), SPEAKER)
  if (own) add(goesOn(scene, own), SPEAKER)
  if ((form === 'he' || form === 'she') && Math.max(0, ...weights.values()) < FAR) {
    const lead = scene.leads.get(form)
    if (lead && weight(lead) >= LEAD_LEAST) add(lead, FAR)
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1] || b[0].seen - a[0].seen)
  if (!first || (second && second[1] >= CLOSE * first[1])) return null
  if (first[0].kind === 'person' && (form === 'he' || form === 'she')) first[0].gender ??= form
  return { entity: first[0], rule: `parties/pronoun-${form}` }
}

/** Who spoke last, where the cue says that somebody says more: "…, she added". */
function goesOn(scene: Scene, own: Attribution): Entity | null {
  const [cue] = own.cue
  if (!cue || !GOES_ON.test(scene.text.slice(cue.start, cue.end))) return null
  const { attributions } = scene.linking
  for (let i = scene.indexOf(own.id) - 1, seen = 0; i >= 0 && seen < LAST_SPEAKERS; i--, seen++)
    if (attributions[i]?.within === own.within) return scene.sources[i]?.entity ?? null
  return null
}

/** Who is spoken of inside these spans, as far as has been read. */
function inside(spoken: readonly Spoken[], spans: readonly Span[]): Set<Entity> {
  const found = new Set<Entity>()
  for (const { start, end } of spans) {
    let i = firstFrom(spoken, start)
    for (let one = spoken[i]; one && one.start < end; one = spoken[++i]) found.add(one.entity)
  }
  return found
}
