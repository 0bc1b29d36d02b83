import { setFlagsFromString } from 'node:v8'
import { inOrder } from '../src/cli/inOrder.ts'
import { UNDER_WAY } from '../src/cli/underWay.ts'
import { MAX_CHARACTERS } from '../src/read/assemble.ts'
import { plainText } from '../src/read/plainText.ts'
import { read } from '../src/read.ts'
import { json } from '../src/show/json.ts'
import { load, type Model } from '../src/tag/model.ts'
import { fitted, type Line, type Point } from './fitted.ts'
import { growth } from './growth.ts'
import { hostileTexts } from './hostileTexts.ts'
import { logPlots, type Plotted } from './logPlot.ts'
import { longReport } from './longReport.ts'
import { cpuSeconds, family, freshPeaks, peakMegabytes } from './processes.ts'

const SHORTEST = 100
/** A short report is read so often that this many words are: the kernel counts the time of the model's processes in hundredths of a second. */
const LEAST_WORDS = 20_000
/** Words of a report where many are counted: a brief, so that ten thousand take minutes. */
const BRIEF = 100
const WARM = 40
/**
 * A text that no newspaper prints may take so many times what a report of its length takes: where every letter or two is a word, there are about as many more
 * word pieces to read.
 */
const BOUND = 4

/** What one text, or so many reports, took: seconds of processor time, and megabytes at most. */
interface Taken {
  readonly size: number
  readonly seconds: number
  readonly megabytes: number
}

/**
 * How time and memory grow with the length of a report, up to so many words, and with the count of reports: tables with the lines fitted, what hostile texts take
 * beside them, and plots.
 */
export async function growthBench(
  texts: readonly string[],
  folder: string,
  most: { readonly words: number; readonly reports: number },
): Promise<{ table: string; plots: string }> {
  // As the command line does.
  setFlagsFromString('--no-regexp-tier-up')
  const model = await load(folder)
  try {
    for (const text of texts.slice(0, WARM)) await take(text, model)
    await many(texts.slice(0, WARM), WARM, model)
    const lengths: Taken[] = []
    for (const size of sizes(SHORTEST, most.words)) {
      const text = longReport(texts, size)
      // What is over the limit is cut, and no longer report is read.
      const isCut = text.length > MAX_CHARACTERS
      const read = isCut ? text.slice(0, MAX_CHARACTERS).split(/\s+/).length : size
      lengths.push(await one(text, read, model))
      if (isCut) break
    }
    // Hostile texts are compared by their length in characters, for some have no words.
    const letters = longReport(texts, LEAST_WORDS).length / LEAST_WORDS
    const hostile: (Taken & { readonly title: string })[] = []
    for (const { title, text } of hostileTexts(texts))
      hostile.push({ title, ...(await one(text, Math.round(text.length / letters), model)) })
    const counts: Taken[] = []
    const briefs = texts.map(text => longReport([text], BRIEF))
    for (const size of sizes(1, most.reports)) counts.push(await many(briefs, size, model))
    return { table: tables(lengths, hostile, counts), plots: plots(lengths, hostile, counts) }
  } finally {
    await model.close()
  }
}

/** 1, 3, 10, 30 … times the least, up to the most. */
function sizes(least: number, most: number): number[] {
  const found: number[] = []
  for (let size = least, i = 0; size < most; size = Math.round(size * (i++ % 2 === 0 ? 3 : 10 / 3))) found.push(size)
  return [...found, most]
}

async function take(text: string, model: Model): Promise<void> {
  json(await read(plainText(text), model))
}

async function one(text: string, size: number, model: Model): Promise<Taken> {
  const times = Math.max(1, Math.ceil(LEAST_WORDS / size))
  return taken(size, times, async () => {
    for (let time = 0; time < times; time++) await take(text, model)
  })
}

/** Reads so many reports as the command line does, several under way at once; what is read is let go. A few are read so many times over, one run after the other. */
function many(texts: readonly string[], size: number, model: Model): Promise<Taken> {
  const times = Math.max(1, Math.ceil(LEAST_WORDS / (size * BRIEF)))
  async function* reports() {
    for (let i = 0; i < size; i++) yield texts[i % texts.length] ?? ''
  }
  return taken(size, times, async () => {
    for (let time = 0; time < times; time++)
      for await (const _ of inOrder(reports(), UNDER_WAY, text => take(text, model)));
  })
}

