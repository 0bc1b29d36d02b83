import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MOST_LINES, MOST_QUOTED } from '../../src/mcp/limits.ts'
import { lines } from '../../src/mcp/lines.ts'
import { quoted } from '../../src/mcp/quoted.ts'

test('a quotation cannot end before its end, nor reach the next line', () => {
  assert.equal(quoted('the "pier"\nis\u2028shut\\'), '"the \\"pier\\" is shut\\\\"')
  assert.equal(quoted('a\u202eb\u200bc\u0007'), '"a\\u202eb\\u200bc\\u0007"')
})

test('a long quotation is cut between characters', () => {
  const cut = JSON.parse(quoted('🌊'.repeat(MOST_QUOTED + 5)))
  assert.equal(cut, `${'🌊'.repeat(MOST_QUOTED)}…`)
})

test('a short text stays short, and says where the rest is', () => {
  const all = lines(Array.from({ length: MOST_LINES + 7 }, (_, i) => `line ${i}`)).split('\n')
  assert.equal(all.length, MOST_LINES + 2)
  assert.match(all.at(-1) ?? '', /7 more lines: see the structured content/)
})
