import { HEDGES, type HedgeRule } from '../english/hedges.ts'
import type { Hedge, Span } from '../record/record.ts'
import { holders, type Region } from './holders.ts'
import type { Linking } from './linking.ts'

/** How far before and after the words the rules look, in UTF-16 code units: a clause, not a paragraph. */
const LOOK = 60

const EVERY = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${HEDGES.map(rule => `(${rule.words})`).join('|')})(?![\\p{L}\\p{N}_])`,
  'giu',
)

/** The month and the family name are written with a capital, the modal only where every word is or where a sentence begins. */
const NAMED_MAY = /(?:^|[^\p{L}])(?:Theresa|Mrs|Ms|Mr|PM|Minister)\.?\s+$/u
const NO_BARE_VERB = /^\s+(?:[\p{L}]+(?:ed|ing|[^s]s)|the|a|an|and|or|in|on|at|of|for|to|was|is|were|had|has)\b/iu

/**
 * Finds the words that weaken what is said ("may", "if", "claimed", "about 40") and gives each to the innermost attribution
 * that holds it in its cue or content. The rules and their exceptions are in the English list.
 */
export function hedges(linking: Linking): Linking {
  const { attributions, segmented } = linking
  const { report } = segmented
  const found = find(report.text, headings(linking))
  const place = new Map(attributions.map((one, i) => [one.id, i]))
  const depth = depths(linking, place)
  const spans = found.map(one => one.span)
  const cues = attributions.flatMap((one, owner) => one.cue.map((span): Region => ({ ...span, owner })))
  const contents = attributions.flatMap((one, owner) => one.content.map((span): Region => ({ ...span, owner })))
  const inCues = holders(cues, spans)
  const inContents = holders(contents, spans)
  const deepest = (regions: readonly Region[] | undefined) =>
    regions?.reduce<Region | undefined>((best, one) => {
      if (!best) return one
      const by = (depth[one.owner] ?? 0) - (depth[best.owner] ?? 0) || best.end - best.start - (one.end - one.start)
      return by > 0 || (by === 0 && one.owner > best.owner) ? one : best
    }, undefined)

  const given = new Map<number, Hedge[]>()
  for (const [i, { rule, span }] of found.entries()) {
    const cue = deepest(inCues[i])
    const holder = cue ?? (rule.cueOnly ? undefined : deepest(inContents[i]))
    const one = holder && attributions[holder.owner]
    if (!holder || !one) continue
    if (rule.notAsked && !cue && one.content[0]?.start === span.start && asks(report.text, one.cue)) continue
    const list = given.get(holder.owner) ?? []
    list.push({ span, kind: rule.kind })
    given.set(holder.owner, list)
  }
  return { ...linking, attributions: attributions.map((one, i) => ({ ...one, hedges: given.get(i) ?? [] })) }
}

function find(text: string, inHeading: (at: number) => boolean): { rule: HedgeRule; span: Span }[] {
  const found: { rule: HedgeRule; span: Span }[] = []
  for (const match of text.matchAll(EVERY)) {
    const rule = HEDGES[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]
    if (!rule) continue
    const span = { start: match.index, end: match.index + match[0].length }
    const before = text.slice(Math.max(0, span.start - LOOK), span.start)
    const after = text.slice(span.end, span.end + LOOK)
    if (rule.notAfter?.test(before) || rule.notBefore?.test(after) || (rule.before && !rule.before.test(after)))
      continue
    if (match[0] === 'May' && (!inHeading(span.start) || NAMED_MAY.test(before) || NO_BARE_VERB.test(after))) continue
    found.push({ rule, span })
  }
  return found
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
  return cue.some(span =>
    /\b(?:ask|asks|asked|asking|wonder\w*|inquir\w*|enquir\w*|question\w*|know|see|check\w*)\b/i.test(
      text.slice(span.start, span.end),
    ),
  )
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
