import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { coresAllowed } from './cores.ts'
import type { Answer, Peer } from './peer.ts'

/** A peer that has loaded. */
export interface Running {
  readonly process: ChildProcess
  /** Has a batch of articles read. */
  readonly read: (articles: readonly { readonly id: string; readonly text: string }[]) => Promise<Answer[]>
  readonly end: () => Promise<void>
}

/** Settings of the numeric libraries by which a program might take more threads than it is given. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1', BLIS_NUM_THREADS: '1' }
/** What a program needs to run at all: nothing else that is set here is to make it faster or slower. */
const KEPT = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'JAVA_HOME']

/** Starts a peer on as many cores as it has threads, and waits until it is ready. Throws where it ends before. */
export async function running(peer: Peer, threads: number): Promise<Running> {
  const kept = Object.fromEntries(KEPT.flatMap(name => (process.env[name] ? [[name, process.env[name]]] : [])))
  const child = spawn('taskset', ['-c', coresAllowed().slice(0, threads).join(), ...peer.command(threads)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...kept, ...ONE_THREAD },
  })
  const ended = once(child, 'exit')
  const lost: Promise<never> = ended.then(([code, signal]) => {
    throw new Error(`${peer.name} ended with ${code ?? signal}`)
  })
  lost.catch(() => {})
  // What is written to one that has ended is told by its end.
  child.stdin.on('error', () => {})
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async () => {
    const { done, value } = await Promise.race([lines.next(), lost])
    return done === true ? await lost : value
  }
  while ((await line()) !== 'ready');
  return {
    process: child,
    read: async articles => {
      child.stdin.write(`${articles.map(({ id, text }) => JSON.stringify({ id, text })).join('\n')}\n\n`)
      const answers: Answer[] = []
      while (answers.length < articles.length) answers.push(JSON.parse(await line()))
      return answers
    },
    end: async () => {
      child.stdin.end()
      await ended
    },
  }
}
