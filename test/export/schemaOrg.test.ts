import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Record } from '../../src/record/record.ts'
import { ferry } from '../show/ferry.ts'
import { hostile } from './hostile.ts'
import { quads } from './quads.ts'
import { written } from './written.ts'

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sayso-schema-org-'))
after(() => rmSync(folder, { recursive: true, force: true }))

interface Thing {
  readonly '@type': string
  readonly '@id': string
  readonly text: string
  readonly identifier: readonly { readonly value: string }[]
  readonly itemReviewed: { readonly '@id': string }
  readonly claimReviewed: string
  readonly creativeWorkStatus: string
}

async function exported(records: readonly Record[]): Promise<readonly Thing[]> {
  return JSON.parse(String(await written('schema-org', records)))['@graph']
}

test('the graph is one by schema.org’s own types (schema-dts)', async () => {
  const json = String(await written('schema-org', [ferry, hostile]))
  const file = join(folder, 'graph.ts')
  const types = join(MODULES, 'schema-dts', 'dist', 'schema.d.ts')
  const check = (text: string) => {
    writeFileSync(file, `import type { Graph } from ${JSON.stringify(types)}\nexport const graph: Graph = ${text}\n`)
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--target',
      'es2024',
      '--module',
      'nodenext',
      '--ignoreConfig',
    ]
    execFileSync(process.execPath, [join(MODULES, 'typescript', 'bin', 'tsc'), ...options, file], { encoding: 'utf8' })
  }
  check(json)
  // A check that lets anything through would be none.
  assert.throws(() => check(json.replace('"claimReviewed"', '"claimRevued"')))
})

test('a JSON-LD processor takes it', async () => {
  assert.ok((await quads(JSON.parse(String(await written('schema-org', [ferry, hostile]))))).length > 100)
})

for (const [name, record] of Object.entries({ ferry, hostile })) {
  test(`${name}: claims and direct quotations, read back, have their words at their places`, async () => {
    const things = await exported([record])
    const points = Array.from(record.report.text)
    const told = things.filter(one => ['Claim', 'Quotation'].includes(one['@type']))
    assert.equal(
      told.length,
      record.claims.length + record.attributions.filter(({ style }) => style === 'direct').length,
    )
    for (const { text, identifier } of told) {
      const places = identifier.map(
        ({ value }) =>
          value
            .match(/^char=(\d+),(\d+)$/)
            ?.slice(1)
            .map(Number) ?? [],
      )
      assert.equal(places.map(([start, end]) => points.slice(start, end).join('')).join(' … '), text)
    }
    const written = new Set(told.map(({ text }) => text))
    for (const { content } of record.attributions) {
      assert.ok(written.has(content.map(({ start, end }) => record.report.text.slice(start, end)).join(' … ')))
    }
  })
}

test('a check is the draft of a review of each claim that it is about', async () => {
  const things = await exported([hostile])
  const reviews = things.filter(one => one['@type'] === 'ClaimReview')
  assert.deepEqual(
    reviews.map(one => one.itemReviewed['@id'].replace(/^.*#/, '')),
    ['c1', 'c2', 'c3'],
  )
  for (const { creativeWorkStatus, claimReviewed, itemReviewed } of reviews) {
    assert.equal(creativeWorkStatus, 'Draft')
    assert.equal(things.find(one => one['@id'] === itemReviewed['@id'])?.text, claimReviewed)
  }
})
