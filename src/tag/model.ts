import { type ChildProcess, fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Embed } from '../record/passage.ts'
import { cutPassage } from './cutPassage.ts'
import { type Lookup, lookup } from './pieces.ts'
import type { Scene, Spotted } from './scan.ts'
import { type Settings, settingsIn } from './settings.ts'
import type { Answer, Task } from './worker.ts'

/** The trained reader, loaded. `close` ends its processes; while they have nothing to do they do not keep a program from ending. */
export interface Reader {
  /** Names the weights: the beginning of their SHA-256. */
  readonly version: string
  readonly look: Lookup
  readonly settings: Settings
  /** Reads one window, as soon as a process is free. */
  scan(scene: Scene): Promise<Spotted[]>
  close(): Promise<void>
}

/** The reader, and the encoder by which the ledger tells how alike two statements are. */
export interface Model extends Reader {
  readonly embed: Embed
}

/** Each process holds the graphs for itself, some 150 MB: on a machine of many cores others want memory too. */
const MOST_PROCESSES = 4
/** Scenes sent to a process before it has answered the first: with the next at hand it need not wait until this one looks up. */
const AHEAD = 2
/** So many scenes must wait before another process is worth its start, which takes as long as reading some ten of them. */
const BACKLOG = 4
/** Statements that a process is given to embed at once: few, so that a window need not wait long. */
const EMBEDDED_AT_ONCE = 8
/** Beside this file as it is in development; beside every part in the package. */
const WORKER = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url))

interface Job {
  readonly task: Task
  readonly done: (answer: Answer) => void
  readonly failed: (error: Error) => void
}

interface Worker {
  readonly child: ChildProcess
  readonly ready: Promise<void>
  readonly ended: Promise<void>
  /** Sent and not answered yet, in order. */
  readonly sent: Job[]
  /** Has said that it is ready. */
  up: boolean
}

/**
 * Loads the reader from its folder (`encoder.onnx`, `roles.onnx`, `tokenizer.json`, `settings.json`; `embedding.onnx` at the first call of `embed`) in a process of
 * its own; up to `processes` in all start when there is work for them. The record does not depend on how many there are. Throws where a file is missing or is no
 * model; the message names the folder.
 */
export async function load(
  folder: string,
  processes = Math.min(MOST_PROCESSES, availableParallelism()),
): Promise<Model> {
  const running: Worker[] = []
  const waiting: Job[] = []
  let closed = false
  const share = () => {
    for (;;) {
      const idlest = running
        .filter(one => one.up)
        .reduce<Worker | null>((a, b) => (a && a.sent.length <= b.sent.length ? a : b), null)
      const job = idlest !== null && idlest.sent.length < AHEAD ? waiting.shift() : undefined
      if (idlest === null || job === undefined) break
      idlest.sent.push(job)
      hold(idlest.child, true)
      idlest.child.send(job.task, error => error && idlest.child.kill())
    }
    const starting = running.some(one => !one.up)
    if (
      !starting &&
      running.length < processes &&
      (running.length === 0 ? waiting.length > 0 : waiting.length >= BACKLOG)
    )
      begin(folder, running, share, lost)
  }
  const lost = (error: Error) => {
    if (running.length === 0) for (const job of waiting.splice(0)) job.failed(error)
  }
  try {
    const first = begin(folder, running, share, lost)
    const [tokenizer, version] = await Promise.all([
      readFile(join(folder, 'tokenizer.json'), 'utf8'),
      versionOf(folder),
      first.ready,
    ])
    const look = lookup(JSON.parse(tokenizer))
    const asked = (task: Task) =>
      new Promise<Answer>((done, failed) => {
        if (closed) failed(new Error('the reader is closed'))
        else waiting.push({ task, done, failed })
        share()
      })
    return {
      version,
      look,
      settings: settingsIn(folder),
      async scan(scene) {
        const answer = await asked({ scene })
        return 'spotted' in answer ? answer.spotted : []
      },
      async embed(passages) {
        const cuts = passages.map(passage => cutPassage(passage, look))
        const tasks = Array.from({ length: Math.ceil(cuts.length / EMBEDDED_AT_ONCE) }, (_, i) =>
          asked({ cuts: cuts.slice(i * EMBEDDED_AT_ONCE, (i + 1) * EMBEDDED_AT_ONCE) }),
        )
        const answers = await Promise.all(tasks)
        return answers.flatMap(answer => ('embeddings' in answer ? answer.embeddings : []))
      },
      async close() {
        closed = true
        for (const job of waiting.splice(0)) job.failed(new Error('the reader is closed'))
        await end(running)
      },
    }
  } catch (cause) {
    await end(running)
    throw new Error(`the reader's model could not be loaded from ${folder}: ${(cause as Error).message}`, { cause })
  }
}

/** The beginning of the weights' SHA-256; they are never in memory as a whole. */
async function versionOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of ['encoder.onnx', 'roles.onnx', 'settings.json'])
    for await (const part of createReadStream(join(folder, name))) hash.update(part as Buffer)
  return hash.digest('hex').slice(0, 12)
}

/** Starts one more process. When it answers, `free` may send it more; when it ends before its time, what it was sent fails and `lost` is told. */
function begin(folder: string, running: Worker[], free: () => void, lost: (error: Error) => void): Worker {
  const child = fork(WORKER, [folder], {
    // The flags of whoever started this program (--eval, --test) are not for it.
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const sent: Job[] = []
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  const ready = new Promise<void>((done, failed) => {
    const fail = (error: Error) => {
      failed(error)
      for (const job of sent.splice(0)) job.failed(error)
      // It would never be ready, and no other is begun while one is starting.
      if (!worker.up) child.kill()
    }
    child.on('message', (answer: Answer) => {
      if ('ready' in answer) {
        worker.up = true
        done()
      } else {
        const job = sent.shift()
        if (!('failed' in answer)) job?.done(answer)
        else if (job !== undefined) job.failed(new Error(answer.failed))
        else fail(new Error(answer.failed))
      }
      if (sent.length === 0) hold(child, false)
      free()
    })
    child.on('error', fail)
    child.on('exit', (code, signal) => {
      if (running.includes(worker)) running.splice(running.indexOf(worker), 1)
      const error = new Error(`the reader's process ended (${signal ?? code})`)
      fail(error)
      lost(error)
    })
  })
  // Whoever waits for the process hears of it; so do its jobs.
  ready.catch(() => {})
  const worker: Worker = { child, ready, ended, sent, up: false }
  running.push(worker)
  return worker
}

/** Whether a process keeps the program from ending. */
function hold(child: ChildProcess, on: boolean): void {
  if (on) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}

async function end(running: Worker[]): Promise<void> {
  const workers = running.splice(0)
  for (const { child } of workers) {
    hold(child, true)
    if (child.connected) child.disconnect()
  }
  await Promise.all(workers.map(({ ended }) => ended))
}
