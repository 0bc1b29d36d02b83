import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Wanted } from '../../src/ask/desk.ts'
import { unanswered } from '../../src/ask/unanswered.ts'
import type { Record } from '../../src/record/record.ts'
import { desk } from './desk.ts'
import { report, type Sketch } from './report.ts'

/** Who was asked by whom in which reports, and what they replied. */
function told(context: TestContext, records: readonly Record[], wanted: Wanted = {}): string[] {
  const store = desk(context, records)
  return unanswered(store, wanted).flatMap(({ party, unanswered, askings }) => [
    `${party.name}: ${unanswered} of ${askings.length}`,
    ...askings.map(({ by, tellings, reply }) => {
      for (const { says, about } of [...tellings, ...(reply ? [{ says: reply.says, about: [] }] : [])]) {
        for (const { report, spans, words } of [says, ...about]) {
          const text = store.report(report)?.record.report.text ?? ''
          assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(' … '), words)
        }
      }
      const ids = tellings.map(({ report }) => report.id).join('+')
      return `  ${by} in ${ids}${reply ? `; ${reply.report.id}: ${reply.says.words}` : ''}`
    }),
  ])
}

const silent = (who: string, more: object = {}): NonNullable<Sketch['asked']>[number] => ({
  who,
  words: 'did not respond',
  outcome: 'no-response',
  ...more,
})
const asks = (id: string, about: string, more: Sketch = {}): Record =>
  report(id, `Ada Holm did not respond to questions about ${about}.`, {
    outlet: 'The Bell',
    asked: [silent('Ada Holm')],
    ...more,
  })

test('who was asked twice and is silent stands before who was asked once', context => {
  const found = told(context, [
    report('a', 'Dunmore did not respond.', { outlet: 'The Bell', asked: [silent('Dunmore')] }),
    asks('b', 'the quay wall', { published: '2026-03-09' }),
    asks('c', 'the harbour crane', { published: '2026-03-11', outlet: 'The Post' }),
  ])
  assert.deepEqual(found, [
    'Ada Holm: 2 of 2',
    '  The Bell in b',
    '  The Post in c',
    'Dunmore: 1 of 1',
    '  The Bell in a',
  ])
})

test('what is said later about the same matter, in whatever report, is a reply', context => {
  const later = report('d', 'Ada Holm said the quay wall was never her business.', {
    published: '2026-03-12',
    said: [{ source: 'Ada Holm', cue: 'said', content: 'the quay wall was never her business' }],
  })
  const found = told(context, [
    asks('b', 'the quay wall'),
    asks('c', 'the school roof', { published: '2026-03-11' }),
    later,
  ])
  assert.deepEqual(found, [
    'Ada Holm: 1 of 2',
    '  The Bell in b; d: the quay wall was never her business',
    '  The Bell in c',
  ])
})

test('who speaks for a body replies for it, in a later version or of the same matter', context => {
  const body = { kind: 'organisation' } as const
  const asked = report('w', 'Dunmore Water did not respond to questions about the quay wall.', {
    outlet: 'The Bell',
    asked: [silent('Dunmore Water', body)],
  })
  const later = (description: string): Record =>
    report('x', 'Ada Holm said the quay wall holds. Dunmore Water owns it, by its own account.', {
      outlet: 'The Post',
      published: '2026-03-12',
      said: [
        { source: 'Ada Holm', party: { description }, cue: 'said', content: 'the quay wall holds' },
        { source: 'Dunmore Water', party: body, cue: 'by its own account', content: 'owns it' },
      ],
    })
  assert.deepEqual(told(context, [asked, later('chief executive of Dunmore Water')]), [
    'Dunmore Water: 0 of 1',
    '  The Bell in w; x: the quay wall holds',
  ])
  for (const other of ['chief executive of Marsh Rail', 'a customer of Dunmore Water'])
    assert.deepEqual(told(context, [asked, later(other)]), ['Dunmore Water: 1 of 1', '  The Bell in w'])
})

