import { exporterOf } from '../export/exporterOf.ts'
import type { Format } from '../export/formats.ts'
import { json } from '../show/json.ts'
import { EXITS } from './exits.ts'
import type { ExportFlags } from './exportFlags.ts'
import { exportReadings } from './exportReadings.ts'
import { exportRecords } from './exportRecords.ts'
import { exportTarget } from './exportTarget.ts'
import { loading } from './loading.ts'
import { say } from './say.ts'

/** Bytes of a piece, about, that is handed on at once: lines of a table by themselves would be a call to the system each. */
const PIECE = 64 * 1024

/**
 * Reads inputs in their order, or takes them as records, and writes all of them as one document. What cannot be read is said on stderr, and the rest is exported.
 * @returns the exit code, see `EXITS`
 */
export async function exportInputs(format: Format, inputs: readonly string[], flags: ExportFlags): Promise<number> {
  // Before the work: who has waited for it should not hear then that there is nowhere to write it.
  const target = await exportTarget(flags.out).catch((error: Error) => error)
  if (target instanceof Error) {
    say(`${flags.out}: ${target.message}`)
    return EXITS.usage
  }
  let code: number = EXITS.ok
  const unread = (message: string) => {
    say(message)
    code = EXITS.unread
  }
  // Whose fault it is where something is thrown: ours, or while it is written, that of the place.
  let fault: number = EXITS.broken
  const put = async (pieces: readonly (string | Uint8Array)[]) => {
    fault = EXITS.usage
    await target.write(joined(pieces))
    fault = EXITS.broken
  }
  try {
    const model = flags.records ? null : (await loading()).model
    const exporter = await exporterOf(format, json)
    const records =
      model === null ? exportRecords(inputs, unread) : exportReadings(inputs, flags, model, { say, unread })
    let waiting: (string | Uint8Array)[] = []
    let size = 0
    for await (const piece of exporter(records)) {
      waiting.push(piece)
      size += piece.length
      if (size < PIECE) continue
      await put(waiting)
      waiting = []
      size = 0
    }
    await put(waiting)
    fault = EXITS.usage
    await target.done()
    return code
  } catch (error) {
    await target.undone()
    say(fault === EXITS.usage ? `${flags.out}: ${(error as Error).message}` : (error as Error).message)
    return fault
  }
}

function joined(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(pieces.map(piece => (typeof piece === 'string' ? Buffer.from(piece) : piece)))
}
