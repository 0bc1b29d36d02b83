import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CARRIED } from '../../src/english/date/clauses.ts'
import { DATE_RULES } from '../../src/english/date/rules.ts'
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

test('a second cue of the same source has the time of the first', () => {
  assert.deepEqual(
    read(
      '[S1:[S2:The mayor]] [C1:said] Monday [T1:the fair was off], [C2:accusing] [T2:the sheriff of sloth].',
      DAY,
    ).said(),
    { said: '2024-02-12', accusing: '2024-02-12' },
  )
  assert.deepEqual(
    read(
      '[S1:The mayor] [C1:said] on Monday [T1:the fair was off], and [S2:the sheriff] [C2:agreed] [T2:it was].',
      DAY,
    ).said(),
    { said: '2024-02-12', agreed: null },
  )
  assert.deepEqual(
    read(
      '[S1:The mayor] [C1:said] on Monday [T1:the fair was off]. [S2:She] [C2:added] [T2:that it would reopen].',
      DAY,
    ).said(),
    { said: '2024-02-12', added: null },
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

for (const rule of [...DATE_RULES, ...Object.values(CARRIED)])
  test(`${rule.id}: ${rule.example}`, () => {
    const rules = read(rule.example, '2024-06-13').attributions.map(one => one.said?.rule)
    assert.ok(rules.includes(rule.id), `fired: ${rules.join(', ')}`)
  })

for (const [words, value] of [
  ['on Tuesday', '2024-02-13'],
  ['earlier on Tuesday', '2024-02-13'],
  ['late Monday', '2024-02-12'],
  ['Tuesday night', '2024-02-13'],
  ['on Wednesday evening', '2024-02-14'],
  ['late on Tuesday night', '2024-02-13'],
  ['last Friday', '2024-02-09'],
  ['on Tuesday of last week', '2024-02-06'],
  ['on 5 January', '2024-01-05'],
  ['on January 5', '2024-01-05'],
  ['on Jan. 5', '2024-01-05'],
  ['on Jan. 5, 2023,', '2023-01-05'],
  ['on the 5th of January', '2024-01-05'],
  ['on Friday, January 5,', '2024-01-05'],
  ['on Friday 5 January', '2024-01-05'],
  ['on Friday (Jan 5)', '2024-01-05'],
  ['on 2024-01-05', '2024-01-05'],
  ['on 25/01/2024', '2024-01-25'],
  ['on 01/25/2024', '2024-01-25'],
  ['on 05.01.2024', '2024-01-05'],
  ['on 05/01/2024', null],
  ['on 30 February', null],
  ['on Feb. 29', null],
  ['on the 9th', '2024-02-09'],
  ['on the 20th', '2024-01-20'],
  ['on 5 March last year', '2023-03-05'],
  ['last month', '2024-01'],
  ['last week', '2024-02-05/2024-02-11'],
  ['last year', '2023'],
  ['this week', '2024-02-12/2024-02-15'],
  ['earlier this week', '2024-02-12/2024-02-15'],
  ['earlier this month', '2024-02'],
  ['earlier this year', '2024'],
  ['earlier in the week', '2024-02-12/2024-02-15'],
  ['in 2018', '2018'],
  ['back in 2018', '2018'],
  ['as early as 2015', '2015'],
  ['since leaving office in January 2021', '2021-01/2024-02-15'],
  ['since his election in 2019', '2019/2024-02-15'],
  ['during his 2020 campaign', '2020'],
  ['in a 2018 interview', '2018'],
  ['at Monday’s hearing', '2024-02-12'],
  ['in the spring of 2019', '2019-03/2019-05'],
  ['this spring', '2023-03/2023-05'],
  ['last winter', '2022-12/2023-02'],
  ['in the early 1990s', '1990/1999'],
  ['a year ago', '2023'],
  ['a year ago this month', '2023-02'],
  ['three weeks ago', '2024-01-22/2024-01-28'],
  ['a fortnight ago', '2024-01-29/2024-02-04'],
  ['about two months ago', '2023-12'],
  ['two days ago', '2024-02-13'],
  ['1,200 days ago', '2020-11-02'],
  ['some 2.5 years ago', null],
  ['10,000 years ago', null],
  ['between March and May', '2023-03/2023-05'],
  ['between November and January', '2023-11/2024-01'],
  ['from 2016 to 2018', '2016/2018'],
  ['from 3 to 7 January', '2024-01-03/2024-01-07'],
  ['from December 28 to January 3', '2023-12-28/2024-01-03'],
  ['from 28 December to 3 January', '2023-12-28/2024-01-03'],
  ['between January 2019 and now', '2019-01/2024-02-15'],
  ['in the third quarter of 2023', '2023-07/2023-09'],
  ['in Q3 2023', '2023-07/2023-09'],
  ['in the third quarter', '2023-07/2023-09'],
  ['in the first half of 2023', '2023-01/2023-06'],
  ['yesterday afternoon', '2024-02-14'],
  ['last night', '2024-02-14'],
  ['the day before yesterday', '2024-02-13'],
  ['this morning', '2024-02-15'],
  ['overnight', '2024-02-14/2024-02-15'],
  ['over the weekend', '2024-02-10/2024-02-11'],
  ['at the weekend', '2024-02-10/2024-02-11'],
  ['in the past three weeks', '2024-01-25/2024-02-15'],
  ['over the past year', '2023/2024'],
  ['on Christmas Eve', '2023-12-24'],
  ['as recently as Thanksgiving', '2023-11-23'],
  ['on Easter Monday', '2023-04-10'],
  ['on Memorial Day', '2023-05-29'],
] as const)
  test(`when: ${words}`, () => assert.equal(one(`[S:The mayor] [C:said] ${words} [T:the fair was off].`), value))

test('counted from the day that the text gave just before', () => {
  const after = (words: string) =>
    one(`The fair closed on 5 January 2024. ${words} [S:the mayor] [C:said] [T:it was safe].`)
  assert.equal(after('Two days later,'), '2024-01-07')
  assert.equal(after('The next day'), '2024-01-06')
  assert.equal(after('The following week,'), '2024-01-08/2024-01-14')
  assert.equal(after('The following Monday,'), '2024-01-08')
  assert.equal(after('The previous day'), '2024-01-04')
  assert.equal(after('A month later'), '2024-02')
  assert.equal(after('That day'), '2024-01-05')
  assert.equal(after('That year'), '2024')
  assert.equal(one('The fair closed in 2009. [S:The mayor] [C:said] at the time [T:it was safe].'), '2009')
  assert.equal(one('The fair closed on Monday, three days after [S:the mayor] [C:said] [T:it was safe].'), '2024-02-09')
})

for (const [sentence, value] of [
  ['Speaking in Leeds on Tuesday, [S:the mayor] [C:said] [T:the fair was safe].', '2024-02-13'],
  ['Asked on Tuesday about the fair, [S:the mayor] [C:said] [T:it was safe].', '2024-02-13'],
  ['Reached on Tuesday, [S:the mayor] [C:said] [T:it was safe].', '2024-02-13'],
  ['In a Tuesday interview, [S:the mayor] [C:said] [T:it was safe].', '2024-02-13'],
  ['In last Friday’s issue, [S:the mayor] [C:wrote] [T:it was safe].', '2024-02-09'],
  ['OSLO, Feb 15 (Wire) - On Tuesday [S:the mayor] [C:said] [T:it was safe].', '2024-02-13'],
  ['[S:The mayor] [C:told] [A:reporters] at Monday’s hearing [T:it was safe].', '2024-02-12'],
  ['[S:The mayor] rang the sheriff on Monday and [C:told] [A:him] [T:to wait].', '2024-02-12'],
  ['Talks were quiet until Wednesday, when [S:the mayor] [C:said] [T:they were off].', '2024-02-14'],
  ['She sent an August email in which [S:the mayor] [C:called] [T:it safe].', '2023-08'],
  ['In March [S:the Courier], [C1:citing] [S1:a memo], [C:reported] [T:a leak].', '2023-03'],
  ['“[T:It is safe],” [S:the mayor] [C:said] on Tuesday.', '2024-02-13'],
  ['[S:A 1994 treaty] [C:promised] [T:peace].', '1994'],
  ['[S:Its Jan. 19 report] [C:noted] [T:mice].', '2024-01-19'],
  ['[S:The Ledger’s item of 22 January] [C:cited] [T:a leak].', '2024-01-22'],
  ['[S:An entry dated Jan. 4, 2021], [C:reads]: “[T:No].”', '2021-01-04'],
  ['She showed a letter dated 3 January. [S:It] [C:warns] [T:of leaks].', '2024-01-03'],
  ['She showed a letter dated 3 January. “[T:It leaks],” [S:it] [C:says].', '2024-01-03'],
  ['[S:The letter], dated 3 January and seen by us, [C:warns] [T:of leaks].', '2024-01-03'],
  ['In that letter, dated 3 January, [S:the mayor] [C:warns] [T:of leaks].', '2024-01-03'],
  ['In a letter of 3 January, a copy of which we have seen, [S:the mayor] [C:warns] [T:of leaks].', '2024-01-03'],
  ['On Monday, a day before the fair opened, [S:the mayor] [C:said] [T:it was safe].', '2024-02-12'],
  ['[S:The mayor], while visiting the fair on Monday, [C:said] [T:it was safe].', '2024-02-12'],
  ['[S:The mayor], who chairs the board, on Monday [C:said] [T:it was safe].', '2024-02-12'],
  ['Sent on Monday by a clerk, [S:it] [C:says] [T:the fair is safe].', '2024-02-12'],
  ['[S:A poll by the Courier in January] [C:found] [T:that few went].', '2024-01'],
  ['[S:A study completed in January] [C:found] [T:that few went].', '2024-01'],
  ['By Monday [S:the mayor] [C:was saying] [T:it was safe].', '2024-02-12'],
  ['She rang the depot on Monday and [C:was told] [T:it was safe].', '2024-02-12'],
  ['[S:The mayor] [C:denied] [T:it] when he appeared before the board in January.', '2024-01'],
  ['[S:The mayor] [C:promised] [T:help] during a visit on Monday.', '2024-02-12'],
  ['[S:The mayor] [C:told] [A:analysts] on a Jan. 19 call [T:it was safe].', '2024-01-19'],
  ['The fair has been quiet since Monday, when [S:the mayor] [C:said] [T:it was safe].', '2024-02-12'],
] as const)
  test(`whose time: ${sentence}`, () => {
    const marked = read(sentence, DAY)
    assert.equal((marked.attributions.length > 1 ? marked.by('reported') : marked.attributions[0])?.said?.value, value)
  })

for (const sentence of [
  'Following Monday’s attack, [S:the mayor] [C:said] [T:the fair was safe].',
  'In response to Monday’s attack, [S:the mayor] [C:said] [T:the fair was safe].',
  '[S:The mayor], who left in May, [C:said] [T:the fair was safe].',
  '[S:Theresa May] [C:said] [T:the fair was safe].',
  'By April Jones: [S:the mayor] [C:said] [T:no].',
  '[S:August Wilson] [C:wrote] [T:plays].',
  'Since May took office [S:the mayor] [C:has said] [T:little].',
  '[S:The mayor] [C:urged] [A:everyone who visited last weekend] [T:to wait].',
  '[S:The mayor] [C:said] before Tuesday [T:it was safe].',
  '[S:The mayor] [C:said] every Tuesday [T:it was safe].',
  '[S:The mayor] [C:said] in 2000 homes [T:it was dark].',
  '[S:The Black Friday Times] [C:said] [T:it was safe].',
  'In pages passed to the Post on Monday [S:he] [C:states] [T:it was safe].',
  '[S:The sun] [C:sat], [T:he wrote].',
  '[S:The mayor] [C:has said] since 2019 [T:that the fair was safe].',
  'Since Monday, [S:the mayor] [C:has said] [T:it was safe].',
  '[S:A post shared since Monday] [C:claims] [T:it was safe].',
  '[S:Minutes of a meeting in January] [C:show] [T:it was safe].',
  '[S:The emails], released on Monday and seen by us, [C:show] [T:it was safe].',
  'By Monday [S:the mayor] [C:said] [T:it was safe].',
  'He had lost a boot this month, and [S:they] [C:told] [A:him] [T:it was safe].',
  'On her last night, [S:the mayor] [C:said] [T:it was safe].',
  '[S:The mayor] [C:said] [T:it was safe] when the fair opened in January.',
])
  test(`no time: ${sentence}`, () => assert.equal(one(sentence), null))

test('an answer has the time of its question, in its sentence', () => {
  const answer = (source: string) => Object.values(read(source, DAY).said()).at(-1)
  assert.equal(answer('[S2:The mayor], [C1:asked] on Monday [T1:if it was safe], [C2:said] [T2:it was].'), '2024-02-12')
  assert.equal(
    answer(
      '[S3:He] [C3:spoke] [T3:well]; [C1:asked] on Monday [T1:if it was safe], [S2:the mayor] [C2:said] [T2:it was].',
    ),
    '2024-02-12',
  )
  assert.equal(
    answer('[S1:She] [C1:asked] [A1:him] on Monday [T1:if it was safe], and [S2:he] [C2:replied] [T2:that it was].'),
    '2024-02-12',
  )
  assert.equal(
    answer('[S1:She] [C1:asked] [A1:him] on Monday [T1:if it was safe], but [S2:he] [C2:thinks] [T2:it is].'),
    null,
  )
})

test('the time before a teller who is put in between is that of what is told', () => {
  assert.deepEqual(
    read(
      '[T1:On a call in January], [S1:it] [C1:claims], [T1:[S2:he] [C2:texted] [A2:her] [T2:that it was safe]].',
      DAY,
    ).said(),
    { claims: null, texted: '2024-01' },
  )
})

test('what a quotation says of today is seen from the day on which it was spoken', () => {
  assert.equal(
    read('“[T1:[S2:I] [C2:said] today [T2:it was over]],” [S1:the mayor] [C1:wrote] on Monday.', DAY).by('said').said
      ?.value,
    '2024-02-12',
  )
})

test('hostile texts are read in a time that grows with their length', () => {
  for (const part of ['on Tuesday ', 'the 5th of ', 'in the early ', '(2018) ', 'since leaving ', 'May 5 to ', 'the '])
    read(`[S:He] [C:said] [T:so]. ${part.repeat(40_000)}`, DAY)
})

test('a stop after May ends the sentence', () => {
  const source = '[S:The mayor] [C:wrote] in May. 5 boats stayed. [T:The fair was off].'
  assert.equal(one(source), '2023-05')
  assert.equal(one('[S:The mayor] [C:wrote] on Sept. 5 [T:that the fair was off].'), '2023-09-05')
})

test('earlier or later in the day is the day given before', () => {
  const before = 'The fair closed on Monday.'
  assert.equal(one(`${before} Earlier in the day, [S:the mayor] [C:said] [T:it was safe].`), '2024-02-12')
  assert.equal(one(`${before} [S:The mayor] [C:said] later in the day [T:it was safe].`), '2024-02-12')
  assert.equal(one('Earlier in the day, [S:the mayor] [C:said] [T:it was safe].'), null)
})
