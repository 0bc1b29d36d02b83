import { NEGATIONS, NO_NEGATION_BEFORE } from '../../english/ledger/negations.ts'
import type { Record, Span } from '../../record/record.ts'
import type { Draft } from './change.ts'
import { hedgesIn } from './hedgesIn.ts'
import { type Amount, numbersIn } from './numbersIn.ts'
import type { Pair } from './paired.ts'
import { type Run, runs } from './runs.ts'
import { sourceChanges } from './sourceChanges.ts'
import { speaker } from './speaker.ts'
import { tells } from './tells.ts'
import type { Token } from './tokens.ts'

/** Words of both sides with what differs in them. */
interface Differing {
  readonly a: readonly Token[]
  readonly b: readonly Token[]
  readonly runs: readonly Run[]
}

/**
 * What became of a sentence that was changed: numbers, hedges, negations, who says it, and, where anything else in it tells something, that it was reworded.
 */
export function reworded(before: Record, after: Record, pair: Pair): Draft[] {
  const a = pair.before.flatMap(({ tokens }) => tokens)
  const b = pair.after.flatMap(({ tokens }) => tokens)
  const differing = { a, b, runs: runs(a, b) }
  if (differing.runs.length === 0) return []
  const by = speaker(after, pair.after) ?? speaker(before, pair.before)
  const found = [
    ...sourceChanges(before, after, pair),
    ...numbers(differing),
    ...hedges(before, after, pair, differing),
    ...negations(differing),
  ].map(draft => ({ by, ...draft }))
  const [gone, come] = [
    left(
      differing,
      'a',
      found.flatMap(draft => draft.before),
    ),
    left(
      differing,
      'b',
      found.flatMap(draft => draft.after),
    ),
  ]
  const rest = differing.runs.flatMap((run, index) => {
    const [from, to] = [gone[index] ?? [], come[index] ?? []]
    return from.length + to.length === 0 ? [] : [{ gone: around(from, a, run.a), come: around(to, b, run.b) }]
  })
  if (rest.length === 0) return found
  return [
    ...found,
    { kind: 'reworded', by, before: rest.flatMap(({ gone }) => gone), after: rest.flatMap(({ come }) => come) },
  ]
}

/** Of each run, the words of one side that tell something and that nothing was told of yet; a number that the other side writes in another way tells nothing. */
function left({ a, b, runs }: Differing, side: 'a' | 'b', told: readonly Span[]): Token[][] {
  const [own, other] = side === 'a' ? [a, b] : [b, a]
  const values = new Set(numbersIn(other).map(({ value }) => value))
  const known = [...told, ...numbersIn(own).filter(({ value }) => values.has(value))]
  return runs.map(run =>
    own
      .slice(...run[side])
      .filter(token => tells(token) && !known.some(({ start, end }) => start <= token.start && token.end <= end)),
  )
}

/** The stretch from the first to the last of some words of a run; where there are none, the run's place. */
function around(words: readonly Token[], tokens: readonly Token[], range: readonly [number, number]): Span[] {
  const [first, last] = [words[0], words.at(-1)]
  return [first && last ? { start: first.start, end: last.end } : place(tokens, range)]
}

/** The words of a run, or where it has none, the place between its neighbours. */
function place(tokens: readonly Token[], [from, to]: readonly [number, number]): Span {
  if (to > from) return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
  const at = tokens[from - 1]?.end ?? tokens[from]?.start ?? 0
  return { start: at, end: at }
}

function numbers({ a, b, runs }: Differing): Omit<Draft, 'by'>[] {
  const [old, now] = [numbersIn(a), numbersIn(b)]
  const touched = (amounts: readonly Amount[], tokens: readonly Token[], [from, to]: readonly [number, number]) => {
    const own = tokens.slice(from, to)
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last) return []
    return amounts.filter(({ start, end }) => start < last.end && first.start < end)
  }
  const found: Omit<Draft, 'by'>[] = []
  for (const run of runs) {
    const gone = touched(old, a, run.a)
    const come = touched(now, b, run.b)
    // "One" is a number where another stands in its place.
    const ones = (tokens: readonly Token[], [from, to]: readonly [number, number]) =>
      tokens.slice(from, to).flatMap(({ word, start, end }) => (word === 'one' ? [{ value: 1, start, end }] : []))
    const left = gone.length === 0 && come.length > 0 ? ones(a, run.a) : gone
    const right = come.length === 0 && gone.length > 0 ? ones(b, run.b) : come
    const same = (amount: Amount, others: readonly Amount[]) => others.some(({ value }) => value === amount.value)
    const lost = left.filter(amount => !same(amount, right))
    const gained = right.filter(amount => !same(amount, left))
    for (let i = 0; i < Math.max(lost.length, gained.length); i++) {
      const [from, to] = [lost[i], gained[i]]
      found.push({
        kind: from && to ? 'number-changed' : from ? 'number-lost' : 'number-gained',
        before: [from ? span(from) : place(a, run.a)],
        after: [to ? span(to) : place(b, run.b)],
      })
    }
  }
  return found
}

function hedges(before: Record, after: Record, pair: Pair, { a, b, runs }: Differing): Omit<Draft, 'by'>[] {
  const old = pair.before.flatMap(line => hedgesIn(before, line))
  const now = pair.after.flatMap(line => hedgesIn(after, line))
  const words = ({ report }: Record, { start, end }: Span) => report.text.slice(start, end).toLowerCase()
  const without = (list: readonly Span[], of: Record, others: readonly Span[], by: Record) => {
    const left = others.map(one => words(by, one))
    return list.filter(one => {
      const at = left.indexOf(words(of, one))
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
  }
  const touching = (tokens: readonly Token[], side: 'a' | 'b', hedge: Span) =>
    runs.find(run => {
      const own = place(tokens, run[side])
      return own.start < hedge.end && hedge.start < own.end
    })
  const lost = without(old, before, now, after).flatMap(hedge => {
    const run = touching(a, 'a', hedge)
    return run ? [{ kind: 'hedge-lost' as const, before: [hedge], after: [place(b, run.b)], run }] : []
  })
  const gained = without(now, after, old, before).flatMap(hedge => {
    const run = touching(b, 'b', hedge)
    return run ? [{ kind: 'hedge-gained' as const, before: [place(a, run.a)], after: [hedge], run }] : []
  })
  // "May" for "might" is neither.
  const isSwap = (run: Run) => lost.some(one => one.run === run) && gained.some(one => one.run === run)
  return [...lost, ...gained].filter(({ run }) => !isSwap(run)).map(({ run: _, ...draft }) => draft)
}

function negations({ a, b, runs }: Differing): Omit<Draft, 'by'>[] {
  const inside = (tokens: readonly Token[], [from, to]: readonly [number, number]) =>
    tokens
      .slice(from, to)
      .filter(({ word }, index) => NEGATIONS.has(word) && !NO_NEGATION_BEFORE.has(tokens[from + index + 1]?.word ?? ''))
  const all = runs.flatMap(run => {
    const [gone, come] = [inside(a, run.a), inside(b, run.b)]
    return gone.length === come.length ? [] : [{ run, gone, come }]
  })
  const turns = all.reduce((sum, { gone, come }) => sum + gone.length - come.length, 0)
  if (turns % 2 === 0) return []
  return all.map(({ run, gone, come }) => ({
    kind: 'negation-changed',
    before: gone.length > 0 ? gone.map(span) : [place(a, run.a)],
    after: come.length > 0 ? come.map(span) : [place(b, run.b)],
  }))
}

function span({ start, end }: Span): Span {
  return { start, end }
}
