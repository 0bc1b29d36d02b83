import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LINES = readFileSync(join(ROOT, 'Containerfile'), 'utf8')
  .split('\n')
  .filter(line => /^[A-Z]+ /.test(line))
/** What the builder is given, by .dockerignore, which leaves all else out. */
const GIVEN = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
  .split('\n')
  .flatMap(line => (line.startsWith('!') ? [line.slice(1)] : []))

const folder = mkdtempSync(join(tmpdir(), 'sayso-container-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('the Containerfile and .dockerignore name files that are there', () => {
  const copied = LINES.filter(line => /^COPY (?!--from)/.test(line)).flatMap(line => line.split(/\s+/).slice(1, -1))
  assert.ok(copied.length > 0 && GIVEN.length > 0)
  assert.deepEqual(
    [...copied, ...GIVEN].filter(path => !existsSync(join(ROOT, path))),
    [],
  )
})

test('the image is slim, has no rights of root, and starts sayso', () => {
  const last = LINES.slice(LINES.findLastIndex(line => line.startsWith('FROM ')))
  assert.match(last[0] ?? '', /\bnode:26-slim$/)
  const at = (start: string) => last.findIndex(line => line.startsWith(start))
  assert.ok(at('USER node') > 0 && at('USER node') < at('ENTRYPOINT'))
  assert.equal(last.at(-1), 'ENTRYPOINT ["sayso"]')
  assert.ok(last.includes('VOLUME /store') && last.includes('ENV XDG_DATA_HOME=/store'))
})

test('what the builder is given is enough to pack the package, by the very line that does it', () => {
  for (const path of GIVEN) cpSync(join(ROOT, path), join(folder, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/.test(name)))
  const packed = join(folder, 'packed')
  const line = LINES.find(line => line.startsWith('RUN') && line.includes('npm pack'))?.slice('RUN '.length) ?? ''
  const command = line.replaceAll('/packed', packed)
  execFileSync('sh', ['-c', command], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
  const listed = execFileSync('tar', ['-tzf', join(packed, 'sayso.tgz')], { encoding: 'utf8' })
  const paths = listed.split('\n').map(path => path.replace(/^package\//, ''))
  for (const path of [
    'dist/cli.js',
    'dist/web/index.html',
    'model/settings.json',
    'examples/ferry.txt',
    'LICENSE',
    'NOTICE',
  ])
    assert.ok(paths.includes(path), `${path} is not packed`)
})
