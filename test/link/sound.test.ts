import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Linking } from '../../src/link/linking.ts'
import { order } from '../../src/link/order.ts'
import { sound } from '../../src/link/sound.ts'
import type { Attribution, Check, Comment } from '../../src/record/record.ts'
import { marked } from './marked.ts'

const { segmented, tagged } = marked(
  '[S1:Ida] [C1:said] [T1:yes]. [S2:Kit] [C2:said] [T2:no]. [S3:Lena] [C3:said] [T3:so].',
)
const plain = order(segmented, tagged)
const span = { start: 0, end: 3 }
const comment: Comment = {
  id: 'm1',
  asked: null,
  who: [],
  by: null,
  asker: [],
  outcome: 'declined',
  span,
  about: [],
  reply: null,
  rule: '',
}
const check: Check = { id: 'k1', verdict: 'false', by: null, who: [], span, about: [], rule: '' }

function linked(ways: { [id: string]: Partial<Attribution> }, more: Partial<Linking> = {}): Linking {
  return { ...plain, attributions: plain.attributions.map(one => ({ ...one, ...ways[one.id] })), ...more }
}

test('what is sound passes as it is', () => {
  const good = linked(
    { a1: { within: 'a2' }, a3: { via: 'a2' } },
    { comments: [{ ...comment, reply: 'a1', about: ['a2'] }], checks: [{ ...check, about: ['a3'] }] },
  )
  assert.equal(sound(good), good)
})

test('two ways outward that meet again are no circle', () => {
  assert.doesNotThrow(() => sound(linked({ a1: { within: 'a2', via: 'a3' }, a2: { via: 'a3' } })))
})

test('circles, through within, through via and through both', () => {
  assert.throws(() => sound(linked({ a1: { within: 'a1' } })), /a1: stands within itself/)
  assert.throws(() => sound(linked({ a1: { via: 'a2' }, a2: { via: 'a1' } })), /came through itself/)
  assert.throws(() => sound(linked({ a1: { within: 'a2' }, a2: { via: 'a3' }, a3: { within: 'a1' } })), /itself/)
})

test('within and via the same, or unknown', () => {
  assert.throws(() => sound(linked({ a1: { within: 'a2', via: 'a2' } })), /within and via are both a2/)
  assert.throws(() => sound(linked({ a1: { via: 'a9' } })), /a1: there is no a9/)
  assert.throws(() => sound(linked({ a1: { within: 'a9' } })), /a1: there is no a9/)
})

test('comments and checks with spans outside the text or ids of nothing', () => {
  const outside = { start: 0, end: 10_000 }
  assert.throws(() => sound(linked({}, { comments: [{ ...comment, span: outside }] })), /m1: the span/)
  assert.throws(() => sound(linked({}, { comments: [{ ...comment, who: [outside] }] })), /m1 who: the span/)
  assert.throws(() => sound(linked({}, { comments: [{ ...comment, asker: [outside] }] })), /m1 asker: the span/)
  assert.throws(() => sound(linked({}, { comments: [{ ...comment, reply: 'a9' }] })), /m1: there is no a9/)
  assert.throws(() => sound(linked({}, { comments: [{ ...comment, asked: 'p9' }] })), /m1: there is no p9/)
  assert.throws(() => sound(linked({}, { comments: [comment, comment] })), /m1: two things/)
  assert.throws(() => sound(linked({}, { checks: [{ ...check, who: [outside] }] })), /k1 who: the span/)
  assert.throws(() => sound(linked({}, { checks: [{ ...check, about: ['a9'] }] })), /k1: there is no a9/)
})

test('a chain of 20,000 through one another', () => {
  const [one] = plain.attributions
  assert.ok(one)
  const attributions = Array.from({ length: 20_000 }, (_, i) => ({ ...one, id: `a${i}`, via: i ? `a${i - 1}` : null }))
  assert.doesNotThrow(() => sound({ ...plain, attributions }))
})
