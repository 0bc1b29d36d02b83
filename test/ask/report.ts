import type { Comment, Party, Record, Span } from '../../src/record/record.ts'
import { made, type Said } from '../ledger/made.ts'

/** What a report of these tests has beside its text. */
export interface Sketch {
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
  readonly title?: string
  readonly said?: readonly Said[]
  /** Words by which parties are called beside their names. */
  readonly calls?: { readonly [name: string]: readonly string[] }
  readonly asked?: readonly {
    readonly who: string
    /** The party's name where it is another, and whether it is one. */
    readonly name?: string
    readonly named?: boolean
    /** What kind of party it is where it is no person. */
    readonly kind?: Party['kind']
    readonly words: string
    readonly outcome: Comment['outcome']
    /** Numbers of what was said that it was about. */
    readonly about?: readonly number[]
    readonly reply?: number
  }[]
}

/** A record with comments and names as the reader would find them. */
export function report(id: string, text: string, sketch: Sketch = {}): Record {
  const { said = [], calls = {}, asked = [], title, ...known } = sketch
  const record = made(id, text, said, known)
  const find = (words: string): Span => {
    const start = record.report.text.indexOf(words)
    if (start < 0) throw new Error(`${id}: “${words}” does not stand in the text`)
    return { start, end: start + words.length }
  }
  const parties: Party[] = [...record.parties]
  for (const { who, name = who, named = true, kind = named ? 'person' : 'unknown' } of asked) {
    if (parties.some(one => one.name === name)) continue
    parties.push({
      id: `p${parties.length + 1}`,
      name,
      kind,
      named,
      mentions: [find(who)],
    })
  }
  const partyOf = (name: string) => parties.find(one => one.name === name)?.id ?? null
  return {
    ...record,
    report: { ...record.report, ...(title === undefined ? {} : { title }) },
    parties: parties.map(party => ({
      ...party,
      mentions: [...party.mentions, ...(calls[party.name] ?? []).map(find)].sort((a, b) => a.start - b.start),
    })),
    comments: asked.map(({ who, name = who, words, outcome, about = [], reply }, index) => ({
      id: `m${index + 1}`,
      asked: partyOf(name),
      who: [find(who)],
      by: null,
      asker: [],
      outcome,
      span: find(words),
      about: about.map(one => `a${one}`),
      reply: reply === undefined ? null : `a${reply}`,
      rule: 'comment/silent',
    })),
  }
}
