import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carriersOn } from '../../src/cli/carriersOn.ts'
import type { Carrier, Entry, IndependentOrigin } from '../../src/record/ledger.ts'

const carrier = (report: string, name: string, start: number): Carrier => ({
  report,
  attribution: `a${start}`,
  span: { start, end: start + 9 },
  stance: 'asserts',
  chain: [
    { name, role: 'originator' },
    { name: 'The Bell', role: 'outlet' },
  ],
})
const origin = (name: string, reports: string[]): IndependentOrigin => ({
  id: name,
  kind: 'person',
  name,
  reports,
  why: [],
})

test('what a report has from one origin stands under that one alone', () => {
  const [holm, lawyer, other] = [carrier('b', 'Ada Holm', 0), carrier('b', 'a lawyer', 20), carrier('c', 'Ada Holm', 0)]
  const origins = [origin('Ada Holm', ['b', 'c']), origin('a lawyer (The Bell)', ['b']), origin('The Bell', ['b'])]
  const entry = { carriers: [holm, lawyer, other], origins } as unknown as Entry
  const on = (at: number, report: string) => carriersOn(entry, origins[at] as IndependentOrigin, report)
  assert.deepEqual(on(0, 'b'), [holm])
  assert.deepEqual(on(1, 'b'), [lawyer])
  assert.deepEqual(on(0, 'c'), [other])
  // Nobody of that name: all that the report says.
  assert.deepEqual(on(2, 'b'), [holm, lawyer])
})
