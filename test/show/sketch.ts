import type { Attribution, Record, Span } from '../../src/record/record.ts'

/** A record of one paragraph, with the attributions given by what differs from an empty one, and `more` in place of what a record has of it. */
export function sketch(
  text: string,
  attributions: readonly Partial<Attribution>[] = [],
  more: Partial<Record> = {},
): Record {
  return {
    schema: 'sayso/record/1',
    report: {
      id: 'sketch',
      byline: [],
      language: 'en',
      text,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
      origin: [],
    },
    parties: [],
    attributions: attributions.map((one, index) => ({
      id: `a${index + 1}`,
      style: 'indirect',
      source: [],
      cue: [],
      content: [],
      party: null,
      addressee: null,
      medium: null,
      said: null,
      hedges: [],
      within: null,
      via: null,
      rules: { found: null, party: null, within: null, via: null },
      confidence: 1,
      ...one,
    })),
    checks: [],
    comments: [],
    claims: [],
    notes: [],
    made: { by: 'test', model: 'test', rules: 'test' },
    ...more,
  }
}

export function spanOf(text: string, words: string): Span[] {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`)
  return [{ start, end: start + words.length }]
}
