import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { MOST_MESSAGE } from '../../src/mcp/limits.ts'
import { sayso } from '../cli/sayso.ts'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))
const OPENING = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
}

test('on standard output there is the protocol and nothing else, and it ends with its input', async () => {
  const messages = [
    OPENING,
    { jsonrpc: '2.0', method: 'notifications/initialized' },
    { jsonrpc: '2.0', id: 2, method: 'tools/list' },
  ]
  const input = ['no JSON', ...messages.map(one => JSON.stringify(one))].map(line => `${line}\n`).join('')
  const { code, out } = await sayso(['mcp'], input)
  assert.equal(code, 0)
  const lines = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  assert.ok(lines.every(({ jsonrpc }) => jsonrpc === '2.0'))
  assert.equal(lines.find(({ id }) => id === 1)?.result.serverInfo.name, 'sayso')
})

test('a message without end is given up, and said on standard error', async () => {
  const { code, out, err } = await sayso(['mcp'], 'x'.repeat(MOST_MESSAGE + 1))
  assert.deepEqual([code, out], [0, ''])
  assert.match(err, /^sayso: .*(?:size|exceed)/i)
})

test('other commands load nothing of it', () => {
  const reached = new Set<string>()
  const waiting = [join(SRC, 'cli.ts')]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    const code = readFileSync(file, 'utf8').replaceAll(/^import type .*$/gm, '')
    for (const [, from = ''] of code.matchAll(/\bfrom '([^']+)'/g)) {
      assert.ok(!from.startsWith('@modelcontextprotocol/'), `${file} imports ${from}`)
      if (from.startsWith('.')) waiting.push(join(dirname(file), from))
    }
  }
  assert.ok(reached.size > 10)
  assert.deepEqual(
    [...reached].filter(file => file.startsWith(join(SRC, 'mcp'))),
    [],
  )
})
