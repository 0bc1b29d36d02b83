import { Refusal } from './answer.ts'
import { problem } from './problem.ts'
import type { Progress } from './schemas.ts'

/**
 * A reading as server-sent events (WHATWG HTML): `progress` whenever it is further, then one `record` (or what else `name` says), or one `problem`. What is told while the one who
 * listens is slow is told by its last word only.
 */
export async function* events(
  reading: Promise<string>,
  listen: (listener: (progress: Progress) => void) => void,
  name = 'record',
): AsyncGenerator<string> {
  let latest: Progress | null = null
  let wake = () => {}
  listen(progress => {
    latest = progress
    wake()
  })
  let ended = false
  const end = reading
    .then(
      record => event(name, record),
      (error: unknown) => event('problem', JSON.stringify(problemOf(error))),
    )
    .finally(() => {
      ended = true
      wake()
    })
  // The one who asked is told at once that it is under way.
  yield event('progress', JSON.stringify({ done: 0, of: 0 } satisfies Progress))
  while (!ended) {
    if (latest === null) await Promise.race([end, new Promise<void>(resolve => (wake = resolve))])
    if (latest !== null) {
      const told: Progress = latest
      latest = null
      yield event('progress', JSON.stringify(told))
    }
  }
  yield await end
}

/** A server-sent event. JSON has no line ends of its own, so that the data is one line. */
export function event(name: string, json: string): string {
  return `event: ${name}\ndata: ${json}\n\n`
}

function problemOf(error: unknown) {
  if (error instanceof Refusal) return error.problem
  process.stderr.write(`sayso: ${(error as Error).stack ?? error}\n`)
  return problem('broken', 'The reading failed; where the server was started it says why.')
}
