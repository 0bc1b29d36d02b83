import type { Static } from 'typebox'
import type { Answer, Asked } from './answer.ts'
import { badRequest } from './badRequest.ts'
import { Bringing } from './deskSchemas.ts'
import { event } from './events.ts'
import type { Jobs, Running } from './jobs.ts'
import { jsonBody } from './jsonBody.ts'
import type { Limits } from './limits.ts'
import { notFound } from './notFound.ts'
import { answered, problem } from './problem.ts'
import { only } from './queried.ts'
import type { Routes } from './routes.ts'

/** Seconds after which one who found all jobs taken is asked to come again. */
const AGAIN = '60'

/** Bringing reports in from the web, as jobs that can be watched and stopped. */
export function bringRoutes(jobs: Jobs, { addresses }: Pick<Limits, 'addresses'>): Routes {
  const job = (asked: Asked) => {
    const { id = '' } = asked.params
    const found = jobs.get(id)
    if (found) return found
    throw notFound(`There is no job ${JSON.stringify(id)}; the server forgets the oldest, and all when it ends.`)
  }
  return [
    [
      '/bring',
      {
        method: 'POST',
        async answer(asked) {
          only(asked.query, [])
          const begun = jobs.begin(checked(await jsonBody(asked, Bringing), addresses))
          if (begun) return answer(begun.now(), 202)
          const detail = `As many jobs as may be are under way: stop one, or ask again in ${AGAIN} seconds.`
          return answered(problem('busy', detail), { 'retry-after': AGAIN })
        },
      },
    ],
    [
      '/jobs',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, [])
          return answer({ items: jobs.all().map(one => one.now()) })
        },
      },
    ],
    [
      '/jobs/{id}',
      {
        method: 'GET',
        async answer(asked) {
          only(asked.query, ['stream'])
          const found = job(asked)
          const isStream = asked.query.has('stream') || /\btext\/event-stream\b/.test(asked.header('accept') ?? '')
          if (!isStream) return answer(found.now())
          const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }
          return { status: 200, headers, body: watched(found, asked.gone) }
        },
      },
    ],
    [
      '/jobs/{id}',
      {
        method: 'DELETE',
        async answer(asked) {
          only(asked.query, [])
          const found = job(asked)
          await found.stop()
          return answer(found.now())
        },
      },
    ],
  ]
}

function answer(value: object, status = 200): Answer {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
  return { status, headers, body: JSON.stringify(value) }
}

/** Every outcome that is still kept and every one that comes, each with how far the job is then; at the end the job itself. */
async function* watched(running: Running, gone: AbortSignal): AsyncGenerator<string> {
  const left = new Promise<void>(resolve => gone.addEventListener('abort', () => resolve(), { once: true }))
  let from = 0
  while (!gone.aborted) {
    // Asked for before it is looked at, so that nothing is missed between.
    const news = running.news()
    const { state, share, counts } = running.now()
    const { outcomes, next } = running.since(from)
    from = next
    yield [
      ...outcomes.map(one => event('outcome', JSON.stringify(one))),
      event('progress', JSON.stringify({ share, counts })),
    ].join('')
    if (state !== 'running') break
    await Promise.race([news, left])
  }
  if (!gone.aborted) yield event('job', JSON.stringify(running.now()))
}

function checked(bringing: Static<typeof Bringing>, most: number): Static<typeof Bringing> {
  const { urls, feed } = bringing
  if ((urls === undefined) === (feed === undefined)) throw badRequest('Give either urls or a feed.')
  const all = urls ?? [feed ?? '']
  if (all.length === 0) throw badRequest('There is no address in urls.')
  if (all.length > most) throw badRequest(`There are ${all.length} addresses: send at most ${most} at once.`)
  const wrong = all.find(one => !/^https?:$/.test(URL.parse(one.trim())?.protocol ?? ''))
  if (wrong !== undefined)
    throw badRequest(`${JSON.stringify(wrong.slice(0, 200))} is no whole address that begins with http:// or https://.`)
  const trimmed = all.map(one => new URL(one.trim()).href)
  return { ...bringing, ...(urls === undefined ? { feed: trimmed[0] ?? '' } : { urls: [...new Set(trimmed)] }) }
}
