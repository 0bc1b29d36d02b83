import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** npm itself calls these. */
const LIFECYCLE = /^(?:pre|post)|^prepare$|^install$/
/** `npm start` and `npm test` are said without "run". */
const SHORT = ['start', 'test']

const pages = ['README.md', 'ARCHITECTURE.md', ...readdirSync(join(ROOT, 'docs')).map(name => `docs/${name}`)]
  .filter(path => path.endsWith('.md'))
  .map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: { readonly [name: string]: string }
}

/** Scripts that a page says to run. */
function mentioned(text: string): string[] {
  const run = [...text.matchAll(/\bnpm run (?:--?\w+ )*([\w:-]+)/g)].map(([, name = '']) => name)
  return [...run, ...SHORT.filter(name => new RegExp(`\\bnpm ${name}\\b`).test(text))]
}

test('every script that the docs say to run is in package.json', () => {
  const wrong = pages.flatMap(({ path, text }) =>
    mentioned(text)
      .filter(name => !(name in scripts))
      .map(name => `${path}: npm run ${name}`),
  )
  assert.deepEqual(wrong, [], `no such script: ${wrong.join(', ')}. Mend the page, or add the script to package.json.`)
})

test('every script of package.json is in the docs', () => {
  const said = new Set(pages.flatMap(({ text }) => mentioned(text)))
  const silent = Object.keys(scripts).filter(name => !LIFECYCLE.test(name) && !said.has(name))
  assert.deepEqual(silent, [], `no page says what these do: ${silent.join(', ')}. Say it in README.md.`)
})

test('every file that a script runs is there', () => {
  const gone = Object.entries(scripts).flatMap(([name, command]) =>
    [...command.matchAll(/(?:^|\s)([\w./-]+\.(?:mjs|ts|js))\b/g)]
      .map(([, path = '']) => path)
      .filter(path => !existsSync(join(ROOT, path)))
      .map(path => `${name}: ${path}`),
  )
  assert.deepEqual(gone, [], `package.json runs what does not exist: ${gone.join(', ')}`)
})

/** The anchor that a heading gets: lower case, without punctuation, spaces as dashes. */
function anchors(text: string): Set<string> {
  const headings = text.matchAll(/^#+ +(.+)$/gm)
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-'),
    ),
  )
}

test('links inside the project lead somewhere', () => {
  const broken = pages.flatMap(({ path, text }) =>
    [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/\[[^\]]*\]\(([^)\s]+)(?: "[^"]*")?\)/g)]
      .map(([, to = '']) => to)
      .filter(to => !/^[a-z][a-z+.-]*:/i.test(to))
      .filter(to => {
        const [file = '', anchor] = to.split('#')
        const target = file === '' ? join(ROOT, path) : join(ROOT, dirname(path), decodeURI(file))
        if (!existsSync(target)) return true
        return anchor !== undefined && target.endsWith('.md') && !anchors(readFileSync(target, 'utf8')).has(anchor)
      })
      .map(to => `${path}: ${to}`),
  )
  assert.deepEqual(broken, [], `links to nowhere: ${broken.join(', ')}`)
})

test('ARCHITECTURE.md describes every room of src/, and no other', () => {
  const text = pages.find(({ path }) => path === 'ARCHITECTURE.md')?.text ?? ''
  const described = [...text.matchAll(/^\| `src\/(\w+)\/`/gm)].map(([, room = '']) => room)
  const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
  assert.deepEqual(described.sort(), rooms.sort(), 'Every room has a row in the table "The rooms" of ARCHITECTURE.md.')
})

test('ARCHITECTURE.md says why each dependency is there', () => {
  const text = pages.find(({ path }) => path === 'ARCHITECTURE.md')?.text ?? ''
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const silent = Object.keys(dependencies).filter(name => !text.includes(`\`${name}\``))
  assert.deepEqual(silent, [], `the table "Dependencies" of ARCHITECTURE.md lacks ${silent.join(', ')}`)
})
