import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentences } from '../../src/english/sentences.ts'
import type { Block } from '../../src/record/record.ts'

function paragraphs(text: string): Block[] {
  let at = 0
  return text.split('\n\n').map(part => {
    const span = { start: at, end: at + part.length }
    at = span.end + 2
    return { kind: 'paragraph', span }
  })
}

/** Each is a text with its answer: a bar stands where one sentence ends and the next begins. */
function cuts(name: string, answers: readonly string[]): void {
  test(name, () => {
    for (const answer of answers) {
      const text = answer.replaceAll('|', '')
      const found = sentences(text, paragraphs(text)).map(({ start, end }) => text.slice(start, end))
      assert.deepEqual(
        found,
        answer.split(/\s*\|\s*|\n\n/).filter(part => part !== ''),
      )
    }
  })
}

cuts('stops', ['The weir broke. |It was old.', 'Is it safe? |Yes! |It is.', 'No stop at the end', 'One.'])

cuts('titles, ranks and initials', [
  'Mr. Hale met Dr. Osei and Gov. Dale Prior. |They agreed.',
  'J. R. Marsh and T. Wood left. |Lt. Col. Ames stayed.',
  'Hale Corp. Chairman Ray Odum and Marsh & Co. Director Lee Fitch left.',
  'The Rev. A. Stone spoke on Jan. 5 and on Sept. 12. |Nobody came.',
])

cuts('points of a list', [
  '2. The board met. |3. It adjourned.',
  'They last met in 2019. |12. Nobody came.',
  'The flood was worse than that of 1997. |It was worse than that of 2014. |2014. |Nobody forgets it.',
])

cuts('countries and hours', [
  'U.S. officials met the U.K. Treasury. |They left.',
  'The vote in Washington, D.C. Council rooms was at 5 p.m. Tuesday.',
])

cuts('what is shortened only before a number', [
  'He lives at No. 10 and reads vol. 3. |She does not.',
  'He said no. |She said yes.',
])

cuts('what is a word too', ['He fell ill. |The doctor came.', 'Rep. Ann Lowe of Peoria, Ill. Representatives said so.'])

cuts('quotation marks after the stop', [
  '“The weir broke.” |She left.',
  '“The weir broke,” she said. |“It was old.”',
  '"The weir broke." |She left. |"It was old."',
  '‘The weir broke.’ |‘It was old.’',
  '(The weir broke.) |She left.',
  '“Was it ‘safe’?” he asked. |Nobody answered.',
])

cuts('ellipses', [
  'He waited … and left.',
  'He waited... |Then he left.',
  'He waited … |Then he left.',
  'He waited ... then left.',
])

cuts('numbers', [
  'It rose 3.5 per cent to 1,200.50 in all. |That is 4.7 more.',
  'It was built in 1990. |12 people came.',
])

cuts('no sentence crosses a block', ['The weir broke\n\nIt was old', 'One. |Two.\n\nThree. |Four.'])

cuts('white space of every kind between', ['The weir broke.\u00a0|It was old.', 'The weir broke.  \t |It was old.'])

test('a sentence names its block and begins with a word, however much white space stands before it', () => {
  const text = `One.\n\nTwo.${' '.repeat(500)}Three.`
  assert.deepEqual(sentences(text, paragraphs(text)), [
    { start: 0, end: 4, block: 0 },
    { start: 6, end: 10, block: 1 },
    { start: 510, end: 516, block: 1 },
  ])
})

test('nothing in nothing', () => {
  assert.deepEqual(sentences('', []), [])
  assert.deepEqual(sentences('', paragraphs('')), [])
})

// Each of these took minutes where the time was not linear in the text.
const SIZE = 300_000
const HOSTILE = ['.', '!?', '. ', '.”', '.)', 'A. ', '. “', '…', 'a', ' ', '.\t']
for (const unit of HOSTILE) {
  test(`300,000 characters of ${JSON.stringify(unit)}: in order and inside the block`, () => {
    const text = `${unit.repeat(SIZE / unit.length)}a`
    let last = 0
    for (const { start, end } of sentences(text, paragraphs(text))) {
      assert.ok(start >= last && end > start && end <= text.length)
      last = end
    }
    assert.equal(last, text.length)
  })
}
