/**
 * Measures linking by itself: the attributions of the annotated reports as they are annotated, linked by the rules, scored field by field. No model is read.
 * usage: linking.ts [--part training|testing|shared] [--field party|named|within|via|said|hedges|addressee|comments|checks|origin|blocks] [--shared DIR] [CASE…]
 *
 * `--field` lists that field's misses: what is annotated, what the rules gave, and the words around.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { claims } from '../src/chain/claims.ts'
import { link } from '../src/link/link.ts'
import { plainText } from '../src/read/plainText.ts'
import type { Tagged } from '../src/record/article.ts'
import { type Attribution, type Record, SCHEMA, type Span } from '../src/record/record.ts'
import { segment } from '../src/segment/segment.ts'

const { values: flags, positionals: only } = parseArgs({
  options: {
    part: { type: 'string', default: 'training' },
    field: { type: 'string' },
    shared: { type: 'string', default: '../shared' },
    cases: { type: 'string', default: 'cases' },
  },
  allowPositionals: true,
})

type Pair = readonly [number, number]
interface Gold {
  readonly id: string
  readonly style: Tagged['style']
  readonly party?: string | null
  readonly within?: string | null
  readonly via?: string | null
  readonly said?: string | null
  readonly spans: { [role in 'source' | 'cue' | 'content' | 'addressee']: Pair[] }
  readonly hedgeSpans: Pair[]
}
interface Case {
  readonly id: string
  readonly text: string
  readonly outlet?: string
  readonly published?: string
  readonly title?: string
  readonly parties: { [key: string]: { name: string; named: boolean } }
  readonly blocks: readonly string[]
  readonly origin?: readonly { agency: string; part: string }[]
  readonly attributions: readonly Gold[]
  readonly checks?: readonly { readonly verdict: string; readonly span: Pair; readonly about?: readonly string[] }[]
}
interface Row {
  measure: string
  precision: number | null
  recall: number
  f1: number | null
  gold: number
}

const scorer = (await import(resolve(flags.shared, 'score', 'score.mjs'))) as {
  resolve(path: string): Case
  score(record: Record, of: Case, sum: object, say?: (line: string) => void): void
  table(sum: object): Row[]
}

const testing = new Set(readFileSync(join(flags.cases, 'testing.txt'), 'utf8').split('\n').filter(Boolean))
const folder = flags.part === 'shared' ? join(flags.shared, 'cases') : flags.cases
const wanted = (id: string) =>
  only.length
    ? only.includes(id)
    : flags.part === 'shared'
      ? /^(?:c\d+|seed)$/.test(id)
      : testing.has(id) === (flags.part === 'testing')
const paths = readdirSync(folder)
  .filter(name => name.endsWith('.json') && wanted(basename(name, '.json')))
  .sort()

const sum = {}
/** Checks that were found: how many say what they are about, and of how many one of that is annotated. */
const about = { found: 0, told: 0, right: 0 }
for (const name of paths) {
  const one = scorer.resolve(join(folder, name))
  const segmented = segment(
    plainText(one.text, {
      id: one.id,
      ...(one.outlet ? { outlet: one.outlet } : {}),
      ...(one.published ? { published: one.published } : {}),
      ...(one.title ? { title: one.title } : {}),
    }),
  )
  if (segmented.report.text !== one.text) throw new Error(`${one.id}: reading changed the text`)
  const tagged = one.attributions.map(
    ({ spans: s, style }): Tagged => ({
      source: toSpans(s.source),
      cue: toSpans(s.cue),
      content: toSpans(s.content),
      addressee: toSpans(s.addressee),
      style,
      confidence: 1,
    }),
  )
  const linked = link(segmented, tagged)
  const record: Record = {
    schema: SCHEMA,
    report: segmented.report,
    ...linked,
    claims: [],
    made: { by: '', model: '', rules: '' },
  }
  const whole = { ...record, claims: claims(record) }
  scorer.score(whole, one, sum, line => {
    if (
      flags.field === 'party'
        ? / party: /.test(line)
        : flags.field === 'comments' || flags.field === 'checks'
          ? / missed: (?!\[)/.test(line)
          : false
    )
      console.log(line)
  })
  for (const check of one.checks ?? []) aboutOf(check, one, whole)
  if (flags.field) misses(flags.field, one, whole)
}
for (const row of scorer.table(sum)) {
  const percent = (value: number | null) => (value === null ? '–' : value.toFixed(1)).padStart(6)
  console.log(
    `${row.measure.padEnd(10)} precision ${percent(row.precision)} recall ${percent(row.recall)} f1 ${percent(row.f1)} of ${row.gold}`,
  )
}

const share = (of: number) => ((100 * about.right) / of).toFixed(1)
console.log(
  `what checks are about: told of ${about.told} of the ${about.found} found, right of ${about.right} (${share(about.told)} of what is told, ${share(about.found)} of all)`,
)

function aboutOf(
  { verdict, span: [start, end], about: ids = [] }: NonNullable<Case['checks']>[number],
  { attributions }: Case,
  record: Record,
): void {
  const found = record.checks.find(one => one.verdict === verdict && one.span.start < end && start < one.span.end)
  if (!found) return
  const wanted = new Set(
    attributions.flatMap(one =>
      ids.includes(one.id) ? [key(toSpans(one.spans.cue), toSpans(one.spans.content))] : [],
    ),
  )
  about.found += 1
  if (found.about.length > 0) about.told += 1
  if (record.attributions.some(one => found.about.includes(one.id) && wanted.has(key(one.cue, one.content))))
    about.right += 1
}

/** An attribution by its cue and content, as annotated and as given. */
function key(cue: readonly Span[], content: readonly Span[]): string {
  return JSON.stringify(
    [cue, content].map(list => list.map(({ start, end }) => [start, end]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))),
  )
}

