import { writeFileSync } from 'node:fs'
import { annotatedIn } from '../train/corpora.ts'
import { conditions } from './conditions.ts'
import { intoPage } from './intoPage.ts'

// Every bench is loaded by itself: what another needs would count into its memory.

const MODEL = 'model'
const MOST_WORDS = 500_000
const MOST_REPORTS = 10_000

/** Measures the encoder against the processor and the stages, prints it, and writes it into docs/performance.md where that is asked for. */
export async function limit(rounds: number, write: boolean): Promise<void> {
  const said = conditions()
  const { limitBench } = await import('./limitBench.ts')
  const { stagesBench } = await import('./stagesBench.ts')
  const texts = reports()
  const encoder = await limitBench(texts, MODEL, rounds)
  const stages = await stagesBench(texts, MODEL)
  show(`${encoder}\n\n${stages.table}\n\n${said}`, write ? 'npm run bench -- --limit --write' : null)
  if (write) writeFileSync('docs/flame.svg', stages.graph)
}

/** Measures how time and memory grow, up to so many words in a report and so many reports. */
export async function grown(
  [words = MOST_WORDS, most = MOST_REPORTS]: readonly number[],
  write: boolean,
): Promise<void> {
  const said = conditions()
  const { growthBench } = await import('./growthBench.ts')
  const { table, plots } = await growthBench(reports(), MODEL, { words, reports: most })
  show(`${table}\n\n${said}`, write ? 'npm run bench -- --growth --write' : null)
  if (write) writeFileSync('docs/growth.svg', plots)
}

/** Measures this against another revision. */
export async function against(revision: string, pairs: number): Promise<void> {
  const said = conditions()
  const { againstBench } = await import('./againstBench.ts')
  console.log(`${await againstBench(reports(), revision, pairs)}\n\n${said}`)
}

/** The reports annotated by hand, whose words stand in the repository. */
function reports(): string[] {
  return (['training', 'testing'] as const).flatMap(part => annotatedIn('cases', part)).map(({ text }) => text)
}

function show(measured: string, command: string | null): void {
  console.log(measured)
  if (command !== null) intoPage(command, measured)
}
