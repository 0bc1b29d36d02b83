import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SRC = join(ROOT, 'src')

/** What every room may know: the record's contract and the word lists. */
const COMMON = ['record', 'english']
/** Rooms that see others, and which. Every other room sees only what is common. */
const SEES: { readonly [room: string]: readonly string[] } = {
  record: [],
  english: ['record'],
  cli: [...COMMON, 'read', 'show', 'tag', 'store', 'bring', 'ledger', 'ask', 'export', 'serve', 'review', 'mcp', ''],
}
/** Files outside the rooms that put the stages together. */
const TOGETHER = [
  'read.ts',
  'review.ts',
  'readText.ts',
  'openStore.ts',
  'ledgerOf.ts',
  'index.ts',
  'cli.ts',
  'home.ts',
  'version.ts',
]
/** The packages that a room may use; another room that needs one asks the room that has it. */
const PACKAGES: { readonly [room: string]: readonly string[] } = {
  record: ['typebox'],
  english: [],
  read: ['@mozilla/readability', 'linkedom', 'html-encoding-sniffer', 'undici', 'ipaddr.js', 'chrono-node'],
  bring: ['feedsmith', 'robots-parser', 'yauzl'],
  segment: ['eld'],
  tag: ['onnxruntime-node', 'onnxruntime-common', '@huggingface/tokenizers'],
  link: [],
  chain: [],
  show: ['string-width'],
  store: ['kysely'],
  ledger: [],
  ask: [],
  export: ['hyparquet-writer', 'typebox'],
  review: [],
  serve: ['typebox'],
  mcp: ['typebox', '@modelcontextprotocol/server'],
  cli: ['commander'],
}
/** Files, sockets and processes are for the two ends and for where the model is loaded. */
const INPUT_AND_OUTPUT = /^node:(?:fs|net|dns|http|https|child_process|worker_threads|stream|zlib|sqlite)\b/
const MAY_DO_IO = /^(?:read|bring|store|serve|cli)\/|^tag\/(?:model|network|embedder|settings)\.ts$|^version\.ts$/
/** Names that say nothing of what is in a file. */
const NAMELESS = /^(?:utils?|helpers?|common|misc|types|constants|lib)\.ts$/

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => path.replaceAll('\\', '/'))
  .sort()

interface Import {
  readonly file: string
  readonly from: string
}

/** Every import, export from, dynamic import and require of a file. */
const imports: readonly Import[] = files.flatMap(file => {
  const code = readFileSync(join(SRC, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
  const all = code.matchAll(/(?:\bfrom\s|\bimport\s|\bimport\(|\brequire\(|\bresolve\()\s*'([@\w./:-]+)'/g)
  return [...all].map(([, from = '']) => ({ file, from }))
})
const isRelative = (from: string) => from.startsWith('.')
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '')
const targetOf = ({ file, from }: Import) => relative(SRC, join(SRC, dirname(file), from)).replaceAll('\\', '/')
const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

function noneOf(breaches: readonly string[], mend: string): void {
  assert.deepEqual(breaches, [], `\n  ${breaches.join('\n  ')}\n${mend}`)
}

test('the imports are found', () => {
  assert.ok(imports.length > 100)
  assert.ok(imports.some(({ file, from }) => file === 'read.ts' && from === './segment/segment.ts'))
})

test('a room knows the record, the word lists and itself, never its neighbour', () => {
  const breaches = imports
    .filter(({ file, from }) => isRelative(from) && !TOGETHER.includes(file))
    .filter(one => {
      const room = roomOf(one.file)
      return ![...(SEES[room] ?? COMMON), room].includes(roomOf(targetOf(one)))
    })
  noneOf(
    breaches.map(one => `src/${one.file} imports src/${targetOf(one)}`),
    'A stage gets what it needs as data: let src/read.ts hand it over, or put the type into src/record/ and the words into src/english/.',
  )
})

test('a package is used by the room that it is for', () => {
  const breaches = imports.filter(
    ({ file, from }) =>
      !isRelative(from) && !from.startsWith('node:') && !(PACKAGES[roomOf(file)] ?? []).includes(packageOf(from)),
  )
  noneOf(
    breaches.map(({ file, from }) => `src/${file} imports ${from}`),
    'Ask the room that has the package for the data, or, for a package that is new, add it to PACKAGES here and to the table in ARCHITECTURE.md.',
  )
})

test('every room of src/ is known here', () => {
  const rooms = new Set(files.map(roomOf).filter(Boolean))
  noneOf(
    [...rooms].filter(room => !(room in PACKAGES)),
    'Say in PACKAGES which packages the new room may use (none: an empty list), and describe the room in ARCHITECTURE.md.',
  )
})

test('input and output stand at the two ends', () => {
  const breaches = imports.filter(({ file, from }) => INPUT_AND_OUTPUT.test(from) && !MAY_DO_IO.test(file))
  noneOf(
    breaches.map(({ file, from }) => `src/${file} imports ${from}`),
    'Read or write in src/read/ or src/cli/ and hand the data over.',
  )
})

test('a file is named for what is in it', () => {
  noneOf(
    files.filter(file => NAMELESS.test(basename(file))).map(file => `src/${file}`),
    'Name the file for its one exported function, or put what is in it where it is used.',
  )
})

test('no file lies unused', () => {
  const reached = new Set<string>()
  const waiting = ['cli.ts', 'index.ts']
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const one of imports) if (one.file === file && isRelative(one.from)) waiting.push(targetOf(one))
  }
  // A declaration file is used where its room imports the package that it declares.
  const declares = (file: string) =>
    file.endsWith('.d.ts') &&
    imports.some(({ file: by, from }) => roomOf(by) === roomOf(file) && from === basename(file, '.d.ts'))
  noneOf(
    files.filter(file => !reached.has(file) && !declares(file)).map(file => `src/${file}`),
    'Nothing that starts at src/cli.ts or src/index.ts imports these: use or remove them.',
  )
})

test('every import of the project leads to a file', () => {
  const known = new Set(files)
  noneOf(
    imports
      .filter(one => isRelative(one.from) && one.from.endsWith('.ts') && !known.has(targetOf(one)))
      .map(one => `src/${one.file} imports ${one.from}`),
    'Write the path with its .ts ending, as it lies on disk.',
  )
})

/** Written in pieces, so that this file does not hold them itself. */
const FOREIGN: readonly RegExp[] = [
  ['(?<![\\w./-])', '/wo', 'rk/'],
  ['(?<![\\w./-])', '/ro', 'ot/'],
  ['reg', 'istry\\.(?:npm', 'js|yarn', 'pkg)'],
  ['(?:files\\.python', 'hosted|py', 'pi)\\.org'],
  ['repo\\d?\\.mav', 'en\\.'],
  ['proxy\\.gol', 'ang\\.'],
  ['\\bfar', 'm-[a-z]+\\b'],
  ['\\biss', 'ues (?:show|list)\\b'],
].map(pieces => new RegExp(pieces.join('')))

test('nothing names the machine on which it was written, or where its packages were fetched', () => {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const present = new Set(readdirSync(ROOT))
  const breaches = listed
    .split('\0')
    .filter(path => path !== '' && present.has(path.split('/')[0] ?? '') && !/\.(?:onnx|tgz|png)$/.test(path))
    .flatMap(path => {
      const text = contents(join(ROOT, path))
      return FOREIGN.filter(word => word.test(text)).map(word => `${path}: ${word.exec(text)?.[0]}`)
    })
  noneOf(breaches, 'Say it without the path or the host: relative paths, and names of packages.')
})

/** A file's text; nothing where it was removed and the removal is not committed yet. */
function contents(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
