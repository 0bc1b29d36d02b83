import { readdirSync, readFileSync } from 'node:fs'

/** A second of processor time, in the kernel's ticks. */
const TICKS = 100

/** A process, and all that it and its own have started. Only Linux tells, here and below. */
export function family(id: number): number[] {
  const threads = readdirSync(`/proc/${id}/task`)
  const children = threads.flatMap(thread =>
    readFileSync(`/proc/${id}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
  return [id, ...children.flatMap(family)]
}

/** Seconds of processor time that processes have used, to the hundredth. */
export function cpuSeconds(ids: readonly number[]): number {
  const ticks = ids.map(id => {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return Number(fields[11]) + Number(fields[12])
  })
  return ticks.reduce((a, b) => a + b, 0) / TICKS
}

/** The cores that this process may run on, by their numbers. */
export function coresAllowed(): number[] {
  return cores(/Cpus_allowed_list:\s+(\S+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '')
}

/** The numbers in a list of the kernel's: "0-2,5". */
export function cores(list: string): number[] {
  return list.split(',').flatMap(range => {
    const [first = 0, last = first] = range.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
}
