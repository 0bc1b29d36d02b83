import type { Span } from '../record/record.ts'

/** Characters before and behind words that are shown with them: a line or two. */
const AROUND = 160

/** Words with what stands round about in their line; no word of it is cut. */
export function wordsAround(text: string, { start, end }: Span) {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const line = text.indexOf('\n', end)
  const to = line < 0 ? text.length : line
  const before = text.slice(Math.max(from, start - AROUND), start)
  const after = text.slice(end, Math.min(to, end + AROUND))
  return {
    span: { start, end },
    before: start - AROUND > from ? before.replace(/^\S*\s*/, '') : before,
    words: text.slice(start, end),
    after: end + AROUND < to ? after.replace(/\s*\S*$/, '') : after,
  }
}
