import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Span } from '../../src/record/record.ts'
import { annotated, annotatedIn, corpus } from '../../train/corpora.ts'

const folder = mkdtempSync(join(tmpdir(), 'sayso-corpora-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const words = (text: string, spans: readonly Span[] = []) => spans.map(({ start, end }) => text.slice(start, end))

/** Where words stand, counted in Unicode code points, as the corpora count. */
function points(text: string, part: string): [number, number] {
  const start = [...text.slice(0, text.indexOf(part))].length
  return [start, start + [...part].length]
}

test('offsets in code points become offsets in UTF-16 code units', () => {
  const texts = [
    '🌊🌊 Ms Hale said the 👩‍🚒 crew had left 🌊.',
    '𝐁𝐎𝐋𝐃 cafe\u0301: Ms Hale said the 👩‍🚒 crew had left.',
    'Ms Hale said the 👩‍🚒 crew had left',
  ]
  const lines = texts.map((text, i) =>
    JSON.stringify({
      id: `t${i}`,
      text,
      attributions: [
        {
          source: [points(text, 'Ms Hale')],
          cue: [points(text, 'said')],
          content: [points(text, 'the 👩‍🚒 crew had left')],
        },
      ],
    }),
  )
  const found = corpus(file('emoji.ndjson', `${lines.join('\n')}\n`), 'polnear')
  assert.equal(found.length, texts.length)
  for (const [i, { id, corpus: name, text, gold }] of found.entries()) {
    assert.deepEqual([id, name, text], [`t${i}`, 'polnear', texts[i]])
    const [one] = gold
    assert.deepEqual(words(text, one?.source), ['Ms Hale'])
    assert.deepEqual(words(text, one?.cue), ['said'])
    assert.deepEqual(words(text, one?.content), ['the 👩‍🚒 crew had left'])
    assert.deepEqual([one?.addressee, one?.whole], [[], false])
  }
})

test('without such characters nothing moves', () => {
  const line = {
    id: 't',
    text: 'She told us it leaks.',
    attributions: [{ source: [[0, 3]], cue: [[4, 8]], content: [[12, 20]], addressee: [[9, 11]] }],
  }
  const [found] = corpus(file('plain.ndjson', JSON.stringify(line)), 'ewt')
  assert.deepEqual(words(found?.text ?? '', found?.gold[0]?.addressee), ['us'])
  assert.deepEqual(words(found?.text ?? '', found?.gold[0]?.content), ['it leaks'])
})

test('every line with words is a block', () => {
  const text =
    'Weir closed after leak\n\n  The weir was closed on Monday, the board said. \n \nIt was built in 1904.\nIt leaks.'
  const [found] = corpus(file('lines.ndjson', JSON.stringify({ id: 't', text, attributions: [] })), 'polnear')
  assert.deepEqual(
    found?.blocks.map(({ span }) => text.slice(span.start, span.end)),
    ['Weir closed after leak', 'The weir was closed on Monday, the board said.', 'It was built in 1904.', 'It leaks.'],
  )
})

const CASE = {
  id: 'p1',
  text: 'Weir closed\n\nShe said she saw it leak, she said.\n\nIt leaks 🌊, he said.',
  blocks: ['headline', 'paragraph', 'paragraph'],
  attributions: [
    {
      id: 'a1',
      block: 1,
      source: 'She',
      cue: { t: 'said', n: 2 },
      content: ['she saw it leak', 'She said'],
      addressee: null,
    },
    { id: 'a2', block: 1, cue: 'said', content: [{ t: 'leaks 🌊', block: 2 }] },
  ],
}

test('words quoted from a block: the first, the second, another block’s', () => {
  const { text, blocks, gold, corpus: name } = annotated(file('case.json', JSON.stringify(CASE)))
  assert.equal(name, 'case')
  assert.deepEqual(
    blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
    CASE.text.split('\n\n').map((part, i) => [CASE.blocks[i], part]),
  )
  const [first, second] = gold
  assert.deepEqual(first?.cue, [{ start: text.indexOf('said.'), end: text.indexOf('said.') + 4 }])
  // In text order, whatever the order in which they are quoted.
  assert.deepEqual(words(text, first?.content), ['She said', 'she saw it leak'])
  assert.deepEqual([first?.addressee, second?.source, second?.whole], [[], [], true])
  assert.deepEqual(words(text, second?.content), ['leaks 🌊'])
})

test('words that do not stand in their block are an error that names them', () => {
  const wrong = (cue: unknown) => () =>
    annotated(
      file('wrong.json', JSON.stringify({ ...CASE, attributions: [{ id: 'a9', block: 1, cue, content: ['leak'] }] })),
    )
  assert.throws(wrong('they said'), /a9.*"they said".*block 1/)
  assert.throws(wrong({ t: 'said', n: 3 }), /a9.*"said" \(3\)/)
  assert.throws(wrong({ t: 'said', block: 9 }), /block 9/)
})

test('a folder of annotated reports, by name, those for testing apart', () => {
  const own = mkdtempSync(join(folder, 'cases-'))
  writeFileSync(join(own, 'testing.txt'), 'b\n')
  for (const name of ['c.json', 'b.json', 'a.json', 'note.md'])
    writeFileSync(join(own, name), JSON.stringify({ ...CASE, id: name }))
  assert.deepEqual(
    (['training', 'testing'] as const).map(part => annotatedIn(own, part).map(({ id }) => id)),
    [['a.json', 'c.json'], ['b.json']],
  )
})

test('every annotated report of the project quotes words that stand in it', () => {
  for (const part of ['training', 'testing'] as const)
    assert.ok(annotatedIn(new URL('../../cases', import.meta.url).pathname, part).length > 0)
})
