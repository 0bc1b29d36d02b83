/**
 * Makes what the training reads: one NDJSON file of windows for each pass over the corpora, cut, encoded and labelled by the reader's own code, so that
 * training and reading can never see a text differently. usage: prepare.ts --data DIR --cases DIR --out DIR --passes N [--annotated N]
 */
import { createWriteStream, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sentences } from '../src/english/sentences.ts'
import type { Segmented } from '../src/record/article.ts'
import type { Span } from '../src/record/record.ts'
import { quotations } from '../src/segment/quotations.ts'
import { words } from '../src/segment/words.ts'
import { bare } from '../src/tag/bare.ts'
import { features } from '../src/tag/features.ts'
import { firstFrom, type Lookup, lookup, pieces } from '../src/tag/pieces.ts'
import { type Layout, type Window, windows } from '../src/tag/windows.ts'
import { compose } from './compose.ts'
import { annotatedIn, corpus, type Document } from './corpora.ts'
import { heldOut } from './heldOut.ts'
import { houseStyle } from './houseStyle.ts'
import { pick, random } from './random.ts'

const { values: flags } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    cases: { type: 'string', default: 'cases' },
    tokenizer: { type: 'string', default: 'model/tokenizer.json' },
    out: { type: 'string', default: '.train' },
    passes: { type: 'string', default: '4' },
    annotated: { type: 'string', default: '' },
  },
})

/** Training sees no context: everything in a window is labelled. Another salt cuts every pass elsewhere. */
const layout = (salt: number): Layout => ({ radius: 160, core: 380, context: 0, salt })
/** Hand-annotated reports are few and teach what the corpora are silent on. */
const CASE_REPEATS = 3
/** Share of sentences put inside an outer attribution of our own. */
const COMPOSED = 0.07
/** A word this near a cue may be an addressee that PolNeAR leaves unmarked. */
const ADDRESSEE_REACH = 10

/** Cue labels: outside, begins, goes on; -1 is not learnt from. */
const CUE = { outside: 0, begin: 1, inside: 2, unknown: -1 } as const
/** Role labels: outside, then begins and goes on for source, content, addressee; 7 is "outside, or an addressee". */
const ROLE = { source: 1, content: 3, addressee: 5, open: 7 } as const

interface Line {
  readonly ids: number[]
  readonly shape: number[]
  readonly quoted: number[]
  readonly first: number[]
  readonly cue: number[]
  /** Per attribution: first and last word of its cue, then a digit for every word. */
  readonly roles: [number, number, string][]
}

const look = lookup(JSON.parse(readFileSync(flags.tokenizer, 'utf8')))
const polnear = corpus(join(flags.data, 'polnear-train.ndjson'), 'polnear')
const ewt = corpus(join(flags.data, 'ewt-srl.ndjson'), 'ewt')
const annotated = annotatedIn(flags.cases, 'training')
const reports = drawn(annotated.filter(learnt))
mkdirSync(flags.out, { recursive: true })

await write(
  'held-out.ndjson',
  [...polnear.filter(heldOut), ...annotated.filter(heldOut)].flatMap(d => encode(d, look, layout(0))),
)

for (let pass = 0; pass < Number(flags.passes); pass++) {
  const texts = dresser(pass)
  const lines = polnear
    .filter(learnt)
    .flatMap(d => encode(texts(compose(d, COMPOSED, texts.draw)), look, layout(pass + 1)))
  lines.push(...ofCases(texts, pass + 1))
  // Of the web's texts only what teaches addressees and inner attributions: much of the rest is not attribution as the news has it.
  for (const d of ewt) lines.push(...encode(d, look, layout(pass + 1)).filter(line => line.roles.some(hasAddressee)))
  await write(`pass-${pass}.ndjson`, lines)
}

function learnt(document: Document, i: number): boolean {
  return !heldOut(document, i)
}

