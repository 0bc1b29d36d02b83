import assert from 'node:assert/strict'
import { Agent, request } from 'node:http'
import { test } from 'node:test'
import { asked } from './asked.ts'
import { fits } from './fits.ts'
import { page, site } from './site.ts'
import { started } from './started.ts'
import { told } from './told.ts'

/** People at their pages, and what each asks for, one after the other, as a page does: so much at least, and on until all is brought in. */
const READERS = 100
const ASKS = 12
const MOST_ASKS = 200
/** Reports that are brought in meanwhile. */
const BROUGHT = 24

const TOWNS = ['Callan', 'Lesk', 'Marrow', 'Orrin', 'Tervey', 'Dunmar']
const THINGS = ['weir', 'bridge', 'mill', 'school', 'quay', 'market']

const pages = Object.fromEntries(
  Array.from({ length: BROUGHT }, (_, i) => {
    const [town, thing] = [TOWNS[i % TOWNS.length], THINGS[Math.floor(i / TOWNS.length) % THINGS.length]]
    const words = `The ${thing} at ${town} will shut for ${i + 3} days, its keeper Óna Marsh said on Tuesday. It cost £${i + 40},000 to mend in the spring, according to the town’s clerk. The council of ${town} did not reply when it was asked for comment.`
    return [`/${i}`, page(`The ${thing} at ${town} shuts`, words)]
  }),
)
const items = Object.keys(pages).map(path => `<item><title>${path}</title><link>${path}</link></item>`)
const feed = `<rss version="2.0"><channel><title>Post</title>${items.join('')}</channel></rss>`

test('a hundred readers and an import at once: no error, and everybody has an answer', async context => {
  const server = await started({ records: told(), allowPrivate: true })
  context.after(() => server.close())
  const at = await site(context, { ...pages, '/feed.xml': feed })
  const ledger = JSON.parse((await asked(`${server.url}ledger`)).body) as { items: { id: string }[] }
  const paths = [
    'ledger?limit=50',
    ...ledger.items.slice(0, 3).map(({ id }) => `claims/${id}`),
    'trace?q=old%20weir%20leaked',
    'reports',
    'reports/a',
    'reports/weir',
    'who?name=%C3%93na%20Marsh',
    'unanswered',
    'changes?since=2026-01-01',
    'outlets',
    '',
  ]
  const job = await asked(`${server.url}bring`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ feed: `${at}/feed.xml` }),
  })
  assert.equal(job.status, 202, job.body)
  const { id } = JSON.parse(job.body) as { id: string }
  let importing = true
  const brought = asked(`${server.url}jobs/${id}?stream`).then(({ body }) => {
    importing = false
    return body
  })
  const times: number[] = []
  let during = 0
  const reader = async (number: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    for (let i = 0; i < ASKS || (importing && i < MOST_ASKS); i++) {
      const path = paths[(number + i) % paths.length] ?? ''
      const begun = performance.now()
      const status = await got(`${server.url}${path}`, agent)
      times.push(performance.now() - begun)
      assert.equal(status, 200, path)
      if (importing) during += 1
    }
    agent.destroy()
  }
  await Promise.all(Array.from({ length: READERS }, (_, number) => reader(number)))
  const last = /event: job\ndata: (.*)\n\n$/.exec(await brought)?.[1] ?? '{}'
  const ended = fits('Job', JSON.parse(last))
  assert.deepEqual([ended.state, ended.counts.added, ended.counts.failed], ['done', BROUGHT, 0])
  assert.equal(server.store.ids().length, BROUGHT + new Set(told().map(({ report }) => report.id)).size + 1)

  const sorted = times.sort((a, b) => a - b)
  const share = (part: number) => Math.round(sorted[Math.ceil(part * sorted.length) - 1] ?? 0)
  context.diagnostic(
    `${READERS} readers, ${times.length} answers, ${during} of them during the import: median ${share(0.5)} ms, 95 % ${share(0.95)} ms, 99 % ${share(0.99)} ms, slowest ${share(1)} ms`,
  )
  assert.ok(during > 0)
})

function got(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, response => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', reject)
    })
      .on('error', reject)
      .end()
  })
}
