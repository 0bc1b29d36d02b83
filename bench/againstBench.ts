import { execFileSync, fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Round } from './againstWorker.ts'
import { answered } from './answered.ts'
import { shareOf } from './shareOf.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const WORKER = fileURLToPath(new URL('./againstWorker.ts', import.meta.url))

/**
 * Is this faster or slower than another revision? Both read the same texts in turn, pair by pair, the first of a pair changing, so that what else the machine
 * does falls on both. The other revision stands in a worktree of its own, which is taken away again. Gives a table; throws where git knows no such revision.
 */
export async function againstBench(texts: readonly string[], revision: string, pairs: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-against-'))
  const other = join(folder, 'tree')
  const git = (...args: string[]) => execFileSync('git', ['-C', ROOT, ...args], { encoding: 'utf8' }).trim()
  const commit = git('rev-parse', '--short', '--verify', `${revision}^{commit}`)
  git('worktree', 'add', '--quiet', '--detach', other, commit)
  try {
    bringPackages(other)
    return table(await inTurn(texts, [ROOT, other], pairs), commit, texts)
  } finally {
    git('worktree', 'remove', '--force', other)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The packages of this checkout where they are the same, and else its own. */
function bringPackages(other: string): void {
  const [here, there] = [ROOT, other].map(root => readFileSync(join(root, 'package-lock.json'), 'utf8'))
  if (here === there) symlinkSync(join(ROOT, 'node_modules'), join(other, 'node_modules'))
  else
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: other, stdio: ['ignore', 2, 2] })
}

/** Rounds of both, this one's and the other's; a round before the first warms up. */
async function inTurn(
  texts: readonly string[],
  roots: readonly [string, string],
  pairs: number,
): Promise<[Round, Round][]> {
  const [ours, theirs] = [start(roots[0]), start(roots[1])]
  const round = (child: ReturnType<typeof start>) => answered<Round>(child, texts)
  try {
    const found: [Round, Round][] = []
    for (let pair = 0; pair <= pairs; pair++) {
      const before = pair % 2 === 0 ? await round(ours) : null
      const their = await round(theirs)
      const our = before ?? (await round(ours))
      if (pair > 0) found.push([our, their])
    }
    return found
  } finally {
    for (const child of [ours, theirs]) if (child.connected) child.disconnect()
  }
}

function start(root: string) {
  return fork(WORKER, [root], { execArgv: [], cwd: root, serialization: 'advanced' })
}

function table(found: readonly (readonly [Round, Round])[], commit: string, texts: readonly string[]): string {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const row = (title: string, value: (round: Round) => number, unit: number) => {
    const rate = (all: readonly Round[]) =>
      Math.round(
        shareOf(
          0.5,
          all.map(one => (words * unit) / value(one)),
        ),
      ).toLocaleString('en')
    const ratios = found.map(([ours, theirs]) => value(ours) / value(theirs))
    const [least, median, most] = [0.25, 0.5, 0.75].map(share => shareOf(share, ratios).toFixed(3))
    return `| ${title} | ${rate(found.map(([ours]) => ours))} | ${rate(found.map(([, theirs]) => theirs))} | ${median} (${least} to ${most}) |`
  }
  const same = found.every(([ours, theirs]) => ours.hash === theirs.hash)
  return `| median of ${found.length} pairs | this | ${commit} | time of this by time of that (quartiles) |
|---|---|---|---|
${row('words a second', ({ milliseconds }) => milliseconds, 1000)}
${row('words a second of processor time', ({ seconds }) => seconds, 1)}

${texts.length} reports of ${words.toLocaleString('en')} words. The records are ${same ? 'the same' : 'not the same'}.`
}
