import { ASKS, HEDGES, type HedgeRule } from '../english/hedges.ts'
import type { Hedge, Span } from '../record/record.ts'
import { holders, type Region } from './holders.ts'
import type { Linking } from './linking.ts'

/** How far before and after the words the rules look, in UTF-16 code units: a clause, not a paragraph. */
const LOOK = 60

/** All rules' words at once; which rule it is is asked only where one of them stands. */
const EVERY = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${[...new Set(HEDGES.map(rule => rule.words))].join('|')})(?![\\p{L}\\p{N}_])`,
  'giu',
)
const WHOLE = HEDGES.map(rule => ({ rule, words: new RegExp(`^(?:${rule.words})$`, rule.exactly ? 'u' : 'iu') }))

/**
 * Finds the words that weaken what is said ("may", "if", "claimed", "about 40") and gives each to the innermost attribution
 * that holds it in its cue or content. The rules and their exceptions are in the English list.
 */
export function hedges(linking: Linking): Linking {
  const { attributions, segmented } = linking
  const { report } = segmented
  const place = new Map(attributions.map((one, i) => [one.id, i]))
  const depth = depths(linking, place)
  const found = [...report.text.matchAll(EVERY)].map(match => ({
    words: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }))
  const spans = found.map(one => one.span)
  const cues = attributions.flatMap((one, owner) => one.cue.map((span): Region => ({ ...span, owner })))
  const contents = attributions.flatMap((one, owner) => one.content.map((span): Region => ({ ...span, owner })))
  const inCues = holders(cues, spans)
  const inContents = holders(contents, spans)
  const inHeading = headings(linking)
  const deepest = (regions: readonly Region[] | undefined) =>
    regions?.reduce<Region | undefined>((best, one) => {
      if (!best) return one
      const by = (depth[one.owner] ?? 0) - (depth[best.owner] ?? 0) || best.end - best.start - (one.end - one.start)
      return by > 0 || (by === 0 && one.owner > best.owner) ? one : best
    }, undefined)

  // There are few such words, and a text may have them ten thousand times.
  const rules = new Map<string, readonly HedgeRule[]>()
  const given = new Map<number, Hedge[]>()
  for (const [i, { words, span }] of found.entries()) {
    const heading = inHeading(span.start)
    const cue = deepest(inCues[i])
    const holder = cue ?? deepest(inContents[i])
    const one = holder && attributions[holder.owner]
    if (!holder || !one) continue
    const inQuestion = !cue && asks(report.text, one.cue)
    const asked = inQuestion && one.content[0]?.start === span.start
    if (!rules.has(words)) rules.set(words, rulesFor(words))
    const rule = fitting(rules.get(words) ?? [], report.text, span, {
      heading,
      inCue: cue !== undefined,
      asked,
      inQuestion,
    })
    if (!rule) continue
    const list = given.get(holder.owner) ?? []
    list.push({ span, kind: rule.kind, rule: rule.id })
    given.set(holder.owner, list)
  }
  return { ...linking, attributions: attributions.map((one, i) => ({ ...one, hedges: given.get(i) ?? [] })) }
}

interface Standing {
  readonly heading: boolean
  readonly inCue: boolean
  /** At the head of a content that is a question. */
  readonly asked: boolean
  /** Anywhere in a content that is a question. */
  readonly inQuestion: boolean
}

function fitting(
  rules: readonly HedgeRule[],
  text: string,
  { start, end }: Span,
  standing: Standing,
): HedgeRule | undefined {
  const before = text.slice(Math.max(0, start - LOOK), start)
  const after = text.slice(end, end + LOOK)
  return rules.find(
    rule =>
      (!rule.heading || standing.heading) &&
      (!rule.cueOnly || standing.inCue) &&
      (!rule.notAsked || !standing.asked) &&
      (!rule.notInQuestion || !standing.inQuestion) &&
      !(rule.after && !rule.after.test(before)) &&
      !rule.notAfter?.test(before) &&
      !(rule.before && !rule.before.test(after)) &&
      !rule.notBefore?.test(after),
  )
}

/** The rules for these very words, in the list's order. */
function rulesFor(words: string): readonly HedgeRule[] {
  return WHOLE.filter(({ words: whole }) => whole.test(words)).map(({ rule }) => rule)
}

/** Whether a place stands in a headline, dek or heading, where every word may have a capital. Asked in text order only. */
function headings(linking: Linking): (at: number) => boolean {
  const { blocks } = linking.segmented.report
  let i = 0
  return at => {
    while ((blocks[i]?.span.end ?? Number.POSITIVE_INFINITY) <= at) i++
    const kind = blocks[i]?.kind
    return kind === 'headline' || kind === 'dek' || kind === 'heading'
  }
}

function asks(text: string, cue: readonly Span[]): boolean {
  return cue.some(span => ASKS.test(text.slice(span.start, span.end)))
}

/** How many attributions stand around each one. */
function depths(linking: Linking, place: ReadonlyMap<string, number>): number[] {
  const { attributions } = linking
  const depth: number[] = []
  for (const start of attributions.keys()) {
    const way: number[] = []
    let at: number | undefined = start
    while (at !== undefined && depth[at] === undefined) {
      way.push(at)
      at = place.get(attributions[at]?.within ?? '')
    }
    let base: number = at === undefined ? -1 : (depth[at] ?? 0)
    for (const one of way.reverse()) depth[one] = ++base
  }
  return depth
}
