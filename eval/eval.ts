/**
 * Measures the reader and the ledger over it, and writes docs/accuracy.md, docs/reliability.svg and the figures of docs/ledger.md.
 * usage: eval.ts [--part all|reader|ledger] [--shared DIR] [--model DIR] [--verbose] [--no-write]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { plot } from './calibration.ts'
import { measure } from './measure.ts'
import { storyTables } from './stories.ts'
import { tables } from './tables.ts'

const { values: flags } = parseArgs({
  options: {
    part: { type: 'string', default: 'all' },
    shared: { type: 'string', default: '../shared' },
    model: { type: 'string', default: 'model' },
    write: { type: 'boolean', default: true },
    verbose: { type: 'boolean', default: false },
  },
  allowNegative: true,
})

const PLOT = 'docs/reliability.svg'
const BEGIN = '<!-- measured: npm run eval -->'
const END = '<!-- /measured -->'
const say = flags.verbose ? (line: string) => console.error(line) : undefined

if (flags.part !== 'ledger') {
  const figures = await measure(flags.model, flags.shared, say)
  show(tables(figures), 'docs/accuracy.md')
  if (flags.write) writeFileSync(PLOT, plot(figures.polnear.samples))
}
if (flags.part !== 'reader') show(await storyTables(flags.model, flags.shared, say ?? (() => {})), 'docs/ledger.md')

/** Prints what was measured, and writes it into a page where the page has its place. */
function show(measured: string, page: string): void {
  console.log(`${measured}\n`)
  if (!flags.write) return
  const [before, rest] = readFileSync(page, 'utf8').split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined)
    throw new Error(`${page} has no "${BEGIN}" … "${END}" to write between`)
  writeFileSync(page, `${before}${BEGIN}\n\n${measured}\n\n${END}${after}`)
}
