import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { storePath } from '../../src/cli/storePath.ts'
import { tooOld } from '../../src/cli/tooOld.ts'

test("the store is in the platform's folder for the data of its user, or where XDG_DATA_HOME says", () => {
  assert.equal(storePath({}, 'linux', '/u'), join('/u', '.local', 'share', 'sayso', 'store.sqlite'))
  assert.equal(storePath({}, 'darwin', '/u'), join('/u', 'Library', 'Application Support', 'sayso', 'store.sqlite'))
  assert.equal(storePath({ LOCALAPPDATA: '/l' }, 'win32', '/u'), join('/l', 'sayso', 'store.sqlite'))
  assert.equal(storePath({ XDG_DATA_HOME: '/x' }, 'darwin', '/u'), join('/x', 'sayso', 'store.sqlite'))
  assert.equal(storePath({ XDG_DATA_HOME: '' }, 'linux', '/u'), join('/u', '.local', 'share', 'sayso', 'store.sqlite'))
})

test('a Node that is too old is told in one sentence', () => {
  assert.match(tooOld('20.20.2') ?? '', /^Sayso needs Node 22\.13 or later, and this is 20\.20\.2\. /)
  assert.notEqual(tooOld('22.12.0'), null)
  for (const version of ['22.13.0', '24.0.0', '26.10.0']) assert.equal(tooOld(version), null)
})

test('nothing of the store is loaded before it is wanted: it takes time', () => {
  const root = new URL('../../src/', import.meta.url)
  const reached = new Set<string>()
  const foreign = new Set<string>()
  const waiting = ['cli.ts', 'index.ts', 'cli/readInputs.ts', 'cli/explainInput.ts']
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    const code = readFileSync(new URL(file, root), 'utf8')
    for (const [, kind = '', from = ''] of code.matchAll(/^(?:import|export)( type)? [^'"]*?from '([^']+)'/gm)) {
      if (kind !== '') continue
      if (from.startsWith('.')) waiting.push(new URL(from, new URL(file, root)).href.slice(root.href.length))
      else foreign.add(from)
    }
  }
  assert.ok(reached.has('cli/addCommand.ts'))
  assert.deepEqual(
    [...reached].filter(file => /^(?:store|bring)\//.test(file)),
    [],
  )
  assert.deepEqual(
    [...foreign].filter(name => /^(?:node:sqlite|kysely|feedsmith|yauzl|robots-parser|undici)$/.test(name)),
    [],
  )
})
