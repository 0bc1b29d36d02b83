import type { Party, Span } from '../../record/record.ts'
import type { Item } from '../outline.ts'
import { claimId } from './claimId.ts'
import { type Markup, markup } from './markup.ts'
import type { Shown } from './shown.ts'
import { wordsId } from './wordsId.ts'

/** Contents within contents that are drawn one in the other: deeper than this nobody can count the lines, and a browser nests no more than 512 elements. */
const DEEPEST = 5

/** Words that play a role. */
interface Role extends Span {
  readonly role: 'source' | 'cue' | 'to' | 'check' | 'reply'
  readonly number?: number
  readonly item?: Item
  readonly unnamed?: boolean
}

interface Content extends Span {
  readonly number: number
}

/** Words between two places at which something begins or ends, with the contents that they stand in, the outermost first. */
interface Piece extends Span {
  readonly covering: readonly Content[]
}

/** Everything that is drawn into the text of a report. */
interface Drawn {
  readonly roles: readonly Role[]
  readonly contents: readonly Content[]
  /** Fragments that lead to a place, by its offset. */
  readonly marks: ReadonlyMap<number, readonly string[]>
}

/**
 * A report's blocks with sources, cues, contents and addressees marked, checks and the right of reply too. A block's text is that of the report from `data-start`
 * on, character for character: numbers and brackets are the style's.
 */
export function passages(shown: Shown): Markup[] {
  const { text, blocks } = shown.record.report
  const drawn = draw(shown)
  return blocks.map(({ kind, span }) => {
    const inside = written(text, span, drawn, shown)
    return kind === 'headline' || kind === 'heading'
      ? markup`<h4 class="block ${kind}" data-start="${span.start}">${inside}</h4>\n`
      : markup`<p class="block ${kind}" data-kind="${kind}" data-start="${span.start}">${inside}</p>\n`
  })
}

function draw(shown: Shown): Drawn {
  const { record, items, parties, prefix } = shown
  const marks = new Map<number, string[]>()
  const mark = (offset: number | undefined, id: string) => {
    if (offset === undefined) return
    marks.set(offset, [...(marks.get(offset) ?? []), id])
  }
  const unnamed = (party: Party | undefined) => party?.named === false
  const roles = items.flatMap((item): Role[] => {
    const { attribution, number } = item
    const { source, cue, content, addressee, party } = attribution
    mark((cue[0] ?? content[0] ?? source[0])?.start, wordsId(shown, attribution.id))
    return [
      ...source.map(span => ({ ...span, role: 'source' as const, unnamed: unnamed(parties.get(party ?? '')) })),
      ...cue.map(span => ({ ...span, role: 'cue' as const, number, item })),
      ...(addressee?.spans ?? []).map(span => ({ ...span, role: 'to' as const })),
    ]
  })
  for (const [index, { span }] of record.checks.entries()) mark(span.start, `${prefix}-check-${index + 1}`)
  for (const [index, { span }] of record.comments.entries()) mark(span.start, `${prefix}-reply-${index + 1}`)
  return {
    roles: [
      ...roles,
      ...record.checks.map(({ span }) => ({ ...span, role: 'check' as const })),
      ...record.comments.map(({ span }) => ({ ...span, role: 'reply' as const })),
    ],
    contents: items.flatMap(({ attribution: { content }, number }) => content.map(span => ({ ...span, number }))),
    marks,
  }
}

/** A block's text, cut where something begins or ends. */
function written(text: string, block: Span, drawn: Drawn, shown: Shown): Markup[] {
  const here = <Kind extends Span>(spans: readonly Kind[]) =>
    spans.filter(({ start, end }) => start < block.end && end > block.start)
  const roles = here(drawn.roles)
  const contents = here(drawn.contents)
  const found: Markup[] = []
  let open: readonly Content[] = []
  const all = pieces(block, roles, contents)
  for (const [index, { start, end, covering }] of all.entries()) {
    const changed = open.findIndex((one, at) => one !== covering[at])
    const stays = changed < 0 ? open.length : changed
    found.push(...open.slice(stays).map(() => markup`</span>`))
    found.push(...covering.slice(stays).map((one, at) => opening(one, all.slice(index), stays + at, contents)))
    open = covering
    found.push(...(drawn.marks.get(start) ?? []).map(id => markup`<span class="mark" id="${id}"></span>`))
    const over = roles.filter(one => one.start <= start && one.end >= end)
    found.push(leaf(text.slice(start, end), { start, end }, over, shown))
  }
  return [...found, ...open.map(() => markup`</span>`)]
}

