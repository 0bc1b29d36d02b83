import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as limits from '../../src/mcp/limits.ts'
import { TOOLS } from '../../src/mcp/tools.ts'

const PAGE = readFileSync(new URL('../../docs/mcp.md', import.meta.url), 'utf8')

/** What stands in the first column of the tables under a heading. */
function listed(heading: string): string[] {
  const part = PAGE.split(/^##+ /m).find(part => part.startsWith(`${heading}\n`)) ?? ''
  return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)
}

test('docs/mcp.md has every tool, and no other', () => {
  assert.deepEqual(
    listed('Tools'),
    TOOLS.map(({ name }) => name),
  )
})

for (const { name, takes } of TOOLS)
  test(`docs/mcp.md has every argument of ${name}, and no other`, () => {
    assert.deepEqual(listed(name), Object.keys(takes.properties))
  })

test('docs/mcp.md has the limits', () => {
  assert.deepEqual(listed('Limits'), [
    `${limits.MOST_SENT / 1024 / 1024} MiB`,
    String(limits.MOST_ITEMS),
    String(limits.MOST_LINES),
    String(limits.MOST_QUOTED),
  ])
})