test('what was said before, or of another matter, or beside a silence, is no reply', context => {
  const said = [{ source: 'Ada Holm', cue: 'said', content: 'the quay wall holds' }]
  const found = told(context, [
    asks('b', 'the quay wall'),
    report('early', 'Ada Holm said the quay wall holds.', { published: '2026-03-01', said }),
    report('other', 'Ada Holm said parking fees rise.', {
      published: '2026-03-12',
      said: [{ source: 'Ada Holm', cue: 'said', content: 'parking fees rise' }],
    }),
    report('beside', 'Ada Holm said the quay wall holds, in May. She did not respond.', {
      published: '2026-03-13',
      outlet: 'The Post',
      said,
      asked: [silent('She', { name: 'Ada Holm' })],
    }),
  ])
  assert.deepEqual(found, ['Ada Holm: 2 of 2', '  The Bell in b', '  The Post in beside'])
})

test('a later version that has a reply answers; one that only repeats what the first quoted does not', context => {
  const first = 'Ada Holm said the wall is old. Ada Holm did not respond to questions.'
  const old = { source: 'Ada Holm', cue: 'said', content: 'the wall is old' }
  const url = 'https://bell.example/q'
  const v1 = report('q', first, { url, outlet: 'The Bell', said: [old], asked: [silent('Ada Holm')] })
  const cut = report('q', 'Ada Holm said the wall is old.', { url, outlet: 'The Bell', said: [old] })
  assert.deepEqual(told(context, [v1, cut]), ['Ada Holm: 1 of 1', '  The Bell in q'])
  const replied = report('q', 'Ada Holm said the wall is old. Ada Holm later told us to wait.', {
    url,
    outlet: 'The Bell',
    said: [old, { source: 'Ada Holm', cue: 'told us', content: 'to wait' }],
  })
  assert.deepEqual(told(context, [v1, cut, replied]), ['Ada Holm: 0 of 1', '  The Bell in q; q@3: to wait'])
})

test('a comment that says that there was a reply is one, though nothing of it is quoted', context => {
  const found = told(context, [
    asks('b', 'the quay wall'),
    report('d', 'Ada Holm has answered questions about the quay wall.', {
      published: '2026-03-12',
      asked: [{ who: 'Ada Holm', words: 'has answered questions about the quay wall', outcome: 'replied' }],
    }),
  ])
  assert.deepEqual(found, ['Ada Holm: 0 of 1', '  The Bell in b; d: has answered questions about the quay wall'])
})

test('the versions of a report ask once, and so do copies of one agency’s text', context => {
  const copy = (id: string, outlet: string): Record => {
    const record = asks(id, 'the quay wall', { outlet })
    const origin = [{ agency: 'NordWire', part: 'whole' as const, span: { start: 0, end: 3 } }]
    return { ...record, report: { ...record.report, origin } }
  }
  const url = 'https://post.example/q'
  const found = told(context, [
    copy('x', 'The Bell'),
    copy('y', 'The Echo'),
    asks('z', 'the quay wall', { url, outlet: 'The Post' }),
    asks('z', 'the old quay wall', { url, outlet: 'The Post' }),
  ])
  assert.deepEqual(found, ['Ada Holm: 2 of 2', '  NordWire in x+y', '  The Post in z+z@2'])
})

test('the unnamed are each for itself, and outlet and dates say which askings count', context => {
  const mill = (id: string, outlet: string, published: string) =>
    report(id, 'The mill did not respond.', { outlet, published, asked: [silent('The mill', { named: false })] })
  const records = [mill('a', 'The Bell', '2026-03-09'), mill('b', 'The Post', '2026-03-11')]
  assert.deepEqual(told(context, records), [
    'The mill: 1 of 1',
    '  The Bell in a',
    'The mill: 1 of 1',
    '  The Post in b',
  ])
  assert.deepEqual(told(context, records, { outlet: 'The Post' }), ['The mill: 1 of 1', '  The Post in b'])
  assert.deepEqual(told(context, records, { until: '2026-03-10' }), ['The mill: 1 of 1', '  The Bell in a'])
})