function pieces(block: Span, roles: readonly Role[], contents: readonly Content[]): Piece[] {
  const edges = [block, ...roles, ...contents]
    .flatMap(({ start, end }) => [start, end])
    .filter(offset => offset >= block.start && offset <= block.end)
  const places = [...new Set(edges)].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? start
    const covering = contents
      .filter(one => one.start <= start && one.end >= end)
      // Outer contents have the lower numbers.
      .sort((a, b) => a.number - b.number)
      .slice(0, DEEPEST)
    return { start, end, covering }
  })
}

/** A content's tag, as the `at`th of those that the first of `ahead` stands in. Where contents cross, one of them is cut, and its brackets stand at its true ends. */
function opening(content: Content, ahead: readonly Piece[], at: number, contents: readonly Content[]): Markup {
  const outer = ahead[0]?.covering.slice(0, at + 1) ?? []
  const left = ahead.findIndex(({ covering }) => outer.some((one, index) => covering[index] !== one))
  const last = ahead.at(left < 0 ? -1 : left - 1)
  const inner = contents.filter(
    one => one.number > content.number && one.start >= content.start && one.end <= content.end,
  )
  const holds = Math.min(DEEPEST - 1, deepest(inner))
  const classes = [
    'content',
    ...(holds > 0 ? [`in${holds}`] : []),
    ...(ahead[0]?.start === content.start ? ['open'] : []),
    ...(last?.end === content.end ? ['close'] : []),
  ]
  return markup`<span class="${classes.join(' ')}" data-n="${content.number}">`
}

/** How many of these contents stand one in another at most. */
function deepest(contents: readonly Content[]): number {
  let most = 0
  const open: Content[] = []
  for (const one of [...contents].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= one.start) open.pop()
    open.push(one)
    most = Math.max(most, open.length)
  }
  return most
}

/** Words that play the same roles: bold where they are a source, slanted where they are spoken to, a link to the claim where they are a cue. */
function leaf(words: string, { start, end }: Span, roles: readonly Role[], shown: Shown): Markup {
  const has = (role: Role['role']) => roles.filter(one => one.role === role)
  const classes = (role: Role['role'], of: readonly Role[]) =>
    [
      role,
      ...(of.some(one => one.unnamed) ? ['unnamed'] : []),
      ...(of.some(one => one.start === start) ? ['open'] : []),
      ...(of.some(one => one.end === end) ? ['close'] : []),
    ].join(' ')
  const [cues, sources, told, checks, replies] = [has('cue'), has('source'), has('to'), has('check'), has('reply')]
  let inside = markup`${words}`
  const cue = cues[0]?.item
  if (cue) {
    const ending = cues.filter(one => one.end === end).flatMap(({ number }) => number ?? [])
    const numbers = ending.length > 0 ? markup` data-n="${ending.join('·')}"` : null
    inside = markup`<a class="${classes('cue', cues)}" href="#${claimId(shown, cue.attribution.id)}"${numbers}>${inside}</a>`
  }
  if (told.length > 0) inside = markup`<i class="${classes('to', told)}">${inside}</i>`
  if (sources.length > 0) inside = markup`<b class="${classes('source', sources)}">${inside}</b>`
  if (checks.length > 0) inside = markup`<span class="${classes('check', checks)}">${inside}</span>`
  if (replies.length > 0) inside = markup`<span class="${classes('reply', replies)}">${inside}</span>`
  return inside
}
