import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { LIMITS } from '../../src/serve/limits.ts'
import { OPERATIONS } from '../../src/serve/operations.ts'
import { KINDS } from '../../src/serve/problemKinds.ts'
import { META } from '../../src/serve/schemas.ts'
import { KEYS } from '../../web/keys.ts'

const PAGE = readFileSync(new URL('../../docs/serve.md', import.meta.url), 'utf8')

/** What stands in the first column of the tables under a heading. */
function listed(heading: string): string[] {
  const part = PAGE.split(/^## /m).find(part => part.startsWith(`${heading}\n`)) ?? ''
  return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)
}

test('docs/serve.md has every path, field, error, key and limit, and no other', () => {
  assert.deepEqual(
    listed('Paths'),
    OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`),
  )
  assert.deepEqual(listed('Fields').sort(), ['text', 'html', ...Object.keys(META)].sort())
  assert.deepEqual(listed('Errors'), Object.keys(KINDS))
  assert.deepEqual(
    listed('Keys'),
    KEYS.map(({ key }) => key),
  )
  assert.deepEqual(listed('Limits'), [
    `${LIMITS.bodyBytes / 1024 / 1024} MiB`,
    `${LIMITS.bodyTime / 1000} s`,
    `${LIMITS.headerTime / 1000} s`,
    String(LIMITS.underWay),
    String(LIMITS.waiting),
    String(LIMITS.jobs),
    String(LIMITS.addresses),
  ])
})
