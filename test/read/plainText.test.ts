import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MAX_CHARACTERS } from '../../src/read/assemble.ts'
import { plainText } from '../../src/read/plainText.ts'
import { codes, tiles } from './words.ts'

const text = (source: string) => plainText(source).text

test('blank lines part blocks, however many and whatever white space is in them', () => {
  assert.equal(
    text('\n\n Mayor quits\r\n\r\n\r\nShe said so.  \n \t\n\u00a0\nHe agreed.\n'),
    'Mayor quits\n\nShe said so.\n\nHe agreed.',
  )
  assert.equal(
    plainText('Mayor quits\n\nShe said so.').blocks.every(block => block.kind === null),
    true,
  )
})

test('there is no limit to blank lines', () => {
  assert.equal(text(`Mayor quits${'\n'.repeat(4_000_000)}She said so.`), 'Mayor quits\n\nShe said so.')
})

test('old and rare line ends are line ends', () => {
  assert.equal(text('One.\rTwo.\u2028Three.\fFour.'), 'One.\n\nTwo.\n\nThree.\n\nFour.')
})

test('lines without blank lines between them are blocks', () => {
  assert.equal(
    text('Mayor quits\nBy Ann Lee\nShe said on Monday that she would go.'),
    'Mayor quits\n\nBy Ann Lee\n\nShe said on Monday that she would go.',
  )
})

test('a hard wrap is a space; a short line ends its block', () => {
  const wrapped = `Harbour strike ends
By Ann Lee

Dockers in Velmar will return to work on Monday, their union said after
a night of talks that ended a strike of eleven days at the country's
largest harbour. The operator said that it was relieved, but declined to
say what it had cost.
"We got what we came for," said Henk Moravec, who leads the union and who
had slept for two hours.`
  assert.equal(
    text(wrapped),
    'Harbour strike ends\n\nBy Ann Lee\n\n' +
      "Dockers in Velmar will return to work on Monday, their union said after a night of talks that ended a strike of eleven days at the country's largest harbour. The operator said that it was relieved, but declined to say what it had cost.\n\n" +
      '"We got what we came for," said Henk Moravec, who leads the union and who had slept for two hours.',
  )
})

test('a sentence that runs on over a line end is one block; the points of a list are not', () => {
  assert.equal(
    text('The mayor said that\nshe would go.\n\n- one point\n- another point'),
    'The mayor said that she would go.\n\n- one point\n\n- another point',
  )
})

test('no character but white space is changed', () => {
  const odd =
    '“Curly” ‘quotes’ — dashes… e\u0301 é 👩‍👩‍👧 \u00ad soft\u00a0hard\ttab  two « guillemets » \ufffd & <b>not HTML</b>'
  assert.equal(text(odd), odd)
  const visible = (words: string) => words.replace(/\s+/g, '')
  const page = `\u200f${odd}\r\n\r\n${odd}\n${odd}`
  assert.equal(visible(text(page)), visible(page))
})

test('a byte order mark is encoding, not text', () => {
  assert.equal(text('\ufeffShe said so.'), 'She said so.')
  assert.deepEqual(codes(plainText('\ufeffShe said so.')), [])
})

test('control characters become spaces, and half a character a U+FFFD, with notes', () => {
  const article = plainText('She\0said\u001b[31m so \ud83d.')
  assert.equal(article.text, 'She said [31m so \ufffd.')
  assert.deepEqual(codes(article), ['control-characters', 'broken-characters'])
})

test('nothing in, nothing out, and a note', () => {
  for (const nothing of ['', '\ufeff', ' \n\n\t ']) {
    const article = plainText(nothing)
    assert.equal(article.text, '')
    assert.deepEqual(article.blocks, [])
    assert.deepEqual(codes(article), ['empty'])
    assert.ok(article.id)
  }
})

test('an id is given, or made from the words alone', () => {
  assert.equal(plainText('She said so.', { id: 'a' }).id, 'a')
  assert.equal(plainText('She said so.').id, plainText('She said so.\r\n', { title: 'T' }).id)
  assert.notEqual(plainText('She said so.').id, plainText('He said so.').id)
  assert.match(plainText('She said so.').id ?? '', /^[0-9a-f]{16}$/)
})

test('over the limit the text is cut between blocks, and a note says how much and where', () => {
  const block = 'She said so. '.repeat(1000).trim()
  const source = Array.from({ length: 100 }, () => block).join('\n\n')
  const article = plainText(source)
  assert.ok(MAX_CHARACTERS >= 500_000 && article.text.length <= MAX_CHARACTERS)
  assert.ok(article.text.length > MAX_CHARACTERS - block.length - 2 && tiles(article))
  const end = article.text.length
  assert.deepEqual(article.notes, [
    {
      code: 'cut',
      message: `The text has ${source.length} characters, more than ${MAX_CHARACTERS}: the last ${source.length - end} were cut.`,
      span: { start: end, end },
    },
  ])
})

test('a first block longer than the limit is cut at white space, or inside a word but not inside a character', () => {
  const words = plainText('She said so. '.repeat(100_000))
  assert.ok(words.text.length > MAX_CHARACTERS - 20 && words.text.length <= MAX_CHARACTERS)
  assert.match(words.text, / (?:She|said|so\.)$/)
  const pictures = plainText(`a${'👩'.repeat(600_000)}`)
  assert.equal(pictures.text.length, MAX_CHARACTERS - 1)
  assert.ok(pictures.text.isWellFormed())
  assert.deepEqual(codes(pictures), ['cut'])
})

test('exactly the limit is not cut', () => {
  assert.deepEqual(plainText('x'.repeat(MAX_CHARACTERS)).notes, [])
})

test('a long address does not say that the other lines are not wrapped', () => {
  const wrapped = `Dockers in Velmar will return to work on Monday, their union said after
a night of talks that ended a strike of eleven days at the harbour of
Sankt Anders. The operator said that it was relieved, but declined to
say what it had cost.`
  const link = `https://news.example/click?u=${'a1'.repeat(60)}`
  assert.equal(text(`${wrapped}\n\n${link}\nThe Courier`), `${wrapped.replaceAll('\n', ' ')}\n\n${link}\n\nThe Courier`)
})

test('a dash or a number that a wrap puts first begins no list; a byline under the headline is its own block', () => {
  const wrapped = `Dockers in Velmar will return to work on Monday, their union leader said
— he had slept for two hours — after a night of talks that ended on May
25. The operator said that it was relieved, but declined to say what the
strike had cost the firm, which is owned by the Moravec family of Velmar.`
  const list = '- Pay rises by six percent from the first day of June for all of the men\n- Night shifts end'
  assert.equal(text(`${wrapped}\n${list}`), `${wrapped.replaceAll('\n', ' ')}\n\n${list.replace('\n', '\n\n')}`)
  assert.equal(text('Mayor quits\nby Ann Lee\nShe said so.'), 'Mayor quits\n\nby Ann Lee\n\nShe said so.')
  assert.equal(text('Bus is hit\nby train in Velmar\nShe said so.'), 'Bus is hit by train in Velmar\n\nShe said so.')
})
