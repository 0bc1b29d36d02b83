import { html } from '../src/read/html.ts'
import { plainText } from '../src/read/plainText.ts'
import { read } from '../src/read.ts'
import type { Article } from '../src/record/article.ts'
import { json } from '../src/show/json.ts'
import { flame, flameGraph } from './flameGraph.ts'
import { nearModel } from './nearModel.ts'
import { pageOf } from './pageOf.ts'
import { type Frame, profiled } from './profiled.ts'
import { ALL_STAGES, stageOf } from './stageOf.ts'

/** Reports that are read before: by then all is compiled. */
const WARM = 40
/** Words of a report, for what a billion of them cost. */
const REPORT = 500
const HOUR = 3600

/** Where a stretch of time went: its stage, and the way through the functions of that stage. */
interface Part {
  readonly stage: string
  readonly way: readonly string[]
  readonly time: number
}

/**
 * Where the time of reading goes, by Node's own profiler, with the whole reader in one process: a table by stage that adds up to the whole, for reports as plain
 * text and as pages, and a flame graph of both.
 */
export async function stagesBench(texts: readonly string[], folder: string): Promise<{ table: string; graph: string }> {
  const runs: { readonly graph: 'encoder' | 'heads'; readonly from: number; readonly to: number }[] = []
  const model = await nearModel(folder, (graph, from, to) => runs.push({ graph, from, to }))
  const all = async (articles: Iterable<() => Article>) => {
    for (const article of articles) json(await read(article(), model))
  }
  const pages = texts.map(pageOf)
  const plain = texts.map(text => () => plainText(text))
  const marked = pages.map(page => () => html(page))
  await all([...plain.slice(0, WARM), ...marked.slice(0, WARM)])
  const found: { readonly title: string; readonly parts: readonly Part[] }[] = []
  for (const [title, articles] of [
    ['plain text', plain],
    ['pages', marked],
  ] as const) {
    runs.length = 0
    const begun = process.cpuUsage()
    const samples = await profiled(() => all(articles))
    const { user, system } = process.cpuUsage(begun)
    // The profiler counts the time that passes; on a busy machine less of it was this process's.
    const own = (user + system) / samples.reduce((sum, { lasted }) => sum + lasted, 0)
    let run = 0
    const parts = samples.map(({ stack, at, lasted }) => {
      while ((runs[run]?.to ?? Number.POSITIVE_INFINITY) < at) run++
      const under = runs[run]
      if (under !== undefined && under.from <= at) return { stage: under.graph, way: [], time: own * lasted }
      const { stage, from } = stageOf(stack)
      return { stage, way: stack.slice(from).map(named), time: own * lasted }
    })
    found.push({ title, parts })
  }
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const size = pages.reduce((sum, page) => sum + page.length, 0) / pages.length / 1000
  const both = found.flatMap(({ title, parts }) =>
    parts.map(({ stage, way, time }) => ({ way: [title, stage, ...way], time })),
  )
  return {
    table: `${table(found, words)}\n\n${texts.length} reports of ${words.toLocaleString('en')} words; a page has ${size.toFixed(0)},000 characters.`,
    graph: flameGraph(flame('reading', both)),
  }
}

function table(found: readonly { readonly title: string; readonly parts: readonly Part[] }[], words: number): string {
  const columns = found.map(({ parts }) => {
    const whole = parts.reduce((sum, { time }) => sum + time, 0)
    const times = new Map<string, number>()
    for (const { stage, time } of parts) times.set(stage, (times.get(stage) ?? 0) + time)
    return { whole, times }
  })
  // Microseconds of the profile for all words are milliseconds for a thousand of them.
  const cell = (time: number, whole: number) => `${(time / words).toFixed(2)} | ${((100 * time) / whole).toFixed(1)}`
  const rows = ALL_STAGES.map(
    stage => `| ${stage} | ${columns.map(({ times, whole }) => cell(times.get(stage) ?? 0, whole)).join(' | ')} |`,
  )
  const [plain] = columns
  const seconds = (1_000_000_000 * REPORT * (plain?.whole ?? 0)) / words / 1_000_000
  return `| stage | ${found.map(({ title }) => `${title}, ms a thousand words | in 100`).join(' | ')} |
|---|${columns.map(() => '---|---|').join('')}
${rows.join('\n')}
| **the whole** | ${columns.map(({ whole }) => cell(whole, whole)).join(' | ')} |

At this rate a billion reports of ${REPORT} words take ${Math.round(seconds / HOUR).toLocaleString('en')} hours of one core.`
}

function named({ name, file }: Frame): string {
  const short = file.replace(/^.*\/(?:src|node_modules)\//, '')
  return `${name === '' ? 'anonymous' : name}${short === '' ? '' : ` (${short})`}`
}
