import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashOf } from '../../web/hashOf.ts'
import { type Route, routeOf, START } from '../../web/route.ts'

const ROUTES: readonly Route[] = [
  START,
  { report: 'a1b2', view: 'all', chosen: null },
  { report: 'a1b2', view: 'voice', chosen: null },
  { report: 'desk/7 #ü', view: 'all', chosen: { kind: 'claim', id: 'a3', link: null } },
  { report: 'a1b2', view: 'all', chosen: { kind: 'claim', id: 'a3', link: 0 } },
  { report: 'a1b2', view: 'all', chosen: { kind: 'party', id: 'p2', link: null } },
]

test('a route is what its address means', () => {
  for (const route of ROUTES) assert.deepEqual(routeOf(hashOf(route)), route)
})

test('what means nothing in an address is left out', () => {
  assert.deepEqual(routeOf(''), START)
  assert.deepEqual(routeOf('#/%E0%A4%A'), START)
  assert.deepEqual(routeOf('#/a1b2/javascript:alert(1)/x'), { report: 'a1b2', view: 'all', chosen: null })
  assert.equal(routeOf('#/a1b2/claim/a3/-1').chosen?.link, null)
})