/** So many of the annotated reports as are asked for (all of them where none are), drawn so that fewer are among more. */
function drawn(from: readonly Document[]): readonly Document[] {
  if (flags.annotated === '') return from
  const draw = random(1)
  return from
    .map(document => ({ document, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Number(flags.annotated))
    .map(({ document }) => document)
}

/** Dresses texts in house styles, from one seed. */
function dresser(seed: number): ((document: Document) => Document) & { readonly draw: () => number } {
  const draw = random(1000 + seed)
  const dress = (document: Document) =>
    houseStyle(document, draw() < 0.5 ? 'own' : pick(draw, ['straight', 'single', 'straight single'] as const))
  return Object.assign(dress, { draw })
}

/** The annotated reports' windows, several times over, each time cut and dressed anew. */
function ofCases(dress: (document: Document) => Document, salt: number): Line[] {
  return Array.from({ length: CASE_REPEATS }, (_, repeat) =>
    reports.flatMap(d => encode(dress(d), look, layout(salt * 100 + repeat))),
  ).flat()
}

function hasAddressee([, , roles]: Line['roles'][number]): boolean {
  return roles.includes(String(ROLE.addressee))
}

async function write(name: string, lines: readonly Line[]): Promise<void> {
  const path = join(flags.out, name)
  const file = createWriteStream(`${path}.part`)
  for (const line of lines) file.write(`${JSON.stringify(line)}\n`)
  await new Promise(done => file.end(done))
  renameSync(`${path}.part`, path)
  const count = lines.reduce((n, line) => n + line.ids.length, 0)
  console.log(
    `${name}: ${lines.length} windows, ${count} pieces, ${lines.reduce((n, line) => n + line.roles.length, 0)} attributions`,
  )
}

/** A document's windows with their labels. */
function encode({ corpus: name, text, blocks, gold }: Document, find: Lookup, how: Layout): Line[] {
  const segmented: Segmented = {
    report: { id: '', byline: [], language: 'en', text, blocks, origin: [] },
    sentences: sentences(text, blocks),
    words: words(text),
    quotations: quotations(text, blocks),
    notes: [],
  }
  const { count, starts, ends } = segmented.words
  const cut = pieces(segmented, find)
  const at = (span: Span) => {
    const { start, end } = bare(text, span)
    let w = firstFrom(ends, start + 1)
    const found: number[] = []
    for (; w < count && (starts[w] ?? 0) < end; w++) found.push(w)
    return found
  }
  const marked = gold
    .map(a => ({
      cue: at(a.cue[0] ?? { start: 0, end: 0 }),
      source: a.source.map(at),
      content: a.content.map(at),
      addressee: a.addressee.map(at),
      whole: a.whole,
    }))
    .filter(a => a.cue.length > 0)
  const cue = new Int8Array(count).fill(CUE.outside)
  if (name === 'ewt') cue.fill(CUE.unknown)
  else for (const a of marked) if (!a.whole) for (const w of a.content.flat()) cue[w] = CUE.unknown
  for (const a of marked) for (const [i, w] of a.cue.entries()) cue[w] = i === 0 ? CUE.begin : CUE.inside
  return windows(cut, starts, segmented.sentences, how).map(window => ({
    ...features(cut, window),
    cue: [...cue.slice(window.start, window.end)],
    roles: marked.flatMap(a => roles(a, window, name)),
  }))
}

/** One attribution's roles in a window; nothing where the window cuts it. */
function roles(
  a: { cue: number[]; source: number[][]; content: number[][]; addressee: number[][] },
  { start, end }: Window,
  name: string,
): [number, number, string][] {
  const all = [a.cue, ...a.source, ...a.content, ...a.addressee].flat()
  if (all.some(w => w < start || w >= end)) return []
  const from = (a.cue[0] ?? 0) - start
  const to = (a.cue.at(-1) ?? 0) - start
  const label = new Uint8Array(end - start)
  if (name === 'polnear') {
    for (let w = Math.max(0, from - ADDRESSEE_REACH); w < Math.min(label.length, to + 1 + ADDRESSEE_REACH); w++)
      if (w < from || w > to) label[w] = ROLE.open
  }
  for (const [role, parts] of [
    [ROLE.addressee, a.addressee],
    [ROLE.source, a.source],
    [ROLE.content, a.content],
  ] as const) {
    for (const part of parts) for (const [i, w] of part.entries()) label[w - start] = role + (i === 0 ? 0 : 1)
  }
  return [[from, to, label.join('')]]
}
