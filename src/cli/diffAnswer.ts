import type { Anchor } from '../ask/anchor.ts'
import type { Change } from '../ask/diff/change.ts'
import { diffs, type Step } from '../ask/diffs.ts'
import { shownChange } from '../ask/shownChange.ts'
import { day } from '../english/when.ts'
import type { ChangeKind } from '../record/changeKinds.ts'
import { counted } from '../show/counted.ts'
import { heading } from '../show/heading.ts'
import type { Fragment } from '../show/wrap.ts'
import type { Store } from '../store/store.ts'
import type { Answer, AskLooks } from './answer.ts'
import { askLines } from './askLines.ts'
import type { AskFlags } from './askOptions.ts'

const COLUMNS =
  `before_report after_report outlet title fetched change kind by before before_spans after after_spans sentence_before sentence_after corrects about
  about_spans`.split(/\s+/)

/** What a kind of change is called for people. */
const NAMES: { readonly [kind in ChangeKind]: string } = {
  added: 'added',
  withdrawn: 'withdrawn',
  reworded: 'reworded',
  'number-changed': 'number changed',
  'number-gained': 'number gained',
  'number-lost': 'number lost',
  'hedge-gained': 'softened: hedge gained',
  'hedge-lost': 'firmer: hedge lost',
  'negation-changed': 'turned round: negation gained or lost',
  'name-lost': 'source lost its name',
  'name-gained': 'source got a name',
  'source-changed': 'another source',
  'attribution-gained': 'now somebody’s say-so',
  'attribution-lost': 'now nobody’s say-so',
  'comment-arrived': 'comment arrived',
  'comment-changed': 'comment changed',
  'comment-gone': 'comment gone',
  correction: 'correction',
  'title-changed': 'title changed',
}

/** One change, and between which versions. */
interface Item {
  readonly step: Step
  readonly change: Change
}

/** The changes between the versions of a report or, without an id, of every report that has several. */
export function diffAnswer(id: string | undefined, store: Store, flags: AskFlags): Answer<Item> {
  const { since, until, outlet } = flags
  const ids = id === undefined ? store.changed(outlet === undefined ? {} : { outlet }) : [id]
  const [from, to] = [bound(since, 'first'), bound(until, 'last')]
  const steps = ids
    .flatMap(one => diffs(store.versions(one)))
    .filter(({ fetched, after }) => {
      const at = Date.parse(fetched)
      const isOfOutlet = outlet === undefined || after.outlet?.toLowerCase() === outlet.toLowerCase()
      return isOfOutlet && (from === null || at >= from) && (to === null || at <= to)
    })
  const items = steps.flatMap(step => step.changes.map(change => ({ step, change })))
  return {
    total: items.length,
    called: ['change', 'changes'],
    items,
    json: ({ step, change }) => shownChange(step, change),
    columns: COLUMNS,
    rows: item => [cells(item)],
    view: (shown, looks) => steps.flatMap(step => viewOf(step, shown, looks)),
    none: none(id, ids, steps, store),
  }
}

function none(id: string | undefined, ids: readonly string[], steps: readonly Step[], store: Store): string {
  if (id === undefined) return ids.length === 0 ? 'No report in the store has several versions.' : 'Nothing changed.'
  const { length } = store.versions(id)
  if (length === 0) return `The store has no report ${id}.`
  if (length === 1) return `The store has one version of ${id}, which corrects nothing.`
  return steps.length === 0 ? `No version of ${id} is among those asked for.` : `Nothing changed in the words of ${id}.`
}

function bound(iso: string | undefined, edge: 'first' | 'last'): number | null {
  if (iso === undefined) return null
  const isDay = !iso.includes('T')
  const time = Date.parse(isDay || /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? iso : `${iso}Z`)
  return isDay && edge === 'last' ? time + 86_400_000 - 1 : time
}

function cells({ step: { before, after, fetched }, change }: Item) {
  const pairs = (anchor: Anchor | null) => anchor?.spans.map(({ start, end }) => [start, end] as const) ?? null
  return [
    before?.id ?? null,
    after.id,
    after.outlet,
    after.title,
    fetched,
    change.id,
    change.kind,
    change.by,
    change.before?.words ?? null,
    pairs(change.before),
    change.after.words,
    pairs(change.after),
    change.sentenceBefore?.words ?? null,
    change.sentenceAfter?.words ?? null,
    change.corrects.join(' '),
    change.about?.words ?? null,
    pairs(change.about),
  ]
}

function viewOf(step: Step, shown: readonly Item[], looks: AskLooks): string[][] {
  const own = shown.filter(item => item.step === step)
  if (own.length === 0 && step.changes.length > 0) return []
  const { before, after, fetched, changes, doubt } = step
  const title = before ? `${before.id} → ${after.id}` : after.id
  const facts = [after.outlet, after.title, `fetched ${day(fetched)}`, counted(changes.length, 'change')]
  return [
    [
      ...heading(looks, title, facts.filter(fact => fact !== null).join(' · ')),
      ...askLines([{ text: doubt ?? '', look: 'warning' }], 4, looks),
    ],
    ...own.map(({ change }) => changeLines(change, looks)),
  ]
}

function changeLines(change: Change, looks: AskLooks): string[] {
  const { id, kind, by, before, after, sentenceBefore, sentenceAfter, corrects, about } = change
  const corrected =
    corrects.length > 0
      ? `about ${corrects.join(', ')}`
      : about
        ? `about “${about.words}”`
        : 'what it is about does not show in the text'
  return [
    ...askLines(
      [
        { text: `${id} `, look: 'content' },
        { text: NAMES[kind], look: 'headline' },
        { text: by === null ? '' : ' · ', look: 'quiet' },
        { text: by === null ? '' : `‹${by}›`, look: 'source' },
        { text: kind === 'correction' ? ` · ${corrected}` : '', look: 'quiet' },
      ],
      4,
      looks,
      2,
    ),
    ...side('− ', before, sentenceBefore, looks),
    ...side('+ ', after, sentenceAfter, looks),
  ]
}

/** The sentences of one version with the words that changed marked; nothing where it has none. */
function side(sign: string, words: Anchor | null, sentences: Anchor | null, looks: AskLooks): string[] {
  if (words === null || words.words === '') return []
  const lead: Fragment = { text: sign, look: 'quiet' }
  if (sentences === null) return askLines([lead, { text: words.words, look: null }], 6, looks, 2)
  const mark = looks.color ? '' : '_'
  let from = 0
  const fragments = sentences.spans.flatMap((span, index): Fragment[] => {
    const text = sentences.words.slice(from, from + span.end - span.start)
    from += text.length + ' … '.length
    const found: Fragment[] = index > 0 ? [{ text: ' … ', look: 'quiet' }] : []
    let at = span.start
    const inside = words.spans.filter(({ start, end }) => start >= span.start && end <= span.end && end > start)
    const isAll = inside.some(({ start, end }) => start === span.start && end === span.end)
    for (const { start, end } of isAll ? [] : inside) {
      found.push(
        { text: text.slice(at - span.start, start - span.start), look: null },
        { text: `${mark}${text.slice(start - span.start, end - span.start)}${mark}`, look: 'cue' },
      )
      at = end
    }
    return [...found, { text: text.slice(at - span.start), look: null }]
  })
  return askLines([lead, ...fragments], 6, looks, 2)
}
