import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quotation } from '../../src/record/article.ts'
import type { Block } from '../../src/record/record.ts'
import { quotations } from '../../src/segment/quotations.ts'

/** Paragraphs between empty lines. */
function paragraphs(text: string): Block[] {
  let at = 0
  return text.split('\n\n').map(part => {
    const span = { start: at, end: at + part.length }
    at = span.end + 2
    return { kind: 'paragraph', span }
  })
}

function find(text: string): Quotation[] {
  return quotations(text, paragraphs(text))
}

/** The text with what was found in brackets: [“closed”], and {“never closed, but opened again below}. */
function bracketed(text: string): string {
  const signs = find(text).flatMap(({ outer, closed, depth }) => [
    { at: outer.start, order: depth, sign: closed ? '[' : '{' },
    { at: outer.end, order: -depth, sign: closed ? ']' : '}' },
  ])
  const closes = (sign: string) => (sign === ']' || sign === '}' ? 0 : 1)
  signs.sort((a, b) => a.at - b.at || closes(a.sign) - closes(b.sign) || a.order - b.order)
  let answer = ''
  let from = 0
  for (const { at, sign } of signs) {
    answer += text.slice(from, at) + sign
    from = at
  }
  return answer + text.slice(from)
}

/** Each is a text with its answer; the brackets are not part of the text. */
function holds(name: string, answers: readonly string[]): void {
  test(name, () => {
    for (const answer of answers) assert.equal(bracketed(answer.replaceAll(/[[\]{}]/g, '')), answer)
  })
}

holds('curly marks', [
  '[“The weir is sound,”] she said. [“It was checked in May.”]',
  'He called it [“a quiet success”] and left.',
  'He was asked (and said [“no”]) twice—[“never again”]—before noon.',
  'Nobody was quoted.',
])

holds('straight marks', [
  '["The weir is sound,"] she said. ["It was checked in May."]',
  '(["The weir"] is its name)',
  'They wrote—["not sound"]—in red.',
  'The board ["paused"], ["reviewed"] and ["closed"] it.',
  'The board closed it in ["1990"] and ["1994"].',
  '["...and then it fell,"] he said, ["…twice."]',
])

holds('single British marks', [
  '[‘The weir is sound,’] she said. [‘It was checked in May.’]',
  "['The weir is sound,'] she said. ['It was checked in May.']",
  '[‘Don’t touch Ms O’Hara’s gauge,’] he said. [‘It won’t read.’]',
  "['Don't touch Ms O'Hara's gauge,'] he said. ['It won't read.']",
  'It was [‘safe’], it was [‘dry’].',
])

holds('marks in marks', [
  '[“He told me [‘go home’] and shut the door,”] she said.',
  '[“He told me [‘go home.’]”]',
  '[‘He said [“go home”] twice,’] she said.',
  `["He told me ['go home'] and shut the door,"] she said.`,
  `["He told me ['go home.']"]`,
  `["['Go home,'] he told me,"] she said.`,
  '[“She read: [‘The board found [“no fault”] there.’]”]',
])

holds('stops after the marks, as in Britain', [
  `She wrote ["they called it ['safe']"].`,
  `She wrote ["they called it ['safe']"], and ["left"].`,
])

holds('opened again at each paragraph', [
  '{“The weir is sound. It was checked in May.}\n\n{“We looked at every gate.}\n\n[“None leaked,”] she said.',
  '{"The weir is sound. It was checked in May.}\n\n["None leaked,"] she said.',
  '{‘The weir isn’t sound.}\n\n[‘It leaks,’] she said.',
  'She wrote: {“The weir is sound.}\n\n[“None leaked.”]',
  '{“He told me [‘go home’] twice.}\n\n[“So I went,”] she said.',
])

test('what is opened again says which it carries on', () => {
  const found = find('“One.”\n\n“Two.\n\n“Three ‘and’ four.\n\n“Five,” she said. “Six.”\n\n“Seven.”')
  assert.deepEqual(
    found.map(({ block, depth, closed, continues }) => [block, depth, closed, continues]),
    [
      [0, 0, true, null],
      [1, 0, false, null],
      [2, 0, false, 1],
      [2, 1, true, null],
      [3, 0, true, 2],
      [3, 0, true, null],
      [4, 0, true, null],
    ],
  )
})

holds('a mark never closed counts for nothing, and does not hide the others', [
  '“The weir is sound, she said.',
  '“The weir is sound, she said.\n\nNobody else spoke.',
  '“The weir is sound, she said.\n\n[‘It leaks,’] he said.',
  'A stray “ mark, then [“a good one”] and more.',
  'A stray ” mark, then [“a good one”] and more.',
  'A stray " mark, then ["a good one"] and more.',
  '[“One ‘two three,”] she said.',
])

