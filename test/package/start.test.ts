import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Calls the start script as npm does when the user stands in `cwd`. */
function start(args: readonly string[], cwd: string) {
  const env = { ...process.env, INIT_CWD: cwd, NODE_TEST_CONTEXT: undefined }
  return spawnSync(process.execPath, ['scripts/start.mjs', ...args], { cwd: ROOT, env, encoding: 'utf8' })
}

test('what is set up is not set up again', () => {
  const { status, stdout, stderr } = start(['--version'], ROOT)
  assert.equal(stderr, '')
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/)
  assert.equal(status, 0)
})

test('paths are those of the folder that npm was called in', () => {
  const { status, stdout } = start(
    ['read', '--json', 'ferry.txt'],
    fileURLToPath(new URL('../../examples', import.meta.url)),
  )
  assert.equal(status, 0)
  assert.match(JSON.parse(stdout).report.text, /^Ferry firm/)
})

test('without arguments the examples are read, and two lines say what to try next', () => {
  const { status, stdout, stderr } = start([], ROOT)
  assert.equal(status, 0, stderr)
  assert.equal(stdout.match(/WHO SAYS SO/g)?.length, readdirSync(new URL('../../examples', import.meta.url)).length)
  assert.match(stdout, /\nNow read .*npm start -- read FILE\n.*npm start -- read --help\n$/)
})
