import { Session } from 'node:inspector/promises'

/** One look at what was running, with the microseconds until the next: the stack, the function at work last, and when. */
export interface Sample {
  readonly stack: readonly Frame[]
  readonly at: number
  readonly lasted: number
}

export interface Frame {
  readonly name: string
  /** The file's address; empty for what is the engine's own. */
  readonly file: string
}

/** Microseconds between two looks. */
const INTERVAL = 250

/** Runs work under Node's own profiler of processor time and gives every sample; `at` is on the clock of `process.hrtime`. */
export async function profiled(work: () => Promise<void>): Promise<Sample[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL })
  await session.post('Profiler.start')
  await work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  const stacks = new Map<number, readonly Frame[]>()
  // A node comes before its children.
  const waiting = new Map<number, readonly Frame[]>()
  for (const { id, callFrame, children = [] } of profile.nodes) {
    const above = waiting.get(id)
    const stack = above === undefined ? [] : [...above, { name: callFrame.functionName, file: callFrame.url }]
    stacks.set(id, stack)
    for (const child of children) waiting.set(child, stack)
  }
  const { samples = [], timeDeltas = [] } = profile
  let at = profile.startTime
  return samples.map((id, i) => {
    at += timeDeltas[i] ?? 0
    return { stack: stacks.get(id) ?? [], at, lasted: timeDeltas[i + 1] ?? 0 }
  })
}
