/**
 * `npm run bench`: how fast is Sayso, on this machine, now. Times drift with the machine; the ratios in one run hold. Not a test.
 * usage: bench.ts [--rounds N] [--processes N]    reading
 *        bench.ts --ledger [SIZES]                the ledger, over stores of so many reports: 1000 10000 100000
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { ledgerBench } from './ledgerBench.ts'
import { readingBench } from './readingBench.ts'

const SIZES = [1_000, 10_000, 100_000]

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ledger: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    processes: { type: 'string', default: String(Math.min(2, availableParallelism())) },
  },
})
if (flags.ledger) await ledgerBench(positionals.length > 0 ? positionals.map(Number) : SIZES)
else await readingBench(Number(flags.rounds), Number(flags.processes))
