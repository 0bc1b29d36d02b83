import { performance } from 'node:perf_hooks'
import type { Document } from '../../train/corpora.ts'
import { cpuSeconds, family, peakMegabytes } from '../processes.ts'
import type { Answer, Peer, Run } from './peer.ts'
import { running } from './running.ts'

/** Articles read before the clock is started: what is compiled or fetched at the first use belongs to loading. */
const WARM = 5

/** Starts a peer, has it read the articles once and ends it. */
export async function run(
  peer: Peer,
  threads: number,
  round: number,
  articles: readonly Document[],
): Promise<{ readonly run: Run; readonly answers: readonly Answer[] }> {
  const started = performance.now()
  const one = await running(peer, threads)
  const loading = (performance.now() - started) / 1000
  try {
    // So many for each thread that all have work, and with them every process that is started only then.
    await one.read(Array.from({ length: threads }, () => articles.slice(0, WARM)).flat())
    const ids = family(one.process.pid ?? 0)
    const [begun, used] = [performance.now(), cpuSeconds(ids)]
    const answers = await one.read(articles)
    const [passed, cpu] = [(performance.now() - begun) / 1000, cpuSeconds(ids) - used]
    const words = articles.reduce((sum, { text }) => sum + wordsIn(text), 0)
    const figures = {
      name: peer.name,
      threads,
      round,
      loading,
      wordsPerCpuSecond: words / cpu,
      wordsPerSecond: words / passed,
      peak: peakMegabytes(ids),
    }
    return { run: figures, answers }
  } finally {
    await one.end()
  }
}

/** Words as they stand between white space: the same for all, whatever each takes for a word. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
