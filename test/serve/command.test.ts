import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sayso } from '../cli/sayso.ts'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const TOKEN = 'kettle-harbour-fourteen'

test('sayso serve prints where it is, answers, and ends when it is told to', async () => {
  const env = { ...process.env, SAYSO_TOKEN: TOKEN }
  const child = spawn(process.execPath, [CLI, 'serve', '--port', '0'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    const [, url = '', token = ''] = /^Sayso is at (http:\/\/127\.0\.0\.1:\d+\/)#token=(.+)$/.exec(line) ?? []
    assert.equal(token, TOKEN)
    assert.match(await (await fetch(url)).text(), /<title>Sayso<\/title>/)
    const body = 'The pier is shut, the mayor said.'
    const headers = { 'content-type': 'text/plain' }
    assert.equal((await fetch(`${url}read`, { method: 'POST', headers, body })).status, 401)
    const known = { ...headers, authorization: `Bearer ${token}` }
    assert.equal((await fetch(`${url}read`, { method: 'POST', headers: known, body })).status, 200)
  } finally {
    child.kill('SIGTERM')
  }
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
})

test('sayso serve refuses other addresses without a token, and what is no port or token', async () => {
  const open = await sayso(['serve', '--host', '0.0.0.0'])
  assert.deepEqual([open.code, open.out], [2, ''])
  assert.match(open.err, /give a token/)
  assert.equal((await sayso(['serve', '--port', '99999'])).code, 2)
  assert.equal((await sayso(['serve', '--token', 'short'])).code, 2)
})
