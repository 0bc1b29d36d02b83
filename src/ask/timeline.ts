import type { Disagreement, Entry } from '../record/ledger.ts'
import { instant } from './instant.ts'
import type { Where } from './where.ts'

/** A claim by its entry in the ledger. */
export interface Claimed {
  readonly id: string
  readonly statement: string
}

/** What a report added to a story, with the claims of it in the order of `entries`. */
export interface Step {
  readonly report: Where
  /** Claims that it was the first to carry. */
  readonly first: readonly Claimed[]
  /** Claims that had been told before. */
  readonly again: readonly Claimed[]
  /** Claims that it rejects or doubts. */
  readonly rejects: readonly Claimed[]
  /** Claims that another claim of its own contradicts, and in what. */
  readonly contradicts: readonly (Claimed & { readonly code: Disagreement['code'] })[]
  /** Who was asked about them, as it says. */
  readonly asked: readonly { readonly name: string; readonly outcome: string }[]
}

/** A step while it is put together. */
type Draft = { readonly [field in Exclude<keyof Step, 'report'>]: Step[field][number][] }

/**
 * The story of some claims, report by report as they came out, those without a date last: who was first with what, who told it again, who rejected or contradicted it, who was asked.
 * `called` says what reports are called; one that it does not know is left out.
 */
export function timeline(entries: readonly Entry[], called: (id: string) => Where | null): Step[] {
  const drafts = new Map<string, Draft>()
  const of = (report: string): Draft => {
    const there = drafts.get(report)
    if (there !== undefined) return there
    const made: Draft = { first: [], again: [], rejects: [], contradicts: [], asked: [] }
    drafts.set(report, made)
    return made
  }
  for (const { id, statement, carriers, first, comments, disagrees } of entries) {
    const claim = { id, statement }
    const lead = first?.report ?? carriers.find(({ stance }) => stance === 'asserts')?.report
    for (const [report, own] of Map.groupBy(carriers, one => one.report)) {
      const step = of(report)
      if (own.every(({ stance }) => stance !== 'asserts')) step.rejects.push(claim)
      else if (report === lead) step.first.push(claim)
      else step.again.push(claim)
    }
    const carrying = new Set(carriers.map(({ report }) => report))
    for (const { code, evidence } of disagrees)
      for (const report of new Set(evidence.map(one => one.report))) {
        const { contradicts } = of(report)
        if (!carrying.has(report) && contradicts.every(one => one.id !== id)) contradicts.push({ ...claim, code })
      }
    for (const { name, outcome, reports } of comments)
      for (const report of reports) {
        const { asked } = of(report)
        if (!asked.some(one => one.name === name && one.outcome === outcome)) asked.push({ name, outcome })
      }
  }
  return [...drafts]
    .flatMap(([id, draft]) => {
      const report = called(id)
      return report === null ? [] : [{ report, ...draft }]
    })
    .map(step => ({ step, at: instant(step.report.published ?? undefined, LAST, 'first') }))
    .sort((a, b) => a.at - b.at || (a.step.report.id < b.step.report.id ? -1 : 1))
    .map(({ step }) => step)
}

/** Where a report without a date stands: behind all others. */
const LAST = '9999-12-31T00:00:00Z'
