import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ndjson } from '../../src/read/ndjson.ts'
import type { Reading } from '../../src/read/reading.ts'
import { articles, type SourceOptions } from '../../src/read/sources.ts'

async function folderWith(
  context: TestContext,
  files: { readonly [name: string]: string | Uint8Array },
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-read-'))
  context.after(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

async function all(readings: AsyncIterable<Reading>): Promise<Reading[]> {
  const found: Reading[] = []
  for await (const reading of readings) found.push(reading)
  return found
}

const read = (inputs: readonly string[], options?: SourceOptions) => all(articles(inputs, options))
const words = (readings: readonly Reading[]) =>
  readings.map(reading => ('article' in reading ? reading.article.text : 'failed' in reading ? 'failed' : 'skipped'))
const stdin = (...chunks: readonly (string | Uint8Array)[]) =>
  (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk)
  })()

test('several inputs come in the order given, and one that fails does not stop the rest', async context => {
  const folder = await folderWith(context, {
    'b.txt': 'Bo said so.',
    'a.html': '<p>Ann said that it was so.',
    c: 'Cy said so.',
  })
  const missing = join(folder, 'none.txt')
  const found = await read([join(folder, 'b.txt'), missing, join(folder, 'a.html'), join(folder, 'c'), '-'], {
    stdin: stdin('Di said ', 'so.'),
  })
  assert.deepEqual(words(found), ['Bo said so.', 'failed', 'Ann said that it was so.', 'Cy said so.', 'Di said so.'])
  assert.deepEqual(found[1], {
    failed: missing,
    message: 'There is no such file or folder. Check the name; an address begins with https://.',
  })
})

test('a folder gives its readable files by name, deep ones too; hidden ones are ignored, others named', async context => {
  const folder = await folderWith(context, {
    'b.txt': '2',
    'a/z.md': '1',
    'B.TXT': '0',
    'c.ndjson': '{"text":"3"}\n{"text":"4"}',
    'd.pdf': '%PDF-1.7',
    'e.jpg': 'x',
    '.hidden.txt': 'no',
    '.git/x.txt': 'no',
    'z.xhtml': '<p>He said that it was five.</p>',
  })
  await symlink(folder, join(folder, 'circle'))
  await symlink(join(folder, 'b.txt'), join(folder, 'f.txt'))
  const found = await read([folder])
  assert.deepEqual(words(found), ['0', '1', '2', '3', '4', '2', 'He said that it was five.', 'skipped'])
  assert.deepEqual(found.at(-1), {
    skipped: folder,
    message: '3 files were passed over, being of no kind that is read (.jpg, .pdf, no ending).',
  })
})

test('an empty folder is a failure', async context => {
  assert.deepEqual(words(await read([await folderWith(context, {})])), ['failed'])
})

test('NDJSON: text or HTML, metadata, blank lines, bad lines by number', async context => {
  const lines = [
    '\ufeff{"id":"r1","url":"https://a.example/1","outlet":"A","published":"2022-02-10T10:00:00+01:00","title":"T","text":"She said so.\\n\\nHe did not."}',
    '',
    '{"id":7,"html":"<html lang=en><title>From the page</title><p>The clerk said that it was so.","outlet":null,"extra":[1]}\r',
    '{"text": "broken',
    '[1]',
    '{"title":"no words"}',
    '{"text":5}',
    '{"text":"x","url":5}',
    '{"text":"x","id":12345678901234567890}',
    '{"text":""}',
    '{"text":"Last, she said."}',
  ]
  const folder = await folderWith(context, { 'r.ndjson': lines.join('\n') })
  const path = join(folder, 'r.ndjson')
  const found = await read([path])
  assert.deepEqual(words(found), [
    'She said so.\n\nHe did not.',
    'The clerk said that it was so.',
    'failed',
    'failed',
    'failed',
    'failed',
    'failed',
    'failed',
    '',
    'Last, she said.',
  ])
  const [first, second] = found
  assert.ok(first && 'article' in first && second && 'article' in second)
  const { id, url, outlet, published, title } = first.article
  assert.deepEqual(
    { id, url, outlet, published, title },
    { id: 'r1', url: 'https://a.example/1', outlet: 'A', published: '2022-02-10T10:00:00+01:00', title: 'T' },
  )
  assert.equal(second.article.id, '7')
  assert.equal(second.article.title, 'From the page')
  const messages = found.flatMap(reading => ('failed' in reading ? [[reading.failed, reading.message]] : []))
  assert.match(messages[0]?.[1] ?? '', /^Line 4 is not JSON: /)
  assert.equal(messages[0]?.[0], `${path}:4`)
  assert.deepEqual(
    messages.slice(1).map(([, message]) => message),
    [
      'Line 5 is JSON, but no object with a "text" or "html".',
      'Line 6 has neither "text" nor "html".',
      'Line 7 has a "text" or "html" that is not a string.',
      'Line 8 has a "url" that is not a string.',
      'Line 9 has an "id" that is no whole number, or one too long to be kept to the digit: write it in quotes.',
    ],
  )
})

