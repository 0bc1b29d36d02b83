import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sayso } from './sayso.ts'

const BRIDGE = fileURLToPath(new URL('../../examples/bridge.txt', import.meta.url))

test('one claim of a file is explained, and the same from standard input', async () => {
  const [file, piped] = await Promise.all([
    sayso(['explain', BRIDGE, 'a3']),
    sayso(['explain', '-', 'A3'], readFileSync(BRIDGE, 'utf8')),
  ])
  assert.equal(file.code, 0, file.err)
  assert.match(file.out, /^ {2}CLAIM \d+ · a3, one of \d+/m)
  assert.equal(file.out.match(/^ {2}(?:CLAIM|PARTY|COMMENT|CHECK) /gm)?.length, 1)
  assert.equal(piped.out, file.out)
})

test('what nothing has the id of ends with 4, what cannot be read with 1, no input with 2', async () => {
  const [unknown, unread, none] = await Promise.all([
    sayso(['explain', BRIDGE, 'a999']),
    sayso(['explain', 'no-such-file.txt', 'a1']),
    sayso(['explain']),
  ])
  assert.deepEqual([unknown.code, unread.code, none.code], [4, 1, 2])
  assert.equal(unknown.out, '')
  assert.match(unknown.err, /nothing in the report has the id or number a999/)
})

test('what a rule found and not the trained reader is told as such', async () => {
  const text =
    'Readers on the pier\n\n“The pier was never safe to stand on, and they knew it.” — Ada Quill, harbour clerk\n'
  const { code, out } = await sayso(['explain', '-', 'a1'], text)
  assert.equal(code, 0)
  assert.match(out, /attributes it, by a rule/)
  assert.match(out, /\(rule\s+tag\/signed\)/)
  assert.doesNotMatch(out, /trained reader/)
})
