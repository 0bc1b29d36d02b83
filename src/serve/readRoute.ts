import { type Answer, type Asked, Refusal } from './answer.ts'
import type { Desk } from './desk.ts'
import { events } from './events.ts'
import { answered, problem } from './problem.ts'
import type { Reader, Wanted } from './reader.ts'
import type { Progress } from './schemas.ts'
import type { Turns } from './turns.ts'
import { wanted } from './wanted.ts'

/** Seconds after which one who found the line full is asked to come again: as long as some ten reports take. */
const AGAIN = '10'

type Work = (what: Wanted, told: (progress: Progress) => void, gone: AbortSignal) => Promise<string>

/** `POST /read`: reads one report, keeps nothing of it, and answers with its record, or with events on how far it is and then the record. */
export function readRoute(asked: Asked, reader: Reader, turns: Turns): Promise<Answer> {
  return inTurn(asked, turns, 'record', async (what, told, gone) => {
    const record = await reader.read(what, told, gone)
    if ('unread' in record) throw new Refusal(problem('unread', record.unread))
    return reader.json(record)
  })
}

/** `POST /reports`: reads one report, keeps it, and answers with what became of it, or with events on how far it is and then that. */
export function addRoute(asked: Asked, desk: Desk, turns: Turns): Promise<Answer> {
  return inTurn(asked, turns, 'kept', async (what, told, gone) => {
    const kept = await desk.add(what, told, gone)
    if ('unread' in kept) throw new Refusal(problem('unread', kept.unread))
    return JSON.stringify(kept)
  })
}

async function inTurn(asked: Asked, turns: Turns, name: string, work: Work): Promise<Answer> {
  const what = await wanted(asked)
  const streamed = asked.query.has('stream') || /\btext\/event-stream\b/.test(asked.header('accept') ?? '')
  let told: (progress: Progress) => void = () => {}
  const reading = turns(async () => {
    // Nobody waits for it any more.
    if (asked.gone.aborted) throw new Refusal(problem('bad-request', 'The one who asked is gone.'))
    return work(what, progress => told(progress), asked.gone)
  })
  if (reading === null) return answered(problem('busy', `Ask again in ${AGAIN} seconds.`), { 'retry-after': AGAIN })
  if (!streamed) {
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
    return { status: 200, headers, body: await reading }
  }
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }
  const listen = (listener: typeof told) => {
    told = listener
  }
  return { status: 200, headers, body: events(reading, listen, name) }
}
