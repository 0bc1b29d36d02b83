/**
 * Measures the reader and writes docs/accuracy.md and docs/reliability.svg. usage: eval.ts [--shared DIR] [--model DIR] [--verbose] [--no-write]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { plot } from './calibration.ts'
import { measure } from './measure.ts'
import { tables } from './tables.ts'

const { values: flags } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    model: { type: 'string', default: 'model' },
    write: { type: 'boolean', default: true },
    verbose: { type: 'boolean', default: false },
  },
  allowNegative: true,
})

const PAGE = 'docs/accuracy.md'
const PLOT = 'docs/reliability.svg'
const BEGIN = '<!-- measured: npm run eval -->'
const END = '<!-- /measured -->'

const figures = await measure(flags.model, flags.shared, flags.verbose ? line => console.error(line) : undefined)
const measured = tables(figures)
console.log(measured)
if (flags.write) {
  const [before, rest] = readFileSync(PAGE, 'utf8').split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error(`${PAGE} has no "${BEGIN}" … "${END}" to write between`)
  writeFileSync(PLOT, plot(figures.polnear.samples))
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${measured}\n\n${END}${after}`)
}
