import { createRequire } from 'node:module'
import { availableParallelism, cpus, loadavg } from 'node:os'

/** A machine whose load was less, one program at work and two cores, had them for the bench alone. */
const QUIET = 0.5

/** On what figures were taken, for the line under a table; asked before the measuring begins, for it tells how busy the machine was then. */
export function conditions(): string {
  const runtime = createRequire(import.meta.url)('onnxruntime-node/package.json').version
  const [load = 0] = loadavg()
  const busy =
    load < QUIET ? 'no other program at work' : `other programs at work (load ${load.toFixed(1)} when it began)`
  return `${availableParallelism()} cores of ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, onnxruntime ${runtime}, ${busy}.`
}