test('depth counts only what is found', () => {
  assert.deepEqual(
    find('“Stray. He was [“sure”] of it and “glad” too.').map(({ depth }) => depth),
    [0, 0],
  )
})

holds('marks in the wrong place or of the wrong kind', [
  'She said,["The weir is sound,"] and left.',
  '[”The weir is sound,”] she said.',
  '["Yes."]["No."]',
])

holds('apostrophes', [
  "It's the board's weir; they've said it won't hold, hasn't held and needn't.",
  'It’s the board’s weir; they’ve said it won’t hold.',
  'Ms O‘Hara’s gauge',
  "rock 'n' roll and fish ’n’ chips",
  "['We play rock 'n' roll,'] she said.",
])

holds('words that begin with one', [
  "'Tis the season, the summer of '68 and the '90s; get 'em.",
  '‘Tis the season, the summer of ‘68 and the ‘90s; get ‘em.',
  '’Tis the season, the summer of ’68.',
  "['In '68 we sold 'em,'] she said.",
  '[‘In ‘68 we sold ‘em,’] she said.',
  "['50 people came,'] she said.",
  '[‘50 people came,’] she said.',
])

holds('plural possessives and shortened words', [
  "The players' union and the Harrises' lawyer met the nurses' leader.",
  'The players’ union and the Harrises’ lawyer.',
  '[‘We left the players’ room to the Harrises’ lawyer,’] she said.',
  "['We left the players' room,'] she said.",
  "['We were goin' home, ol' friend,'] she said.",
  'They called the [‘cuts’] cruel and the [‘reforms’] late.',
  "They ran a ['sit-in'] protest.",
])

holds('inches and feet', [
  `The gate is 6'2" wide and the gauge 12" deep, with a 3' post.`,
  `["The gate is 6'2" wide,"] she said. ["The gauge is 12" deep."]`,
  '[“The gate is 6’2” wide,”] she said.',
  "['The post is 3' tall,'] she said.",
  '["It was built in 1990"] she said.',
  '[“It was built in 1990”] she said.',
])

holds('guillemets and low marks', [
  '[«The weir is sound»], she said, [« and dry »].',
  'She wrote [„so ist es“] and [“so it is”].',
  'She wrote [‚so‘] and [‘so’].',
])

holds('no quotation crosses a block', ['He said “the weir\n\nis sound” and left.', '[“One.”]\n\n[“Two.”]'])

test('offsets count UTF-16 code units', () => {
  const text = '🌊🌊 “sea\u0301 🌊”'
  const [one] = find(text)
  assert.deepEqual(
    [one?.outer, one?.inner],
    [
      { start: 5, end: 14 },
      { start: 6, end: 13 },
    ],
  )
  assert.equal(text.slice(one?.inner.start, one?.inner.end), 'sea\u0301 🌊')
})

test('nothing in nothing', () => {
  assert.deepEqual(quotations('', []), [])
  assert.deepEqual(find(''), [])
  assert.deepEqual(find('""'), [])
  assert.deepEqual(find('“”'), [])
})

const MANY = 10_000
const HOSTILE: readonly (readonly [string, string])[] = [
  ['nested', `${'“a ‘b '.repeat(MANY)}${'c’ d” '.repeat(MANY)}`],
  ['only openers', '“'.repeat(MANY)],
  ['only closers', '”'.repeat(MANY)],
  ['openers of one kind, closers of another', `${'‘a '.repeat(MANY)}${'b” '.repeat(MANY)}`],
  ['straight', '"'.repeat(MANY)],
  ['straight single', "'".repeat(MANY)],
  ['mixed straight', `"'`.repeat(MANY)],
  ['inches', '12" '.repeat(MANY)],
  ['short ones', '“a” '.repeat(MANY)],
  ['paragraphs that all open', Array(MANY).fill('“a').join('\n\n')],
]

for (const [name, text] of HOSTILE) {
  test(`ten thousand marks, ${name}: in order, properly nested, eight deep at most`, () => {
    const open: Quotation[] = []
    let last = -1
    for (const one of find(text)) {
      const { outer, inner, depth } = one
      assert.ok(outer.start > last && outer.start < inner.start && inner.end <= outer.end && outer.end <= text.length)
      last = outer.start
      while (open.length > 0 && (open.at(-1)?.outer.end ?? 0) <= outer.start) open.pop()
      assert.equal(depth, open.length)
      assert.ok(depth < 8 && (open.length === 0 || outer.end <= (open.at(-1)?.inner.end ?? 0)))
      open.push(one)
    }
  })
}