async function taken(size: number, times: number, work: () => Promise<void>): Promise<Taken> {
  freshPeaks(family())
  const before = cpuSeconds(family())
  await work()
  const after = family()
  const found = { size, seconds: (cpuSeconds(after) - before) / times, megabytes: peakMegabytes(after) }
  console.error(`${size}: ${found.seconds.toFixed(3)} s, ${found.megabytes.toFixed(0)} MB`)
  return found
}

const seconds = (all: readonly Taken[]): Point[] => all.map(({ size, seconds }) => [size, seconds])
const megabytes = (all: readonly Taken[]): Point[] => all.map(({ size, megabytes }) => [size, megabytes])
const whole = (value: number) => Math.round(value).toLocaleString('en')

function tables(
  lengths: readonly Taken[],
  hostile: readonly (Taken & { title: string })[],
  counts: readonly Taken[],
): string {
  const byLength = fitted(seconds(lengths))
  const odd = hostile.map(({ title, size, seconds, megabytes }) => {
    const ratio = seconds / on(byLength, size)
    return `| ${title} | ${whole(size)} | ${seconds.toFixed(2)} | ${ratio.toFixed(2)}${ratio > BOUND ? ', over the bound' : ''} | ${whole(megabytes)} |`
  })
  return `${table('words in one report', lengths)}

| text | as long as so many words | processor time, s | times the line (bound ${BOUND}) | memory, MB |
|---|---|---|---|---|
${odd.join('\n')}

${table(`reports of ${BRIEF} words`, counts)}`
}

function table(what: string, all: readonly Taken[]): string {
  const [time, memory] = [fitted(seconds(all)), fitted(megabytes(all))]
  const rows = all.map(({ size, seconds, megabytes }) => {
    return `| ${whole(size)} | ${seconds.toPrecision(3)} | ${off(seconds, on(time, size))} | ${whole(megabytes)} | ${off(megabytes, on(memory, size))} |`
  })
  return `| ${what} | processor time, s | off the line | memory at most, MB | off the line |
|---|---|---|---|---|
${rows.join('\n')}

Time: ${said(time, 1000, 'ms')}; as a power of the size, ${growth(seconds(all)).toFixed(2)}. Memory: ${said(memory, 1, 'MB')}.`
}

function said({ start, slope, explained, farthest }: Line, unit: number, name: string): string {
  return `${(start * unit).toPrecision(3)} ${name} and ${(slope * unit * 1000).toPrecision(3)} ${name} for every thousand, R² ${explained.toFixed(4)}, at most ${(100 * Math.abs(farthest.off)).toFixed(0)} in 100 off (at ${whole(farthest.size)})`
}

function on({ start, slope }: Line, size: number): number {
  return start + slope * size
}

function off(value: number, line: number): string {
  const share = Math.round(100 * (value / line - 1))
  return `${share > 0 ? '+' : ''}${share} in 100`
}

function plots(
  lengths: readonly Taken[],
  hostile: readonly (Taken & { title: string })[],
  counts: readonly Taken[],
): string {
  const plot = (title: string, across: string, up: string, points: Point[], apart: Plotted['apart'] = []): Plotted => {
    const line = fitted(points)
    return { title, across, up, points, apart, line: size => on(line, size) }
  }
  return logPlots([
    plot(
      'time by length',
      'words in one report',
      's of processor time',
      seconds(lengths),
      apartOf(hostile, ({ seconds }) => seconds),
    ),
    plot(
      'memory by length',
      'words in one report',
      'MB at most',
      megabytes(lengths),
      apartOf(hostile, ({ megabytes }) => megabytes),
    ),
    plot('time by count', 'reports', 's of processor time', seconds(counts)),
    plot('memory by count', 'reports', 'MB at most', megabytes(counts)),
  ])
}

function apartOf(
  hostile: readonly (Taken & { title: string })[],
  value: (one: Taken) => number,
): NonNullable<Plotted['apart']> {
  return hostile.map(one => ({ title: one.title, at: [one.size, value(one)] }))
}
