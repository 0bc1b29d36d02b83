import { claims } from '../../src/chain/claims.ts'
import { plainText } from '../../src/read/plainText.ts'
import type { Attribution, Party, Record, Span } from '../../src/record/record.ts'
import { segment } from '../../src/segment/segment.ts'

/** Somebody said something: the words as they stand in the text. */
export interface Said {
  readonly source: string
  readonly cue: string
  readonly content: string
  /** The party's name and kind, where they are not a person of the source's words. */
  readonly party?: Partial<Pick<Party, 'name' | 'kind' | 'named' | 'description'>>
  /** The number of the one in whose content this stands, or through which it came. */
  readonly within?: number
  readonly via?: number
}

/**
 * A record as the reader would give it, with the attributions written down instead of read, so that a test of the ledger depends on no model. The text is laid out and the
 * chains are made by the reader's own code.
 */
export function made(
  id: string,
  text: string,
  said: readonly Said[] = [],
  known: { readonly outlet?: string; readonly published?: string; readonly url?: string } = {},
): Record {
  const { report } = segment(
    plainText(text, { id, outlet: `The ${id} Post`, published: '2026-03-10T08:00:00Z', ...known }),
  )
  const find = (words: string): Span => {
    const start = report.text.indexOf(words)
    if (start < 0) throw new Error(`${id}: “${words}” does not stand in the text`)
    return { start, end: start + words.length }
  }
  const parties: Party[] = []
  const party = ({ source, party }: Said): string | null => {
    if (source === '') return null
    const name = party?.name ?? source
    const before = parties.find(one => one.name === name)
    if (before !== undefined) return before.id
    const made: Party = {
      id: `p${parties.length + 1}`,
      kind: 'person',
      named: true,
      mentions: [find(source)],
      ...party,
      name,
    }
    parties.push(made)
    return made.id
  }
  const attributions = said.map(
    (one, i): Attribution => ({
      id: `a${i + 1}`,
      style: 'indirect',
      source: one.source === '' ? [] : [find(one.source)],
      cue: [find(one.cue)],
      content: [find(one.content)],
      party: party(one),
      addressee: null,
      medium: null,
      said: null,
      hedges: [],
      within: one.within === undefined ? null : `a${one.within}`,
      via: one.via === undefined ? null : `a${one.via}`,
      rules: { found: null, party: null, within: null, via: null },
      confidence: 1,
    }),
  )
  const linked = { report, parties, attributions, checks: [], comments: [] }
  return {
    schema: 'sayso/record/1',
    ...linked,
    claims: claims(linked),
    notes: [],
    made: { by: 'test', model: 'none', rules: 'none' },
  }
}
