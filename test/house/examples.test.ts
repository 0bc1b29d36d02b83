import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const INDEX = new URL('../../src/index.ts', import.meta.url).href

/** The programs of a page, each with what the page says that it prints; null where it says nothing. */
function programs(page: string): { readonly code: string; readonly prints: string | null }[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```\n(?:\nprints\n\n```\n([\s\S]*?)^```)?/gm)].map(
    ([, code = '', prints]) => ({
      code,
      prints: prints ?? null,
    }),
  )
}

for (const [page, least] of [
  ['README.md', 1],
  ['docs/library.md', 2],
] as const)
  test(`every program of ${page} runs and prints what the page says`, () => {
    const all = programs(page)
    assert.ok(all.length >= least)
    for (const { code, prints } of all) {
      const folder = mkdtempSync(join(tmpdir(), 'sayso-example-'))
      try {
        const file = join(folder, 'example.ts')
        writeFileSync(file, code.replaceAll("from 'sayso'", `from '${INDEX}'`))
        const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' })
        if (prints !== null) assert.equal(printed, prints)
      } finally {
        rmSync(folder, { recursive: true })
      }
    }
  })
