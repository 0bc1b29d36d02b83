import type { Report, Span } from '../record/record.ts'
import { sharedRuns } from './sharedRuns.ts'
import { tokens } from './tokens.ts'

/** What two reports share word for word. */
export interface SharedText {
  readonly reports: readonly [string, string]
  /** The same words in the one and in the other, in the order of the second. */
  readonly spans: readonly (readonly [Span, Span])[]
  /** The shared words that are the reporter's own, outside of quotation marks. */
  readonly words: number
  /** Their part of the shorter report's words, 0 to 1. */
  readonly share: number
  /** Is the one a copy of the other, or are both of a third: whole, cut, moved about or with parts added? */
  readonly copy: boolean
}

/** Between quotation marks: what somebody said may stand in two reports that have nothing else in common. */
const QUOTED = /[“"][^“”"\n]*[”"]/g
/**
 * From what share on the one text is a copy, and how many words at least. On pairs made of real articles (eval/stories.ts) copies that keep a third
 * of their words have more, and articles of different hands on one event less.
 */
const COPY_SHARE = 0.18
const COPY_WORDS = 20
/** Where most of a report is what somebody said, more of it must be shared, quotations included. */
const COPY_SHARE_WITH_QUOTES = 0.28

/** Aligns two reports. The shared words are the evidence: `spans` are UTF-16 code units into the one text and the other. */
export function sharedText(a: Pick<Report, 'id' | 'text'>, b: Pick<Report, 'id' | 'text'>): SharedText {
  const [one, other] = [a, b].map(({ text }) => tokens(text, { start: 0, end: text.length })) as [
    ReturnType<typeof tokens>,
    ReturnType<typeof tokens>,
  ]
  const quotes = [...b.text.matchAll(QUOTED)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const own = (from: number, to: number) => {
    let count = 0
    let q = 0
    for (const { start } of other.slice(from, to)) {
      while ((quotes[q]?.end ?? Number.POSITIVE_INFINITY) <= start) q++
      if (!((quotes[q]?.start ?? Number.POSITIVE_INFINITY) < start)) count++
    }
    return count
  }
  const runs = sharedRuns(one, other)
  const words = runs.reduce((sum, run) => sum + own(run.b, run.b + run.length), 0)
  const shorter = Math.max(1, Math.min(one.length, other.length))
  const share = words / shorter
  const withQuotes = runs.reduce((sum, { length }) => sum + length, 0) / shorter
  return {
    reports: [a.id, b.id],
    spans: runs.map(run => [
      { start: one[run.a]?.start ?? 0, end: one[run.a + run.length - 1]?.end ?? 0 },
      { start: other[run.b]?.start ?? 0, end: other[run.b + run.length - 1]?.end ?? 0 },
    ]),
    words,
    share,
    copy: words >= COPY_WORDS && (share >= COPY_SHARE || withQuotes >= COPY_SHARE_WITH_QUOTES),
  }
}
