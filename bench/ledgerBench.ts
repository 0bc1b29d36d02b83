import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { embedding } from '../src/cli/embedding.ts'
import { catchUp } from '../src/ledger/catchUp.ts'
import type { Embed } from '../src/record/passage.ts'
import { open } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { baseStories } from './baseStories.ts'
import { families, type MadeReport } from './families.ts'
import { growth } from './growth.ts'
import { cpuSeconds, family, freshPeaks, peakMegabytes } from './processes.ts'
import { type Answered, type Questions, questions } from './questions.ts'
import { shareOf } from './shareOf.ts'
import { standIn } from './standIn.ts'
import { wrongMerges } from './wrongMerges.ts'

/** Reports that `sayso add` takes up into the ledger together. */
const TOGETHER = 16
/** Reports that are added singly to a store of each size. */
const SINGLY = 64
const GOAL = { addOne: 200, trace: 300 }
/** The growth is fitted to so many points, of which the first, while the program warms up, are left out. */
const POINTS = 20
const WARM_POINTS = 2
/** Characters of a report where they are to be brief. */
const BRIEF = 500
const MEGABYTE = 1024 * 1024
const OWN = [process.pid]

interface Measured {
  readonly size: number
  /** Milliseconds of processor time, and of time, for a report on the way to this size. */
  readonly used: number
  readonly passed: number
  /** Milliseconds of adding one more, each. */
  readonly one: readonly number[]
  /** Megabytes: now, at most since the size before, and of the file. */
  readonly memory: number
  readonly peak: number
  readonly file: number
  readonly asked: Questions
  readonly claims: number
  readonly wrong: number
}

/**
 * Builds a store of made reports with `sayso add`'s own code but for the reading, and at every size measures adding one more and what a desk asks. Prints
 * tables; what is under way goes to stderr. Brief: of each report only the beginning, and a stand-in for the encoder, so that a large store is built in less time.
 */
export async function ledgerBench(sizes: readonly number[], isBrief: boolean, keep: string | null): Promise<void> {
  if (keep !== null && existsSync(keep)) throw new Error(`--keep ${keep}: there is such a file already`)
  const { stories, reading } = await baseStories(isBrief ? BRIEF : undefined)
  const embed = isBrief ? standIn : embedding()
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'))
  const path = keep ?? join(folder, 'store.sqlite')
  const store = open(path)
  try {
    const made = families(stories)
    const points: [size: number, milliseconds: number][] = []
    const found: Measured[] = []
    let count = 0
    let total = 0
    for (const size of [...sizes].sort((a, b) => a - b)) {
      freshPeaks(OWN)
      const [begun, from, used] = [performance.now(), count, total]
      const step = Math.max(TOGETHER, Math.floor(size / POINTS))
      while (count < size) {
        const many = Math.min(TOGETHER, size - count)
        const reports = take(made, many)
        const before = cpuSeconds(family())
        await takeUp(store, reports, embed)
        total += (cpuSeconds(family()) - before) * 1000
        count += many
        if (Math.floor(count / step) > Math.floor((count - many) / step)) {
          points.push([count, total])
          console.error(`${count} reports, ${(total / count).toFixed(1)} ms of processor time each`)
        }
      }
      const passed = (performance.now() - begun) / (count - from)
      const one: number[] = []
      for (const report of take(made, SINGLY)) {
        const at = performance.now()
        await takeUp(store, [report], embed)
        one.push(performance.now() - at)
      }
      count += SINGLY
      const memory = process.memoryUsage().rss / MEGABYTE
      const peak = peakMegabytes(OWN)
      found.push({
        size,
        used: (total - used) / (size - from),
        passed,
        one,
        memory,
        peak,
        file: statSync(path).size / MEGABYTE,
        asked: questions(path),
        ...wrongMerges(path),
      })
      console.error(tables(found, points, reading))
    }
    console.log(tables(found, points, reading))
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function take(made: Iterator<MadeReport>, count: number): MadeReport[] {
  return Array.from({ length: count }, () => made.next().value as MadeReport)
}

async function takeUp(store: Store, reports: readonly MadeReport[], embed: Embed): Promise<void> {
  const ids = reports.map(({ record }) => {
    const { id, text, published } = record.report
    const raw = { bytes: Buffer.from(text), taken: id, source: id, fetched: published ?? '' }
    return store.add(record, raw).id
  })
  for await (const _ of catchUp(store.ledger, embed, ids));
}

function tables(found: readonly Measured[], points: readonly (readonly [number, number])[], reading: number): string {
  const whole = (value: number) => Math.round(value).toLocaleString('en')
  const tenth = (value: number) => value.toFixed(1)
  const answered = ({ median, worst }: Answered) => `${whole(median)} / ${whole(worst)}`
  const rows = found.map(({ size, used, passed, one, memory, peak, file, claims, wrong }) => {
    const [median, most, worst] = [shareOf(0.5, one), shareOf(0.95, one), Math.max(...one)].map(tenth)
    return `| ${whole(size)} | ${tenth(used)} | ${tenth(passed)} | ${median} / ${most} / ${worst} | ${whole(memory)} / ${whole(peak)} | ${whole(file)} | ${whole(claims)} | ${wrong} |`
  })
  const asked = found.map(({ size, asked: { trace, ledger, who, search, found, asked } }) => {
    return `| ${whole(size)} | ${[trace, ledger, who, search].map(answered).join(' | ')} | ${found} of ${asked} |`
  })
  const fitted = points.slice(WARM_POINTS)
  const grows = (value: (one: Measured) => number) =>
    found.length < 2 ? '–' : growth(found.map(one => [one.size, value(one)])).toFixed(2)
  return `| reports in the store | processor time a report, ms | time a report, ms | adding one more, ms: median / 95 % / worst (goal ${GOAL.addOne}) | memory / peak, MB | file, MB | claims | of two families |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}

| reports in the store | \`trace\`, ms: median / worst (goal ${GOAL.trace}) | \`ledger\`, first page | \`who\` | \`search\` | claims found by their words |
|---|---|---|---|---|---|
${asked.join('\n')}

Growth: processor time as reports to the power of ${growth(fitted).toFixed(2)}, memory ${grows(one => one.peak)}, the file ${grows(one => one.file)}. Reading a report of the sample takes ${whole(reading)} ms before all this. Node ${process.versions.node}.`
}
