import { readFileSync } from 'node:fs'

/** The cores that this process may run on, by their numbers. Only Linux tells. */
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
