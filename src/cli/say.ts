import { oneLine } from '../show/oneLine.ts'

/** Tells people something beside the output, on stderr. */
export function say(message: string): void {
  process.stderr.write(`sayso: ${oneLine(message)}\n`)
}
