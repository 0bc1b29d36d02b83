import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** A second of processor time, in the kernel's ticks. */
const TICKS = 100

/** This process and those that it started, by their ids. Only Linux tells, here and below. */
export function running(): string[] {
  const children = readdirSync('/proc/self/task').flatMap(task =>
    readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
  )
  return [String(process.pid), ...children]
}

/** Seconds of processor time that processes have used: this one's to the microsecond, others' to the hundredth of a second. */
export function processorTime(ids: readonly string[]): number {
  const { user, system } = process.cpuUsage()
  const others = ids
    .filter(id => id !== String(process.pid))
    .map(id => {
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
      return Number(fields[11]) + Number(fields[12])
    })
  return (user + system) / 1_000_000 + others.reduce((a, b) => a + b, 0) / TICKS
}

/** From here on the peaks of processes are counted anew. */
export function freshPeaks(ids: readonly string[]): void {
  for (const id of ids) writeFileSync(`/proc/${id}/clear_refs`, '5')
}

/** The most memory that each process has had, together, in megabytes. */
export function peakMegabytes(ids: readonly string[]): number {
  const kilobytes = ids.map(id => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0))
  return kilobytes.reduce((a, b) => a + b, 0) / 1024
}
