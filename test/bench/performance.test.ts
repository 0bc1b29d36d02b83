import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const PAGE = file('docs/performance.md')

/** The options that bench.ts parses. */
function offered(): string[] {
  return [...file('bench/bench.ts').matchAll(/^ +([a-z]+): \{ type: '/gm)].map(([, name]) => `--${name}`)
}

test('docs/performance.md has every option of the bench, and no other', () => {
  const documented = [...PAGE.matchAll(/^\| `(--[a-z]+)[^`]*` \|/gm)].map(([, flag]) => flag)
  assert.deepEqual(documented.sort(), offered().sort())
})

test('what is measured has its place in docs/performance.md, with figures in it and what they were taken on', () => {
  const places = [
    ...PAGE.matchAll(/<!-- measured: npm run bench -- (--[a-z]+) --write -->([\s\S]*?)<!-- \/measured -->/g),
  ]
  assert.deepEqual(
    places.map(([, flag]) => flag),
    ['--peers', '--limit', '--growth'],
  )
  for (const [, flag, figures = ''] of places) {
    assert.match(figures, /^\|(?:---\|)+$/m, `no table: npm run bench -- ${flag} --write`)
    assert.match(figures, /Node \d+/, `no conditions: npm run bench -- ${flag} --write`)
  }
})
