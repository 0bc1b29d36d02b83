import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, addressTo } from '../../web/address.ts'
import { hashOf } from '../../web/hashOf.ts'
import { type Route, routeOf } from '../../web/route.ts'
import { wordsAt } from '../../web/wordsAt.ts'

const ROUTES: readonly Route[] = [
  { report: 'a1b2', view: 'all', chosen: null },
  { report: 'a1b2', view: 'voice', chosen: null },
  { report: 'a1b2', view: 'versions', chosen: null },
  { report: 'a1b2', view: 'timeline', chosen: null },
  { report: 'a1b2', view: 'review', chosen: null },
  { report: 'a1b2', view: 'review', chosen: { kind: 'claim', id: 'ar3', link: null } },
  { report: 'desk/7 #ü?', view: 'all', chosen: { kind: 'claim', id: 'a3', link: null } },
  { report: 'a1b2', view: 'all', chosen: { kind: 'claim', id: 'a3', link: 0, mark: '1x2y' } },
  { report: 'a1b2', view: 'all', chosen: { kind: 'party', id: 'p2', link: null } },
  { report: 'a1b2', view: 'all', chosen: { kind: 'at', id: '12-80', link: null, mark: '1x2y' } },
]

test('a route is what its address means', () => {
  for (const route of ROUTES) {
    assert.deepEqual(routeOf(hashOf(route)), route)
    assert.deepEqual(addressOf(hashOf(route)), { view: 'report', name: null, query: {}, route })
  }
})

test('a view is what its address means', () => {
  const given = [
    ['ledger', null, { sort: 'origins', q: '“a b” & c?d#e' }],
    ['claim', 'e1x2', {}],
    ['who', 'Óna Marsh/2', {}],
    ['outlet', 'The 50% Post', {}],
    ['changes', null, { since: '2026-03-10T07:40:00Z' }],
  ] as const
  for (const [view, name, query] of given)
    assert.deepEqual(addressOf(addressTo(view, name, query)), { view, name, query, route: null })
  assert.equal(addressTo('ledger', null, { sort: '', q: 'x' }), '#/ledger?q=x')
})

test('what means nothing in an address is left out', () => {
  for (const hash of ['', '#/', '#/nowhere', '#/report', '#/report/%E0%A4%A'])
    assert.equal(addressOf(hash).view, 'ledger', hash)
  assert.equal(addressOf('#/who/%E0%A4%A').name, '')
  assert.deepEqual(routeOf('#/report/a1b2/javascript:alert(1)/x'), { report: 'a1b2', view: 'all', chosen: null })
  assert.equal(routeOf('#/report/a1b2/claim/a3/-1')?.chosen?.link, null)
})

test('the address of words says where they stand, and none of them', () => {
  const address = wordsAt('a1b2', { start: 12, end: 80 }, 'the weir leaked')
  assert.match(address, /^#\/report\/a1b2\/at\/12-80~\w+$/)
  assert.notEqual(address, wordsAt('a1b2', { start: 12, end: 80 }, 'the weir held'))
})
