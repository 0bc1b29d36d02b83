import { execFileSync, spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { inOrder } from '../src/cli/inOrder.ts'
import { UNDER_WAY } from '../src/cli/underWay.ts'
import { plainText } from '../src/read/plainText.ts'
import { read } from '../src/read.ts'
import { load } from '../src/tag/model.ts'
import { annotatedIn } from '../train/corpora.ts'
import { cpuSeconds, family, peakMegabytes } from './processes.ts'
import { shareOf } from './shareOf.ts'

const WARM = 20
const GOAL = { wordsPerSecond: 4000, firstRecord: 1500 }

/** How fast is `read`, and how soon does the first record come. Prints a table. */
export async function readingBench(rounds: number, processes: number): Promise<void> {
  const texts = (['training', 'testing'] as const)
    .flatMap(part => annotatedIn('cases', part))
    .map(document => document.text)
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)

  // As the command line does.
  setFlagsFromString('--no-regexp-tier-up')
  const model = await load('model', processes)
  // Until every process is up.
  for await (const _ of inOrder(each(texts.slice(0, WARM)), UNDER_WAY, text => read(plainText(text), model)));
  const ours = family()
  const rates: number[] = []
  const cpu: number[] = []
  for (let round = 0; round < rounds; round++) {
    const [begun, used] = [performance.now(), cpuSeconds(ours)]
    for await (const _ of inOrder(each(texts), UNDER_WAY, text => read(plainText(text), model)));
    rates.push((1000 * words) / (performance.now() - begun))
    cpu.push(words / (cpuSeconds(ours) - used))
  }
  const memory = peakMegabytes(ours)
  await model.close()

  // What a user has installed, which is not older than its sources.
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const packed: number[] = []
  const sources: number[] = []
  for (let round = 0; round < rounds; round++) {
    packed.push(await firstRecord('dist/cli.js'))
    sources.push(await firstRecord('src/cli.ts'))
  }

  const whole = (value: number) => Math.round(value).toLocaleString('en')
  console.log(`| | median of ${rounds} | goal |
|---|---|---|
| words a second, ${processes} cores | ${whole(shareOf(0.5, rates))} | ${whole(GOAL.wordsPerSecond)} |
| words a CPU second | ${whole(shareOf(0.5, cpu))} | |
| start to first record, ms | ${whole(shareOf(0.5, packed))} | ${whole(GOAL.firstRecord)} |
| the same from the sources, as a clone runs | ${whole(shareOf(0.5, sources))} | ${whole(GOAL.firstRecord)} |
| peak memory of its processes, MB | ${whole(memory)} | |

${texts.length} reports of ${whole(words)} words, Node ${process.versions.node}`)
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}

/** Milliseconds from starting a program of the command line to its first record on standard output. */
function firstRecord(program: string): Promise<number> {
  const begun = performance.now()
  const child = spawn(process.execPath, [program, 'read', 'examples/ferry.txt', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(performance.now() - begun))
    child.once('error', reject)
    child.once('exit', code => code !== 0 && reject(new Error(`sayso ended with ${code}`)))
  })
}
