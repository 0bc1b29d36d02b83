import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sayso-pack-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** What npm and the test runner tell the processes they start, and a user's shell does not have. */
const OURS =
  /^(npm_(package|lifecycle|command|execpath|node_execpath|config_local_prefix)|INIT_CWD$|NODE_TEST_CONTEXT$)/

/** Runs a command as somebody who has nothing of this project's around them. */
function run(command: string, args: readonly string[], cwd: string): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)))
  return execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

test('the packed project works in an empty folder', async t => {
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], ROOT)) as [
    { filename: string; files: { path: string }[] },
  ]
  const paths = packed.files.map(({ path }) => path)

  await t.test('only what a user needs is in it', () => {
    const stray = paths.filter(
      path => !/^(dist|model|examples)\/|^(package\.json|README\.md|LICENSE|NOTICE)$/.test(path),
    )
    assert.deepEqual(stray, [])
    assert.ok(paths.includes('dist/cli.js') && paths.includes('dist/index.d.ts'))
  })

  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, packed.filename)], folder)

  await t.test('npx sayso read reads an example', () => {
    const out = run('npx', ['--no-install', 'sayso', 'read', 'node_modules/sayso/examples/ferry.txt'], folder)
    assert.match(out, /WHO SAYS SO · \d+ claims/)
  })

  await t.test("import { read } from 'sayso' works", () => {
    writeFileSync(
      join(folder, 'try.mjs'),
      "import { read } from 'sayso'\nconst record = await read('The mayor said on Tuesday that the bridge was safe.')\n" +
        'console.log(record.schema, record.attributions.length)\n',
    )
    assert.match(run(process.execPath, ['try.mjs'], folder), /^sayso\/record\/1 1\n$/)
  })
})
