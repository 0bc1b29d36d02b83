import { printable } from '../show/printable.ts'

/** Tells people something beside the output, on stderr. */
export function say(message: string): void {
  process.stderr.write(`sayso: ${printable(message)}\n`)
}