function toSpans(pairs: readonly Pair[]): Span[] {
  return pairs.map(([start, end]) => ({ start, end }))
}

/** What the rules gave and the annotation has not, or has otherwise. */
function misses(field: string, { id, text, parties, attributions, blocks, origin = [] }: Case, record: Record): void {
  if (field === 'origin') {
    const told = (list: readonly { agency: string; part: string }[]) =>
      list.map(o => `${o.agency}/${o.part}`).join(', ') || 'none'
    const given = record.report.origin
    if (told(origin) !== told(given))
      console.log(
        `${id} annotated: ${told(origin)} | given: ${told(given)} ${given.map(o => `[${text.slice(o.span.start, o.span.end)}]`).join(' ')}`,
      )
  }
  if (field === 'blocks')
    for (const [i, { kind, span }] of record.report.blocks.entries())
      if (kind !== blocks[i])
        console.log(
          `${id} block ${i} of ${blocks.length} annotated: ${blocks[i]} | given: ${kind}\n      ${text.slice(span.start, Math.min(span.end, span.start + 200))}`,
        )
  const words = (list: readonly Span[]) => list.map(span => text.slice(span.start, span.end)).join(' … ')
  const mine = new Map(record.attributions.map(a => [key(a.cue, a.content), a]))
  const theirs = new Map(attributions.map(g => [key(toSpans(g.spans.cue), toSpans(g.spans.content)), g.id]))
  const cueOf = (a: Attribution | undefined) =>
    a ? `${theirs.get(key(a.cue, a.content)) ?? a.id} [${words(a.cue)}]` : 'none'
  const byId = new Map(record.attributions.map(a => [a.id, a]))
  const goldCue = (g: string | null | undefined) => {
    const found = attributions.find(a => a.id === g)
    return found ? `${g} [${words(toSpans(found.spans.cue))}]` : 'none'
  }
  for (const gold of attributions) {
    const a = mine.get(key(toSpans(gold.spans.cue), toSpans(gold.spans.content)))
    if (!a) {
      console.log(`${id} ${gold.id}: not in the record`)
      continue
    }
    const from = Math.min(...[...a.source, ...a.cue].map(s => s.start))
    const around = text.slice(Math.max(0, from - 60), from + 200).replaceAll('\n', ' ')
    const tell = (want: string, got: string, rule = '') => {
      if (want !== got)
        console.log(
          `${id} ${gold.id} [${words(a.cue)}] annotated: ${want} | given: ${got}${rule ? ` (${rule})` : ''}\n      ${around}`,
        )
    }
    if (field === 'within' || field === 'via') tell(goldCue(gold[field]), cueOf(byId.get(a[field] ?? '')))
    if (field === 'said') tell(gold.said ?? 'none', a.said?.value ?? 'none', a.said?.rule)
    if (field === 'hedges')
      tell(words(toSpans(gold.hedgeSpans)), words(a.hedges.map(h => h.span)), a.hedges.map(h => h.rule).join(', '))
    if (field === 'named' && gold.party) {
      const [want, got] = [parties[gold.party], record.parties.find(p => p.id === a.party)]
      const named = (one: { name: string; named: boolean } | undefined) =>
        one ? `${one.named ? 'named' : 'unnamed'}, ${one.name}` : 'none'
      if (want?.named !== got?.named) tell(named(want), named(got), a.rules.party ?? '')
    }
    if (field === 'party' && !gold.party && a.party)
      tell('none', record.parties.find(p => p.id === a.party)?.name ?? '')
  }
  if (field === 'party')
    for (const p of record.parties)
      console.log(`  ${id} ${p.id} ${p.kind}${p.named ? '' : ' unnamed'} "${p.name}" (${words(p.mentions)})`)
  const name = (party: string | null) => record.parties.find(p => p.id === party)?.name ?? 'none'
  if (field === 'comments')
    for (const c of record.comments)
      console.log(`  ${id} given ${c.outcome}, asked ${name(c.asked)} (${c.rule}): ${words([c.span])}`)
  if (field === 'checks')
    for (const c of record.checks)
      console.log(`  ${id} given ${c.verdict}, by ${name(c.by)} (${c.rule}): ${words([c.span])}`)
}
