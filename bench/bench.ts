/**
 * `npm run bench`: how fast is Sayso, on this machine, now. Times drift with the machine; the ratios in one run hold. Not a test.
 * usage: bench.ts [--rounds N] [--processes N]    reading
 *        bench.ts --ledger [SIZES] [--brief] [--keep FILE]  the ledger, over stores of so many reports: 1000 10000 100000; of short ones; leaves the store
 *        bench.ts --limit [--rounds N] [--write]  the encoder against what the processor can do, and where the time goes
 *        bench.ts --growth [WORDS [REPORTS]] [--write]  time and memory by the length of a report (500000) and by count (10000)
 *        bench.ts --against REV [--rounds N]      this against another revision, in turn
 *        bench.ts --peers [ARTICLES] [--rounds N] [--shared DIR] [--write]  what a user might pick instead, on the same articles
 * `--write` puts what was measured into docs/performance.md, with its pictures.
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { against, grown, limit } from './figures.ts'
import { ledgerBench } from './ledgerBench.ts'
import { peersBench } from './peersBench.ts'
import { readingBench } from './readingBench.ts'

const SIZES = [1_000, 10_000, 100_000]

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ledger: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
    keep: { type: 'string' },
    limit: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    against: { type: 'string' },
    peers: { type: 'boolean', default: false },
    shared: { type: 'string', default: '../shared' },
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    processes: { type: 'string', default: String(Math.min(2, availableParallelism())) },
  },
})
if (flags.ledger)
  await ledgerBench(positionals.length > 0 ? positionals.map(Number) : SIZES, flags.brief, flags.keep ?? null)
else if (flags.limit) await limit(Number(flags.rounds), flags.write)
else if (flags.growth) await grown(positionals.map(Number), flags.write)
else if (flags.against !== undefined) await against(flags.against, Number(flags.rounds))
else if (flags.peers) await peersBench(Number(flags.rounds), flags.shared, flags.write, ...positionals.map(Number))
else await readingBench(Number(flags.rounds), Number(flags.processes))
