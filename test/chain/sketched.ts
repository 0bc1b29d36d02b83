import { claims, type Linked } from '../../src/chain/claims.ts'
import { order } from '../../src/link/order.ts'
import type { Attribution, Check, Comment, Party, Report, Span } from '../../src/record/record.ts'
import { marked } from '../link/marked.ts'

type Patch = Partial<Omit<Attribution, 'addressee'>> & { readonly to?: string | null }

/** What a test says of a marked report beside its marks; words stand for their first occurrence in the text. */
export interface Sketch {
  /** By the attribution's id, which goes by the order of the cues: a1, a2, … */
  readonly said?: { readonly [id: string]: Patch }
  /** By their ids: a name ("two officials" in small letters has none), or all that is known. */
  readonly parties?: { readonly [id: string]: string | Partial<Party> }
  readonly checks?: readonly (Partial<Omit<Check, 'span'>> & { readonly words: string })[]
  readonly comments?: readonly (Partial<Omit<Comment, 'span' | 'who'>> & {
    readonly words?: string
    readonly whom?: string
  })[]
  readonly outlet?: string
  /** Agencies whose text it is. */
  readonly wires?: readonly string[]
}

/** A marked report with everything else given by hand, so that a test stands on no rule of linking. */
export function sketched(source: string, sketch: Sketch = {}) {
  const { segmented, tagged } = marked(source)
  const { text } = segmented.report
  const at = (words: string | undefined): Span => {
    const start = words === undefined ? 0 : text.indexOf(words)
    if (start < 0) throw new Error(`“${words}” does not stand in the text`)
    return { start, end: start + (words?.length ?? 1) }
  }
  const report: Report = {
    ...segmented.report,
    ...(sketch.outlet === undefined ? {} : { outlet: sketch.outlet }),
    origin: (sketch.wires ?? []).map(agency => ({ agency, part: 'whole', span: { start: 0, end: 1 } })),
  }
  const parties = Object.entries(sketch.parties ?? {}).map(([id, given]): Party => {
    const party = typeof given === 'string' ? { name: given } : given
    const name = party.name ?? id
    const start = text.indexOf(name)
    return {
      id,
      name,
      kind: 'person',
      named: /^\p{Lu}/u.test(name),
      mentions: start < 0 ? [] : [{ start, end: start + name.length }],
      ...party,
    }
  })
  const attributions = order(segmented, tagged).attributions.map((one): Attribution => {
    const { to, ...patch } = sketch.said?.[one.id] ?? {}
    return {
      ...one,
      ...(one.addressee && to !== undefined ? { addressee: { ...one.addressee, party: to } } : {}),
      ...patch,
    }
  })
  const linked: Linked = {
    report,
    parties,
    attributions,
    checks: (sketch.checks ?? []).map(({ words, ...given }, place) => ({
      id: `k${place + 1}`,
      verdict: 'unverified',
      by: null,
      who: [],
      about: ['a1'],
      rule: '',
      ...given,
      span: at(words),
    })),
    comments: (sketch.comments ?? []).map(({ words, whom, ...given }, place) => ({
      id: `m${place + 1}`,
      asked: null,
      by: null,
      asker: [],
      outcome: 'declined',
      about: ['a1'],
      reply: null,
      rule: '',
      ...given,
      who: whom === undefined ? [] : [at(whom)],
      span: at(words),
    })),
  }
  const made = claims(linked)
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  return {
    linked,
    claims: made,
    /** "Ann originator > the outlet outlet", for one attribution. */
    chain: (id: string) =>
      made
        .find(({ attribution }) => attribution === id)
        ?.chain.map(({ party, name, role }) => `${names.get(party ?? '') ?? name ?? '–'} ${role}`)
        .join(' > '),
    standing: (id = 'a1') => made.find(({ attribution }) => attribution === id)?.standing,
  }
}
