import assert from 'node:assert/strict'
import { test } from 'node:test'
import { report } from '../ask/report.ts'
import { stored } from '../cli/stored.ts'
import { anchored } from './anchored.ts'
import { connected, told } from './connected.ts'

const records = [
  report('w1', 'Ona Marsh told the Bell on Monday that the weir at Holm would close in May.', {
    outlet: 'The Bell',
    published: '2026-03-10',
    title: 'Weir to close',
    said: [{ source: 'Ona Marsh', cue: 'told', content: 'the weir at Holm would close in May' }],
  }),
  report(
    'w2',
    'The weir at Holm would close in May, Ona Marsh told the Bell. Tom Reyes of the Weir Board did not respond to a request for comment.',
    {
      outlet: 'The Courier',
      published: '2026-03-11',
      title: 'Weir closes',
      said: [{ source: 'Ona Marsh', cue: 'told', content: 'The weir at Holm would close in May' }],
      asked: [
        { who: 'Tom Reyes', words: 'did not respond to a request for comment', outcome: 'no-response', about: [1] },
      ],
    },
  ),
  report('w3', 'Ona Marsh said that the ferry was late.', {
    outlet: 'The Bell',
    published: '2026-03-12',
    said: [{ source: 'Ona Marsh', cue: 'said', content: 'the ferry was late' }],
  }),
]
const texts = new Map(records.map(({ report }) => [report.id, report.text]))

for (const mode of ['auto', 'legacy'] as const)
  test(`the store answers with places (${mode})`, async context => {
    const client = await connected(context, ['--store', stored(context, records)], mode)

    const trace = await told(client, 'trace_claim', { claim: 'weir close in May' })
    const [claim] = trace.answer.claims
    assert.deepEqual(
      claim.carriers.map(({ at }: { at: { report: string } }) => at.report).sort(),
      ['w1', 'w2'],
      trace.text,
    )
    assert.equal(claim.origins.length, 1)
    assert.ok(anchored(trace.answer, texts) >= 2)
    assert.deepEqual(trace.answer.reports.map(({ id }: { id: string }) => id).sort(), ['w1', 'w2'])
    assert.match(trace.text, /1 independent origin: "Ona Marsh"/)
    const again = await told(client, 'trace_claim', { claim: claim.id })
    assert.deepEqual(again.answer.claims, [claim])

    const party = await told(client, 'look_up_party', { name: 'marsh', limit: 2 })
    assert.deepEqual([party.answer.total, party.answer.shown, party.answer.statements.length], [3, 2, 2])
    assert.equal(party.answer.parties[0].name, 'Ona Marsh')
    assert.ok(anchored(party.answer, texts) >= 6)
    const late = await told(client, 'look_up_party', { name: 'marsh', since: '2026-03-12' })
    assert.deepEqual(
      late.answer.statements.map(({ report }: { report: { id: string } }) => report.id),
      ['w3'],
    )

    const silent = await told(client, 'unanswered_requests', {})
    const [asked] = silent.answer.parties
    assert.deepEqual([asked.party.name, asked.asked, asked.unanswered], ['Tom Reyes', 1, 1])
    assert.deepEqual(asked.askings[0].tellings[0].says[0].words, 'did not respond to a request for comment')
    assert.ok(anchored(silent.answer, texts) >= 2)

    const found = await told(client, 'search_reports', { words: 'weir closes', outlet: 'The Courier' })
    assert.deepEqual(
      found.answer.reports.map(({ report }: { report: { id: string } }) => report.id),
      ['w2'],
    )
    assert.ok(anchored(found.answer, texts) >= 2)

    const read = await told(client, 'read_report', { stored: 'w2' })
    assert.deepEqual([read.answer.report.title, read.answer.report.version], ['Weir closes', 1])
    assert.ok(anchored(read.answer, texts) >= 4)

    for (const [tool, args, message] of [
      ['trace_claim', { claim: '…' }, /no words in claim/],
      ['trace_claim', { claim: 'parliament dissolved' }, /No claim in the store says so/],
      ['trace_claim', {}, /claim|required/],
      ['look_up_party', { name: 'Nobody Atall' }, /Nobody in the store is called so/],
      ['look_up_party', { name: 'marsh', since: 'yesterday' }, /since must match .*2026-03-10/],
      ['look_up_party', { name: 'marsh', since: '2026-02-30' }, /since is no day that there is/],
      ['search_reports', { words: '"' }, /no words in words/],
      ['read_report', { stored: 'w9' }, /no report w9 in the store/],
    ] as const) {
      const { isError, text } = await told(client, tool, args)
      assert.equal(isError, true, tool)
      assert.match(text, message)
    }
    const nothing = await told(client, 'search_reports', { words: 'dirigible' })
    assert.deepEqual([nothing.isError, nothing.answer.total], [false, 0])
  })
