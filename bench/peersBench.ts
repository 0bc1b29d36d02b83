import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { corpus, type Document } from '../train/corpora.ts'
import { conditions } from './conditions.ts'
import { intoPage } from './intoPage.ts'
import { accuracy } from './peers/accuracy.ts'
import { coresAllowed } from './peers/cores.ts'
import { install } from './peers/install.ts'
import type { Absent, Accuracy, Answer, Kit, Run } from './peers/peer.ts'
import { NOWHERE, PEERS } from './peers/peers.ts'
import { type PeerFigures, peersTable } from './peers/peersTable.ts'
import { run, wordsIn } from './peers/run.ts'

/** On one core, and on two. */
const THREADS = [1, 2]

/**
 * Measures Sayso and what a user might pick instead in turn, on the same articles (of PolNeAR dev, which lies in `shared`: all, or so many from all over it), every run in
 * processes of its own. Installs the others first. Prints a table, and gives what stands in it; what is under way goes to stderr.
 */
export async function peersBench(
  rounds: number,
  shared: string,
  write: boolean,
  most = Number.POSITIVE_INFINITY,
): Promise<PeerFigures> {
  const path = join(shared, 'data', 'polnear-dev.ndjson')
  if (!existsSync(path))
    throw new Error(`${path} is not there: say with --shared DIR where data/polnear-dev.ndjson lies`)
  const all = corpus(path, 'polnear')
  const few = Math.min(most, all.length)
  const articles = Array.from({ length: few }, (_, i) => all.slice(Math.floor((i * all.length) / few))[0] as Document)
  const under = conditions()
  const cores = coresAllowed().length
  const why = new Map<Kit | null, string | null>([
    [null, null],
    ...(['python', 'java'] as const).map(kit => [kit, install(kit)] as const),
  ])
  const absent: Absent[] = []
  const present = PEERS.filter(({ name, needs, elsewhere }) => {
    const reason = why.get(needs) ?? null
    if (reason !== null) absent.push({ name, why: reason, elsewhere })
    return reason === null
  })
  const turns = present.flatMap(peer => THREADS.filter(threads => threads <= cores).map(threads => ({ peer, threads })))
  const runs: Run[] = []
  const answers = new Map<string, readonly Answer[]>()
  const scores = new Map<string, Accuracy>()
  for (let round = 0; round < rounds; round++) {
    // There and back again, so that none always has the machine as another left it.
    for (const { peer, threads } of round % 2 === 0 ? turns : turns.toReversed()) {
      const done = await run(peer, threads, round, articles)
      runs.push(done.run)
      const before = answers.get(peer.name)
      if (before === undefined) answers.set(peer.name, done.answers)
      else if (!isDeepStrictEqual(before, done.answers))
        console.error(`${peer.name} answered otherwise with ${threads} threads in round ${round + 1}`)
      console.error(
        `${peer.name}, ${threads} threads, round ${round + 1}: ${Math.round(done.run.wordsPerCpuSecond)} words a CPU second`,
      )
    }
  }
  for (const [name, given] of answers)
    if (given.some(({ attributions }) => attributions.length > 0)) scores.set(name, accuracy(articles, given))
  const words = articles.reduce((sum, { text }) => sum + wordsIn(text), 0)
  const figures = { articles: articles.length, words, runs, accuracy: scores, absent: [...absent, ...NOWHERE] }
  const measured = `${peersTable(figures)}\n\n${under}`
  console.log(measured)
  if (write) intoPage('npm run bench -- --peers --write', measured)
  return figures
}
