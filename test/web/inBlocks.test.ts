import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Attribution, Report } from '../../src/record/record.ts'
import { numbered } from '../../src/show/numbered.ts'
import { inBlocks } from '../../web/inBlocks.ts'
import { runs } from '../../web/runs.ts'

const TEXT = readFileSync(new URL('../../examples/ferry.txt', import.meta.url), 'utf8')

test('a block has the same marks with its own claims as with all of them', () => {
  let at = 0
  const blocks = TEXT.split('\n\n').map(words => {
    const span = { start: at, end: at + words.length }
    at = span.end + 2
    return { kind: 'paragraph' as const, span }
  })
  // Claims of every length at every place, over the edges of blocks too.
  const attributions = Array.from({ length: 60 }, (_, index) => {
    const start = (index * 337) % (TEXT.length - 400)
    const content = [{ start: start + 20, end: start + 30 + ((index * 53) % 350) }]
    const cue = [{ start: start + 10, end: start + 19 }]
    return { id: `a${index}`, source: [], cue, content, addressee: null, within: null } as unknown as Attribution
  })
  const claims = numbered(attributions)
  const within = inBlocks({ report: { text: TEXT, blocks } as unknown as Report }, claims)
  const none = { comments: [], checks: [] }
  for (const [index, { span }] of blocks.entries())
    assert.deepEqual(runs(none, within[index] ?? [], span), runs(none, claims, span))
})
