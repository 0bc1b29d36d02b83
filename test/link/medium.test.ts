import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MEDIA, MEDIUM_ADDRESSEES, MEDIUM_CUES, POSTED_RULE } from '../../src/english/media.ts'
import { read } from './read.ts'

const one = (source: string) => Object.values(read(source).medium())[0]

for (const rule of [...MEDIA, ...MEDIUM_CUES, ...MEDIUM_ADDRESSEES, POSTED_RULE])
  test(`${rule.id}: ${rule.example}`, () => {
    const found = read(rule.example).attributions.map(one => one.medium)
    assert.deepEqual(
      found.map(medium => medium?.rule),
      [rule.id],
    )
    if ('kind' in rule) assert.equal(found[0]?.kind, rule.kind)
  })

test('by what means it was said', () => {
  assert.equal(one('[S:The firm] [C:said] in a statement [T:the boats were safe].'), 'in a statement: statement')
  assert.equal(one('[S:She] [C:said] in a radio interview [T:the boats were safe].'), 'in a radio interview: interview')
  assert.equal(one('“[T:Nonsense],” [S:he] [C:wrote] on X.'), 'on X: post')
  assert.equal(one('[S:He] [C:tweeted] [T:that the boats were safe].'), 'tweeted: post')
  assert.equal(one('In her memoir, [S:Ida Brandt] [C:says] [T:the boats leaked].'), 'In her memoir: book')
  assert.equal(one('[S:The clerk] [C:confirmed] by email [T:that the boats leaked].'), 'by email: document')
  assert.equal(one('[S:The clerk, reached by phone,] [C:said] [T:no].'), 'by phone: call')
  assert.equal(
    one('[S:The minister] [C:told] [A:reporters] at a news conference [T:to wait].'),
    'at a news conference: speech',
  )
})

for (const [sentence, medium] of [
  [
    '[S:She] [C:told] [A:the Harbour Herald] in an interview [T:that the boats were safe].',
    'in an interview: interview',
  ],
  ['In an interview with the Harbour Herald, [S:she] [C:said] [T:the boats were safe].', 'In an interview: interview'],
  ['[S:She] [C:said] during a phone interview [T:that the boats were safe].', 'during a phone interview: interview'],
  ['“[T:They are safe],” [S:she] [C:said] in a telephone call from Bergen.', 'in a telephone call: call'],
  ['[S:She] [C:told] [A:analysts] on a conference call [T:that orders had doubled].', 'on a conference call: call'],
  ['[S:Reached by telephone, she] [C:said] [T:no].', 'by telephone: call'],
  ['Reached by phone, [S:she] [C:said] [T:no].', 'by phone: call'],
  ['[S:She] [C:said] over the phone [T:that it was late].', 'over the phone: call'],
  ['[S:She] [C:said] via Zoom [T:that it was late].', 'via Zoom: call'],
  ['[S:She] [C:wrote] on Truth Social [T:that it was late].', 'on Truth Social: post'],
  ['[S:She] [C:said] in a Facebook post [T:that it was late].', 'in a Facebook post: post'],
  ['Posting on Bluesky, [S:she] [C:said] [T:it was late].', 'on Bluesky: post'],
  ['[S:She] [C:wrote] on the social media platform X [T:that it was late].', 'on the social media platform X: post'],
  ['[S:She] [C:said] in a video posted on Instagram [T:it was late].', 'in a video posted on Instagram: post'],
  ['[S:She] [C:said] in a statement shared on Telegram [T:it was late].', 'in a statement shared on Telegram: post'],
  ['[S:She] [C:posted]: “[T:It is late].”', 'posted: post'],
  ['[S:She] [C:said] on the podcast Tidewater [T:it was late].', 'on the podcast: broadcast'],
  ['[S:She] [C:said] on her podcast [T:it was late].', 'on her podcast: broadcast'],
  ['[S:She] [C:said] on Fox News [T:it was late].', 'on Fox News: broadcast'],
  ['[S:She] [C:said] on CNN’s Harbour Hour [T:it was late].', 'on CNN: broadcast'],
  ['[S:She] [C:declared] on state television [T:that it was late].', 'on state television: broadcast'],
  ['[S:She] [C:told] [A:Radio Norden] [T:it was late].', 'Radio Norden: broadcast'],
  ['[S:She] [C:told] [A:the BBC’s Harbour programme] [T:it was late].', 'the BBC’s Harbour programme: broadcast'],
  ['[S:She] [C:told] [A:a press conference] [T:it was late].', 'a press conference: speech'],
  ['Speaking at a rally in Leeds, [S:she] [C:said] [T:it was late].', 'at a rally: speech'],
  ['[S:She] [C:said] in a televised address [T:it was late].', 'in a televised address: speech'],
  ['[S:The Pope] [C:said] in his homily [T:that peace was near].', 'in his homily: speech'],
  ['[S:She] [C:alleges] in a court filing [T:that the boats leaked].', 'in a court filing: document'],
  ['[S:She] [C:wrote] in an op-ed [T:that the boats leaked].', 'in an op-ed: document'],
  ['In a letter to shareholders, [S:she] [C:warned] [T:of leaks].', 'In a letter: document'],
  ['[S:She] [C:said] by text message [T:it was late].', 'by text message: document'],
  ['[S:She] [C:said] via WhatsApp [T:it was late].', 'via WhatsApp: document'],
  ['[S:She] [C:said] in an emailed statement [T:it was late].', 'in an emailed statement: statement'],
  ['[S:The board] [C:said] in a press release [T:it was late].', 'in a press release: statement'],
  ['[S:The auditor] [C:found] in its annual report [T:that the boats leaked].', 'in its annual report: report'],
  ['[S:The captain] [C:testified] [T:that the boats leaked].', 'testified: other'],
  ['[S:The captain] [C:said] under oath [T:the boats leaked].', 'under oath: other'],
  ['[S:The captain] [C:told] [A:Leeds Crown Court] [T:the boats leaked].', 'Leeds Crown Court: other'],
  ['[S:The captain] [C:said] in court [T:the boats leaked].', 'in court: other'],
] as const)
  test(`medium: ${sentence}`, () => assert.equal(one(sentence), medium))

for (const sentence of [
  '[S:The firm] [C:denied] [T:what it wrote in a letter].',
  'The errors in the report annoyed many, and [S:the firm] [C:said] [T:so].',
  '[S:The report] [C:says] [T:the boats leaked].',
  '[S:She] [C:smiled] in order [T:to calm them].',
  '[S:She] [C:said] in response [T:that it was late].',
  '[S:She] [C:nodded] in the final minutes [T:that it was over].',
  '[S:The crews] [C:agreed] in a show of force [T:to stay].',
  '[S:She] [C:said] on court [T:that her knee hurt].',
  '[S:A man] [C:said] at an address in Leeds [T:that he heard shots].',
  '[S:Scientists] [C:reported] in Harbour Letters [T:a new shoal].',
  '[S:She] [C:said] in a signal to markets [T:that rates would rise].',
  '[S:She] [C:said] in the English Channel [T:the boats were lost].',
  '[S:A man] [C:said] in a grey suit [T:that it was late].',
  '[S:She] [C:joined] in a call for calm [T:to end it].',
  '[S:She] [C:told] [A:reporters] [T:it was late].',
  '[S:She] [C:said] on the pitch [T:it was late].',
])
  test(`no medium: ${sentence}`, () => assert.equal(one(sentence), null))

test('a phrase that says later again and again comes to an end', () =>
  assert.equal(one(`Speaking, ${'later '.repeat(60)}calmly in a letter [S:she] [C:said] [T:it was late].`), null))
