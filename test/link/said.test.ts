import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

/** A Thursday. */
const DAY = '2024-02-15'
const one = (source: string, published: string | undefined = DAY) => Object.values(read(source, published).said())[0]

test('a weekday is the last one on or before publication', () => {
  assert.equal(one('[S:The mayor] [C:said] on Thursday [T:the fair was off].'), '2024-02-15')
  assert.equal(one('[S:The mayor] [C:said] Friday [T:the fair was off].'), '2024-02-09')
  assert.equal(one('[S:The mayor] on Monday night [C:denied] [T:the fair was off].'), '2024-02-12')
  assert.equal(one('[S:The mayor] [C:said] earlier on Tuesday [T:the fair was off].'), '2024-02-13')
  assert.equal(one('[S:The mayor] [C:said] last Thursday [T:the fair was off].'), '2024-02-08')
})

test('a weekday still to come is the next one', () => {
  assert.equal(one('[S:The mayor] [C:will say] on Monday [T:the fair is off].'), '2024-02-19')
})

test('a day without its year is never after publication', () => {
  assert.equal(one('[S:The mayor] [C:wrote] on Jan. 5 [T:that the fair was off].', '2024-02-15'), '2024-01-05')
  assert.equal(one('[S:The mayor] [C:wrote] on Jan. 5 [T:that the fair was off].', '2024-01-03'), '2023-01-05')
  assert.equal(one('[S:The mayor] [C:wrote] on 5 March [T:that the fair was off].'), '2023-03-05')
  assert.equal(one('[S:The mayor] [C:wrote] on 5 March 2019 [T:that the fair was off].'), '2019-03-05')
})

test('a month, a year and a season are as precise as the text', () => {
  assert.equal(one('In 2018 [S:the mayor] [C:said] [T:the fair was safe].'), '2018')
  assert.equal(one('[S:The mayor] [C:promised] last month [T:to open the fair].'), '2024-01')
  assert.equal(one('[S:The mayor] [C:promised] in November [T:to open the fair].'), '2023-11')
  assert.equal(one('[S:The mayor] [C:promised] last summer [T:to open the fair].'), '2023-06/2023-08')
  assert.equal(one('[S:The mayor] [C:promised] last week [T:to open the fair].'), '2024-02-05/2024-02-11')
  assert.equal(one('[S:The mayor] [C:has said] since 2019 [T:that the fair was safe].'), '2019/2024-02-15')
})

test('yesterday, today and how long ago', () => {
  assert.equal(one('[S:The mayor] yesterday [C:dismissed] [T:the plan].'), '2024-02-14')
  assert.equal(one('[S:The mayor] [C:said] today [T:the plan was dead].'), '2024-02-15')
  assert.equal(one('[S:The mayor] [C:said] three years ago [T:the plan was dead].'), '2021')
})

test('a day before or after another saying of the same sentence', () => {
  assert.deepEqual(
    read(
      '[S1:The mayor] [C1:said] on Tuesday [T1:the fair was off], a day after [S2:the sheriff] [C2:claimed] [T2:it was safe].',
      DAY,
    ).said(),
    { said: '2024-02-13', claimed: '2024-02-12' },
  )
})

test('days later, with nothing to count from, say nothing', () => {
  assert.equal(one('Two days later [S:the mayor] [C:said] [T:the fair was off].'), null)
})

test('what dates a document dates what it says; what dates its release does not', () => {
  assert.equal(one('[T:The lake is dying], [C:according to] [S:a study published on Monday].'), '2024-02-12')
  assert.equal(one('[T:The lake is dying], [C:according to] [S:emails released on Monday].'), null)
})

test('a date of the content, or of another clause, is not when it was said', () => {
  assert.equal(one('[S:The mayor] [C:said] [T:the fair had closed on Monday].'), null)
  assert.equal(one('[S:The mayor], who resigned on Monday, [C:said] [T:the fair was safe].'), null)
  assert.equal(one('The fair closed on Monday; [S:the mayor] [C:said] [T:it was safe].'), null)
})

test('one time belongs to one saying', () => {
  assert.deepEqual(
    read(
      '[S1:The mayor] [C1:said] Monday, [C2:accusing] [T2:the sheriff of sloth], [T1:that the fair was off].',
      DAY,
    ).said(),
    { said: '2024-02-12', accusing: null },
  )
})

test('names and verbs that look like dates are none', () => {
  assert.equal(one('[S:The Sunday Courier] [C:said] [T:the fair was off].'), null)
  assert.equal(one('[S:He] [C:will march], [T:he vowed].'), null)
  assert.equal(one('The Sun [C:reported] [T:a flood].'), null)
})

test('without a day of publication only a full date is known, and a note says so', () => {
  const { said, notes, words } = read('[S:The mayor] [C:said] on Monday [T:the fair was off].')
  assert.deepEqual(said(), { said: null })
  assert.deepEqual(
    notes.map(note => [note.code, note.span && words([note.span])[0]]),
    [['undated', 'on Monday']],
  )
  assert.equal(Object.values(read('[S:The mayor] [C:said] on 5 March 2019 [T:no].').said())[0], '2019-03-05')
})
