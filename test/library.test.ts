import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { MODEL, read as readText } from '../src/index.ts'
import { plainText } from '../src/read/plainText.ts'
import { read } from '../src/read.ts'
import type { Record, Span } from '../src/record/record.ts'
import { schema } from '../src/show/schema.ts'
import { load } from '../src/tag/model.ts'
import { pick, random } from '../train/random.ts'

const [one, two] = await Promise.all([load(MODEL, 1), load(MODEL, 2)])
after(() => Promise.all([one.close(), two.close()]))

const isRecord = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(schema()))

/** What holds of every record, whatever the text. */
function assertSound(record: Record): void {
  assert.ok(isRecord(JSON.parse(JSON.stringify(record))), JSON.stringify(isRecord.errors))
  const { text, blocks, origin } = record.report
  const inText = (spans: readonly Span[]) => {
    let last = 0
    for (const { start, end } of spans) {
      assert.ok(start >= last && start < end && end <= text.length, `${start}–${end} after ${last} in ${text.length}`)
      last = end
    }
  }
  inText(blocks.map(block => block.span))
  for (const { span } of origin) inText([span])
  for (const party of record.parties) inText(party.mentions)
  const ids = new Set(record.attributions.map(({ id }) => id))
  assert.equal(ids.size, record.attributions.length)
  for (const { source, cue, content, addressee, medium, said, hedges, within } of record.attributions) {
    for (const spans of [source, cue, content, addressee?.spans ?? [], medium?.spans ?? []]) inText(spans)
    inText(hedges.map(hedge => hedge.span))
    inText(said?.span ? [said.span] : [])
    assert.ok(cue.length > 0 && content.length > 0 && (within === null || ids.has(within)))
    // Every content lies in the block of its cue or runs on from there; none crosses a block's edge.
    for (const { start, end } of content) assert.ok(blocks.some(({ span }) => span.start <= start && end <= span.end))
  }
}

async function readSoundly(text: string, model = one): Promise<Record> {
  const record = await read(plainText(text), model)
  assertSound(record)
  return record
}

/** Attributions as words: source, cue, content. */
function said({ report, attributions }: Record): string[][] {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => report.text.slice(start, end)).join(' … ')
  return attributions.map(({ source, cue, content }) => [words(source), words(cue), words(content)])
}

const codes = ({ notes }: Record) => notes.map(({ code }) => code)

const PLAIN: readonly (readonly [string, readonly string[]])[] = [
  ['The minister said the bridge was closed.', ['The minister', 'said', 'the bridge was closed']],
  ['The minister said that the bridge was closed.', ['The minister', 'said', 'the bridge was closed']],
]

test('plain sentences', async () => {
  for (const [text, answer] of PLAIN) assert.deepEqual(said(await readSoundly(text)), [answer])
})

test("the package's own read gives the same", async () => {
  const [text] = PLAIN[0] ?? ['']
  const record = await readText(text, { id: 'n1', outlet: 'The Valley Post', published: '2026-03-04' })
  assertSound(record)
  assert.deepEqual(said(record), said(await readSoundly(text)))
  assert.deepEqual(
    [record.report.id, record.report.outlet, record.report.published],
    ['n1', 'The Valley Post', '2026-03-04'],
  )
  const page = await readText(`<html><body><article><p>${text}</p></article></body></html>`, { format: 'html' })
  assertSound(page)
})

/** What stands in a word is found exactly, whatever stands around and inside it. */
const OFFSETS: readonly string[] = [
  'Prices in Zürich rose 🌊🌊. The minister said the bridge was closed.',
  '“It rains,” wrote nobody 👩‍🚒. The minister said the bridge was closed.',
  'The cafe\u0301 on the que\u0301bec road is shut. The minister said the bridge was closed.',
  'The\u00a0weir is\u2009old. The minister said the bridge was closed.',
  'The\u00a0minister said the bridge was closed.',
  '𝐁𝐎𝐋𝐃 letters ran in the paper. The minister said the bridge was closed.',
  'It is ½ full, ❤️ said a poster.\n\nThe minister said the bridge was closed.',
]

test('offsets are exact through emoji, combining marks, curly marks and odd spaces', async () => {
  for (const text of OFFSETS) {
    const record = await readSoundly(text)
    assert.equal(record.report.text.replaceAll(/\s/g, ''), text.replaceAll(/\s/g, ''))
    const found = said(record).map(parts => parts.map(part => part.replaceAll('\u00a0', ' ')))
    assert.ok(
      found.some(
        ([source, cue, content]) => source === 'The minister' && cue === 'said' && content === 'the bridge was closed',
      ),
      JSON.stringify([text, found]),
    )
  }
})

test('curly quotations are read between their marks', async () => {
  const text = '🌊 “The cafe\u0301 is closed,” the minister said.'
  const [found] = said(await readSoundly(text))
  assert.equal(found?.[2]?.replace(/,$/, ''), 'The cafe\u0301 is closed')
})

const WORDS =
  `weir river board council town gate water engineer sluice spring report winter flood bridge keeper tide valley money
vote meadow timber iron field market harbour road stone roof school engine`.split(/\s+/)

