import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** The names that the package exports. */
function exported(): string[] {
  return [...text('src/index.ts').matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map(name => name.replace(/\btype\b/, '').trim())
      .filter(name => name !== ''),
  )
}

test('docs/library.md has every export of the package', () => {
  const page = text('docs/library.md')
  const names = exported()
  assert.ok(names.length > 20)
  assert.deepEqual(
    names.filter(name => !page.includes(`\`${name}\``) && !page.includes(`\`${name}(`)),
    [],
  )
})

test('docs/library.md has every method of the store, and no other', () => {
  const [, body = ''] = /export interface ReportStore \{([\s\S]*?)\n\}/.exec(text('src/openStore.ts')) ?? []
  const methods = [...body.matchAll(/^ {2}readonly (\w+):/gm)].map(([, name]) => name)
  const part = text('docs/library.md').split('## The store')[1]?.split('\n## ')[0] ?? ''
  assert.deepEqual(
    [...part.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name),
    methods,
  )
})
