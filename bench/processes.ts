import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** A second of processor time, in the kernel's ticks. */
const TICKS = 100

/** A process, this one unless another is named, and all that it and its own have started, by their ids. Only Linux tells, here and below. */
export function family(id = process.pid): number[] {
  const children = readdirSync(`/proc/${id}/task`).flatMap(thread =>
    readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
  return [id, ...children.flatMap(child => family(child))]
}

/** Seconds of processor time that processes have used: this one's to the microsecond, others' to the hundredth of a second. */
export function cpuSeconds(ids: readonly number[]): number {
  return ids.reduce((sum, id) => sum + (id === process.pid ? own() : ticks(id) / TICKS), 0)
}

/** From here on the peaks of processes are counted anew. */
export function freshPeaks(ids: readonly number[]): void {
  for (const id of ids) writeFileSync(`/proc/${id}/clear_refs`, '5')
}

/** The most memory that each process has had, together, in megabytes. */
export function peakMegabytes(ids: readonly number[]): number {
  const kilobytes = ids.map(id => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0))
  return kilobytes.reduce((a, b) => a + b, 0) / 1024
}

function own(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}

function ticks(id: number): number {
  const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return Number(fields[11]) + Number(fields[12])
}
