import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Block, BlockKind, Check, Comment, Span } from '../src/record/record.ts'
import { blocks as kindsOf } from '../src/segment/blocks.ts'

/** An attribution as a corpus annotates it. `whole` is true where everything inside its content is annotated too. */
export interface Gold {
  readonly source: Span[]
  readonly cue: Span[]
  readonly content: Span[]
  readonly addressee: Span[]
  readonly whole: boolean
}

/** An annotated text. Each corpus is silent on something: see `loss` in prepare.ts. */
export interface Document {
  readonly id: string
  readonly corpus: 'polnear' | 'ewt' | 'case'
  readonly text: string
  readonly blocks: Block[]
  readonly gold: Gold[]
  /** The right of reply and the checks, where the corpus annotates them; read so that a report which quotes what does not stand in it is refused, and not learnt from. */
  readonly events: { readonly comments: Event<Comment['outcome']>[]; readonly checks: Event<Check['verdict']>[] } | null
}

interface Event<Kind> {
  readonly span: Span
  readonly kind: Kind
}

type Pair = readonly [number, number]

interface CorpusLine {
  id: string
  text: string
  attributions: { source: Pair[]; cue: Pair[]; content: Pair[]; addressee?: Pair[] }[]
}

/** A corpus of NDJSON whose offsets count Unicode code points; ours count UTF-16 code units. */
export function corpus(path: string, name: 'polnear' | 'ewt'): Document[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const { id, text, attributions } = JSON.parse(line) as CorpusLine
      const unit = utf16(text)
      const spans = (pairs: Pair[] = []) => pairs.map(([start, end]) => ({ start: unit(start), end: unit(end) }))
      const gold = attributions.map(a => ({
        source: spans(a.source),
        cue: spans(a.cue),
        content: spans(a.content),
        addressee: spans(a.addressee),
        whole: false,
      }))
      return { id, corpus: name, text, blocks: lines(text), gold, events: null }
    })
}

/** The UTF-16 offset of a code point's index. */
function utf16(text: string): (codePoints: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return n => n
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    offsets.push(at)
    at += character.length
  }
  offsets.push(at)
  return n => offsets[n] ?? at
}

/** Every line with words is a block: one publisher's paragraphs are single lines. */
function lines(text: string): Block[] {
  const spans = [...text.matchAll(/\S[^\n]*/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }))
  return kindsOf({ text, byline: [], notes: [], blocks: spans.map(span => ({ kind: null, span })) })
}

type Quoted = string | { readonly t: string; readonly n?: number; readonly block?: number }
type Quotes = Quoted | readonly Quoted[] | null | undefined

interface Case {
  readonly id: string
  readonly text: string
  readonly blocks: readonly BlockKind[]
  readonly attributions: readonly {
    readonly id: string
    readonly block: number
    readonly source?: Quotes
    readonly cue: Quotes
    readonly content: Quotes
    readonly addressee?: Quotes
  }[]
  readonly comments?: readonly {
    readonly block: number
    readonly outcome: Comment['outcome']
    readonly quote: Quoted
  }[]
  readonly checks?: readonly { readonly block: number; readonly verdict: Check['verdict']; readonly quote: Quoted }[]
}

/**
 * A report annotated by hand (docs/cases.md): words are quoted from a block, their first occurrence or the n-th. Throws where a quotation does not stand in
 * its block.
 */
export function annotated(path: string): Document {
  const {
    id,
    text,
    blocks: kinds,
    attributions,
    comments = [],
    checks = [],
  } = JSON.parse(readFileSync(path, 'utf8')) as Case
  const blocks: Block[] = []
  for (const [i, part] of text.split('\n\n').entries()) {
    const start = i === 0 ? 0 : (blocks[i - 1]?.span.end ?? 0) + 2
    blocks.push({ kind: kinds[i] ?? 'paragraph', span: { start, end: start + part.length } })
  }
  const find = (quoted: Quoted, home: number, of: string): Span => {
    const { t, n = 1, block = home } = typeof quoted === 'string' ? { t: quoted } : quoted
    const within = blocks[block]?.span ?? { start: 0, end: 0 }
    let at = within.start - 1
    for (let k = 0; k < n; k++) {
      at = text.indexOf(t, at + 1)
      if (at < 0 || at + t.length > within.end)
        throw new Error(`${path}: ${of} quotes "${t}" (${n}), which is not in block ${block}`)
    }
    return { start: at, end: at + t.length }
  }
  const gold = attributions.map(a => {
    const spans = (quotes: Quotes) => {
      const list =
        quotes === null || quotes === undefined
          ? []
          : Array.isArray(quotes)
            ? (quotes as readonly Quoted[])
            : [quotes as Quoted]
      return list.map(quoted => find(quoted, a.block, a.id)).sort((x, y) => x.start - y.start)
    }
    return {
      source: spans(a.source),
      cue: spans(a.cue),
      content: spans(a.content),
      addressee: spans(a.addressee),
      whole: true,
    }
  })
  const events = {
    comments: comments.map(c => ({ span: find(c.quote, c.block, 'a comment'), kind: c.outcome })),
    checks: checks.map(c => ({ span: find(c.quote, c.block, 'a check'), kind: c.verdict })),
  }
  return { id, corpus: 'case', text, blocks, gold, events }
}

/** The annotated reports of a folder, by name: those to learn from, or those that its `testing.txt` keeps for testing. */
export function annotatedIn(folder: string, part: 'training' | 'testing'): Document[] {
  const testing = new Set(readFileSync(join(folder, 'testing.txt'), 'utf8').split('\n').filter(Boolean))
  const names = readdirSync(folder).filter(name => name.endsWith('.json'))
  return names
    .filter(name => testing.has(basename(name, '.json')) === (part === 'testing'))
    .sort()
    .map(name => annotated(join(folder, name)))
}