/** Paragraphs of a report in which somebody says something now and then. */
function story(seed: number, paragraphs: number): string {
  const draw = random(seed)
  const the = () => `the ${pick(draw, WORDS)}`
  const sentence = () =>
    pick(draw, [
      () => `${pick(draw, ['Ms Hale', 'Mr Osei', 'The mayor', 'The engineer'])} said ${the()} was near ${the()}.`,
      () => `“We looked at ${the()} and at ${the()},” ${pick(draw, ['she', 'he', 'Ms Hale'])} said.`,
      () => `According to the board, ${the()} cost more than ${the()}.`,
      () => `In the spring ${the()} was moved from ${the()} to ${the()}.`,
      () => `There are ${Math.floor(draw() * 90) + 10} steps between ${the()} and ${the()}.`,
    ])()
  return Array.from({ length: paragraphs }, () => [sentence(), sentence(), sentence()].join(' ')).join('\n\n')
}

/** Word pieces of the same text after which the windows are the same, whatever stands before; a word here is about a piece. */
const SETTLED = 1000

test('the reading of a sentence deep in a text does not depend on what stands before, beyond the window', async () => {
  const tail = story(5, 44)
  const settled = [...tail.matchAll(/\S+/g)][SETTLED]?.index ?? 0
  const deep = async (before: string) => {
    const record = await readSoundly(`${before}${tail}`)
    const offset = record.report.text.length - tail.length
    const move = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start - offset}–${end - offset}`)
    return record.attributions
      .filter(({ cue }) => (cue[0]?.start ?? 0) - offset > settled)
      .map(({ source, cue, content, addressee, style, confidence }) => ({
        source: move(source),
        cue: move(cue),
        content: move(content),
        addressee: move(addressee?.spans ?? []),
        style,
        confidence,
      }))
  }
  const alone = await deep('')
  assert.ok(alone.length > 10)
  for (const paragraphs of [1, 10, 30]) assert.deepEqual(await deep(`${story(6, paragraphs)}\n\n`), alone)
})

test('the same text gives the same bytes, again and for any number of threads', async () => {
  const text = story(8, 12)
  const bytes = JSON.stringify(await readSoundly(text))
  assert.equal(JSON.stringify(await readSoundly(text)), bytes)
  assert.equal(JSON.stringify(await readSoundly(text, two)), bytes)
  // Nor does it matter what was read in between, or at the same time.
  const [again] = await Promise.all([readSoundly(text, two), readSoundly(story(9, 3), two)])
  assert.equal(JSON.stringify(again), bytes)
})

const NOTHING: readonly (readonly [string, string, string])[] = [
  ['an empty text', '', 'empty'],
  ['white space', ' \n\n\t\u00a0\n ', 'empty'],
  ['punctuation', '… — “” !!!\n\n***', 'empty'],
  [
    'a page that only asks',
    'We value your privacy. Please enable cookies to continue. Accept all cookies. Reject all cookies.',
    'boilerplate',
  ],
  [
    'German',
    'Der Minister sagte am Dienstag im Parlament, die Brücke sei seit Montag geschlossen, weil ein Gutachter Schäden gefunden habe. Wann sie wieder geöffnet werde, sei noch nicht bekannt.',
    'not-english',
  ],
  ['Chinese', '部长周三表示，检查员将在月底前返回港口。大桥已经关闭。', 'not-english'],
]
for (const [name, text, code] of NOTHING) {
  test(`${name}: a record with the note "${code}" and no attributions`, async () => {
    const record = await readSoundly(text)
    assert.ok(codes(record).includes(code), JSON.stringify(record.notes))
    assert.deepEqual([record.attributions, record.parties], [[], []])
  })
}

const ODD: readonly (readonly [string, string])[] = [
  ['300 kB of one word', 'a'.repeat(300_000)],
  ['one word in English', `The minister said ${'a'.repeat(300_000)} was closed.`],
  ['a sentence that never ends', `The minister said ${'the bridge was closed and '.repeat(120)}`],
  ['marks that never close', '“The minister said ‘the bridge was closed '.repeat(30)],
  ['marks of every kind', `The minister said "'“‘«»’”'" it.`.repeat(15)],
  ['one word a block', 'The\n\nminister\n\nsaid\n\nthe\n\nbridge\n\nwas\n\nclosed'.repeat(3)],
  ['a line of Chinese', `The sign said ${'河水上漲'.repeat(200)} and the minister said so.`],
  ['emoji', `The minister said ${'🌊👩‍🚒❤️'.repeat(100)} to the press.`],
  ['halves of characters', 'The minister said \ud83d the bridge \udc00 was closed.'],
  ['control characters', 'The minister\u0000 said\u0007 the bridge was closed.'],
  ['right to left', 'The minister said \u202e\u05d2\u05e9\u05e8\u202c was closed.'],
  ['only a cue', 'said'],
  ['colons', 'He said:\n\nShe said:\n\nThey said:\n\n“No:”\n\n:'],
]
for (const [name, text] of ODD) {
  test(`a sound record of ${name}`, async () => {
    await readSoundly(text)
  })
}