test('a line of NDJSON that is too long is passed over, in pieces, and the next is read', async () => {
  const long = Array.from({ length: 50 }, () => 'x'.repeat(100))
  const found = await all(ndjson(stdin('{"text":"', ...long, '"}\n{"te', 'xt":"She said so."}'), 'reports', {}, 1000))
  assert.deepEqual(words(found), ['failed', 'She said so.'])
  assert.deepEqual(found[0], {
    failed: 'reports:1',
    message: 'Line 1 is longer than a report can be, and was passed over.',
  })
})

test('NDJSON is read as it comes: a report is out before the next line is in', async () => {
  const order: string[] = []
  async function* slow() {
    for (const name of ['a', 'b', 'c']) {
      order.push(`in ${name}`)
      yield Buffer.from(`{"text":"${name}"}\n`)
    }
  }
  for await (const reading of articles(['-'], { ndjson: true, stdin: slow() })) {
    order.push(`out ${'article' in reading ? reading.article.text : ''}`)
  }
  assert.deepEqual(order, ['in a', 'out a', 'in b', 'out b', 'in c', 'out c'])
})

test('characters cut between two chunks are whole', async () => {
  const line = Buffer.from('{"text":"“Café” 👩"}\n')
  for (let cut = 1; cut < line.length; cut++) {
    assert.deepEqual(
      words(await read(['-'], { ndjson: true, stdin: stdin(line.subarray(0, cut), line.subarray(cut)) })),
      ['“Café” 👩'],
    )
  }
})

test('the flags win over what is in the source', async () => {
  const line = '{"id":"r1","url":"https://a.example/1","outlet":"A","published":"2022-02-10","title":"T","text":"x"}'
  const flags = { id: 'f', url: 'https://b.example/', outlet: 'B', published: '2023-01-01', title: 'U' }
  const [reading] = await read(['-'], { ndjson: true, stdin: stdin(line), ...flags })
  assert.ok(reading && 'article' in reading)
  const { id, url, outlet, published, title } = reading.article
  assert.deepEqual({ id, url, outlet, published, title }, flags)
})

test('standard input that looks like a page is one', async () => {
  assert.deepEqual(
    words(await read(['-'], { stdin: stdin('\ufeff<!-- saved --> <!DOCTYPE html><html><p>She said that it was so.') })),
    ['She said that it was so.'],
  )
  assert.deepEqual(words(await read(['-'], { stdin: stdin('<3 said Ann.') })), ['<3 said Ann.'])
})

test('what is no text is a failure that says what it is', async context => {
  const folder = await folderWith(context, {
    'a.txt': '%PDF-1.7 …',
    'b.html': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
    'c.txt': Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 7) % 256)),
    'd.docx': Buffer.from('PK\x03\x04'),
    'e.json': '{"text":"x"}',
  })
  const found = await read(['a.txt', 'b.html', 'c.txt', 'd.docx', 'e.json'].map(name => join(folder, name)))
  assert.deepEqual(
    found.map(reading => ('failed' in reading ? reading.message : reading)),
    [
      'It is a PDF. Give text, HTML or NDJSON.',
      'It is a picture (PNG). Give text, HTML or NDJSON.',
      'It is binary data, not text. Give text, HTML or NDJSON.',
      'It is a ZIP archive or an office document. Give text, HTML or NDJSON.',
      'It is JSON; give one report a line as NDJSON (.ndjson). Give text, HTML or NDJSON.',
    ],
  )
})

test('an empty file is an article with a note, and a Latin-1 file is read right', async context => {
  const folder = await folderWith(context, {
    'a.txt': '',
    'b.txt': Buffer.from('\x93Caf\xe9\x94, she said.', 'latin1'),
  })
  const found = await read([join(folder, 'a.txt'), join(folder, 'b.txt')])
  assert.deepEqual(words(found), ['', '“Café”, she said.'])
  assert.deepEqual(
    found.map(reading => 'article' in reading && reading.article.notes.map(note => note.code)),
    [['empty'], []],
  )
})
