import type { Link, Record, Span } from '../src/record/record.ts'

/** The words of a report that show a link of a chain: who says so and the words that attribute; of a wire, its credit; of the outlet, its name over the report. */
export function linkSpans(record: Record, { attribution, party, role, name }: Link): readonly Span[] {
  const { report, attributions, parties } = record
  const one = attributions.find(({ id }) => id === attribution)
  if (one) return [...one.source, ...one.cue].sort((a, b) => a.start - b.start)
  const credit = report.origin.find(({ agency }) => agency === name)
  if (credit) return [credit.span]
  const mention = parties.find(({ id }) => id === party)?.mentions[0]
  if (mention && role !== 'outlet') return [mention]
  const over = (['byline', 'headline'] as const)
    .map(kind => report.blocks.find(block => block.kind === kind))
    .find(Boolean)
  return over ? [over.span] : []
}
