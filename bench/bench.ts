/**
 * `npm run bench`: how fast is `read`, on this machine, now. Times drift with the machine; the ratios in one run hold. Not a test.
 * usage: bench.ts [--rounds N] [--processes N]
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { inOrder } from '../src/cli/inOrder.ts'
import { UNDER_WAY } from '../src/cli/underWay.ts'
import { plainText } from '../src/read/plainText.ts'
import { read } from '../src/read.ts'
import { load } from '../src/tag/model.ts'
import { annotatedIn } from '../train/corpora.ts'

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    processes: { type: 'string', default: String(Math.min(2, availableParallelism())) },
  },
})
const ROUNDS = Number(flags.rounds)
const WARM = 20
/** A second of processor time, in the kernel's ticks. */
const TICKS = 100
const GOAL = { wordsPerSecond: 4000, firstRecord: 1500 }

const texts = (['training', 'testing'] as const)
  .flatMap(part => annotatedIn('cases', part))
  .map(document => document.text)
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

// As the command line does.
setFlagsFromString('--no-regexp-tier-up')
const model = await load('model', Number(flags.processes))
// Until every process is up.
for await (const _ of inOrder(each(texts.slice(0, WARM)), UNDER_WAY, text => read(plainText(text), model)));
const ours = processes()
const rates: number[] = []
const cpu: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  const [begun, used] = [performance.now(), cpuSeconds(ours)]
  for await (const _ of inOrder(each(texts), UNDER_WAY, text => read(plainText(text), model)));
  rates.push((1000 * words) / (performance.now() - begun))
  cpu.push(words / (cpuSeconds(ours) - used))
}
const memory = peakMegabytes(ours)
await model.close()

const starts: number[] = []
for (let round = 0; round < ROUNDS; round++) starts.push(await firstRecord())

const whole = (value: number) => Math.round(value).toLocaleString('en')
console.log(`| | median of ${ROUNDS} | goal |
|---|---|---|
| words a second, ${flags.processes} cores | ${whole(median(rates))} | ${whole(GOAL.wordsPerSecond)} |
| words a CPU second | ${whole(median(cpu))} | |
| start to first record, ms | ${whole(median(starts))} | ${whole(GOAL.firstRecord)} |
| peak memory of its processes, MB | ${whole(memory)} | |

${texts.length} reports of ${whole(words)} words, Node ${process.versions.node}`)

/** This process and those of the model, by their ids. Only Linux tells. */
function processes(): string[] {
  const children = readFileSync('/proc/thread-self/children', 'utf8').split(' ').filter(Boolean)
  return [String(process.pid), ...children]
}

/** Seconds of processor time that processes have used. */
function cpuSeconds(ids: readonly string[]): number {
  const ticks = ids.map(id => {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return Number(fields[11]) + Number(fields[12])
  })
  return ticks.reduce((a, b) => a + b, 0) / TICKS
}

function peakMegabytes(ids: readonly string[]): number {
  const kilobytes = ids.map(id => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0))
  return kilobytes.reduce((a, b) => a + b, 0) / 1024
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}

/** Milliseconds from starting the command to its first record on standard output. */
function firstRecord(): Promise<number> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['src/cli.ts', 'read', 'examples/ferry.txt', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(performance.now() - begun))
    child.once('error', reject)
    child.once('exit', code => code !== 0 && reject(new Error(`sayso ended with ${code}`)))
  })
}
