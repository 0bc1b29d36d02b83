import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Answered, asked } from './asked.ts'
import { type Started, started } from './started.ts'

const REPORT = 'Harbour to close, says mayor\n\nThe harbour will close in May, Mayor Anna Reyes said on Tuesday.'
const PAGE = `<!doctype html><html lang="en"><head><meta property="og:site_name" content="The Callan Post"></head><body><article><h1>Harbour to close</h1>${'<p>The harbour will close in May, Mayor Anna Reyes said. The council had asked for a year more, she said.</p>'.repeat(4)}</article></body></html>`
const FERRY = readFileSync(new URL('../../examples/ferry.txt', import.meta.url), 'utf8')

let server: Started
before(async () => {
  server = await started()
})
after(() => server.close())

function post(body: string, type: string, path = 'read'): Promise<Answered> {
  return asked(`${server.url}${path}`, { method: 'POST', headers: { 'content-type': type }, body })
}
const json = (value: unknown, path = 'read') => post(JSON.stringify(value), 'application/json', path)
const recordOf = ({ status, body }: Answered) => {
  assert.equal(status, 200, body)
  return JSON.parse(body)
}
const kindOf = ({ headers, body }: Answered) => {
  assert.match(String(headers['content-type']), /^application\/problem\+json/)
  const problem = JSON.parse(body)
  assert.deepEqual(Object.keys(problem), ['type', 'title', 'status', 'detail'])
  return `${problem.status} ${problem.type}`
}

test('a text, and the same text as JSON, give the same record as bytes', async () => {
  const sent = await post(REPORT, 'text/plain; charset=utf-8', 'read?outlet=The%20Callan%20Post&published=2026-03-10')
  const asJson = await json({ text: REPORT, outlet: 'The Callan Post', published: '2026-03-10' })
  assert.equal(sent.body, asJson.body)
  const { report, attributions } = recordOf(sent)
  assert.equal(report.outlet, 'The Callan Post')
  assert.ok(attributions.length > 0)
})

test('a page gives the record of its report, by its bytes and by JSON', async () => {
  const sent = recordOf(await post(PAGE, 'text/html'))
  assert.deepEqual(recordOf(await json({ html: PAGE })), sent)
  assert.equal(sent.report.outlet, 'The Callan Post')
  assert.match(sent.report.text, /^Harbour to close\n\n/)
})

test('bytes that are not UTF-8 are read as what they are declared to be', async () => {
  const { request } = await import('node:http')
  const { hostname, port } = new URL(server.url)
  const body = await new Promise<string>(resolve => {
    const headers = { 'content-type': 'text/plain; charset=windows-1252' }
    request({ hostname, port, path: '/read', method: 'POST', headers }, response => {
      let text = ''
      response.on('data', part => {
        text += part
      })
      response.on('end', () => resolve(text))
    }).end(Buffer.from('The caf\xe9 is shut, the mayor said.', 'latin1'))
  })
  assert.match(JSON.parse(body).report.text, /^The café is shut/)
})

test('the record fits the schema that the API itself hands out, made from the same types', async () => {
  const { body } = await asked(`${server.url}openapi.json`)
  const api = JSON.parse(body)
  const { valid, errors } = await new Validator().validate(api)
  assert.ok(valid, JSON.stringify(errors))
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema({ $id: 'https://sayso.example/api', components: api.components })
  const fits = ajv.compile({ $ref: 'https://sayso.example/api#/components/schemas/Record' })
  const record: { readonly report: object } = recordOf(await post(FERRY, 'text/plain'))
  assert.ok(fits(record) === true, JSON.stringify(fits.errors))
  assert.equal(fits({ ...record, report: { ...record.report, text: 1 } }), false)
  const used = [...body.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name)
  assert.deepEqual(
    [...new Set(used)].filter(name => !(name in api.components.schemas)),
    [],
  )
})

test('with stream, progress is told as events, and then the same record', async () => {
  const { headers, body } = await post(FERRY, 'text/plain', 'read?stream')
  assert.equal(headers['content-type'], 'text/event-stream')
  const events = body.trimEnd().split('\n\n')
  assert.ok(events.length >= 3)
  assert.ok(
    events.slice(0, -1).every(event => /^event: progress\ndata: \{"done":\d+,"of":\d+\}$/.test(event)),
    body,
  )
  const plain = await post(FERRY, 'text/plain')
  assert.equal(events.at(-1), `event: record\ndata: ${plain.body}`)
})

test('with stream, what goes wrong later is an event', async () => {
  const { status, body } = await json({ url: 'http://127.0.0.1:9/story' }, 'read?stream')
  assert.equal(status, 200)
  assert.match(body, /event: problem\ndata: \{"type":"\/api#unread"/)
})

test('every wrong request is told what is wrong, in one shape', async () => {
  assert.equal(kindOf(await post('', 'text/plain')), '400 /api#bad-request')
  assert.equal(kindOf(await post('{"text":', 'application/json')), '400 /api#bad-request')
  assert.equal(kindOf(await json([])), '400 /api#bad-request')
  assert.equal(kindOf(await json({})), '400 /api#bad-request')
  assert.equal(kindOf(await json({ text: 7 })), '400 /api#bad-request')
  assert.equal(kindOf(await json({ text: 'a', html: 'b' })), '400 /api#bad-request')
  assert.equal(kindOf(await json({ text: REPORT, wrong: 'field' })), '400 /api#bad-request')
  assert.equal(kindOf(await json({ text: REPORT, published: 'Tuesday' })), '400 /api#bad-request')
  assert.equal(kindOf(await post(REPORT, 'text/plain', 'read?wrong=parameter')), '400 /api#bad-request')
  assert.equal(kindOf(await asked(`${server.url}nowhere`)), '404 /api#not-found')
  assert.equal(kindOf(await post(REPORT, 'application/pdf')), '415 /api#media-type')
  assert.equal(kindOf(await asked(`${server.url}read`, { method: 'POST', body: REPORT })), '415 /api#media-type')
  assert.equal(kindOf(await post('%PDF-1.7 …', 'text/plain')), '422 /api#unread')
  const wrongMethod = await asked(`${server.url}read`)
  assert.equal(kindOf(wrongMethod), '405 /api#method')
  assert.equal(wrongMethod.headers.allow, 'POST')
})

test('a text with nothing in it that is said gives a record all the same', async () => {
  assert.deepEqual(recordOf(await post('Rain.', 'text/plain')).attributions, [])
})

test('files have an ETag, and are not sent again to who has them', async () => {
  for (const path of ['', 'page.js', 'page.css', 'openapi.json', 'api']) {
    const first = await asked(`${server.url}${path}`)
    assert.equal(first.status, 200)
    const again = await asked(`${server.url}${path}`, { headers: { 'if-none-match': String(first.headers.etag) } })
    assert.deepEqual([again.status, again.body], [304, ''])
    const head = await asked(`${server.url}${path}`, { method: 'HEAD' })
    assert.deepEqual(
      [head.status, head.body, head.headers['content-length']],
      [200, '', first.headers['content-length']],
    )
  }
})
