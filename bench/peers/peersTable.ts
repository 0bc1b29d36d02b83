import { shareOf } from '../shareOf.ts'
import type { Absent, Accuracy, Run } from './peer.ts'
import { SAYSO } from './peers.ts'

/** What came of a run of the bench. */
export interface PeerFigures {
  readonly articles: number
  readonly words: number
  readonly runs: readonly Run[]
  readonly accuracy: ReadonlyMap<string, Accuracy>
  readonly absent: readonly Absent[]
}

/** Every peer that was measured, median and spread, and beneath it by name those that were not. */
export function peersTable({ articles, words, runs, accuracy, absent }: PeerFigures): string {
  const rows = runs
    .filter(({ round }) => round === 0)
    .sort((a, b) => a.threads - b.threads)
    .map(({ name, threads }) => {
      const mine = runs.filter(one => one.name === name && one.threads === threads)
      const column = (of: (run: Run) => number, digits = 0) => spread(mine.map(of), digits)
      const times = mine.map(one => {
        const ours = runs.find(run => run.name === SAYSO && run.threads === threads && run.round === one.round)
        return (ours?.wordsPerCpuSecond ?? Number.NaN) / one.wordsPerCpuSecond
      })
      return `| ${[
        name,
        threads,
        column(one => one.wordsPerCpuSecond),
        name === SAYSO ? '1' : spread(times, 2),
        column(one => one.wordsPerSecond),
        column(one => one.peak),
        column(one => one.loading, 1),
        scored(accuracy.get(name)),
      ].join(' | ')} |`
    })
  const missing = absent.map(
    ({ name, why, elsewhere }) =>
      `- **${name}** was not measured: ${why}.${elsewhere === undefined ? '' : ` Measured elsewhere, not in this run: ${elsewhere}.`}`,
  )
  return `| | threads | words a CPU second | Sayso's, as many times | words a second | peak memory, MB | loading, s | content F1, Jaccard .3 / .8 | indirect recall |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

${articles} articles of PolNeAR dev, ${words.toLocaleString('en')} words. Medians, with least and most.${missing.length === 0 ? '' : `\n\n${missing.join('\n')}`}`
}

function spread(values: readonly number[], digits: number): string {
  const said = (value: number) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return `${said(shareOf(0.5, values))} (${said(Math.min(...values))}–${said(Math.max(...values))})`
}

function scored(one: Accuracy | undefined): string {
  if (one === undefined) return '– | –'
  const share = (percent: number) => (percent / 100).toFixed(3)
  return `${one.contents.map(share).join(' / ')} | ${share(one.indirect)}`
}
