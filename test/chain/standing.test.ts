import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stance } from '../../src/chain/stance.ts'
import { STANCES } from '../../src/english/stances.ts'
import { type Sketch, sketched } from './sketched.ts'

const ANN = { ann: 'Ann Reyes' }
const BY_ANN: Sketch = { parties: ANN, said: { a1: { party: 'ann' } } }
const PLAIN = '[S:Ann Reyes] [C:said] [T:the bridge was closed].'

const standing = (source: string, sketch: Sketch = {}, id = 'a1') => sketched(source, sketch).standing(id)
const unnamed = (source: string, party: NonNullable<Sketch['parties']>[string]) =>
  standing(source, { parties: { x: party }, said: { a1: { party: 'x' } } })

test('all together: told to somebody, through a document, checked, and those who were asked', () => {
  const text =
    '[T1:[S2:Ann Reyes] [C2:told] [A2:friends] [T2:the bridge was closed]], [C1:according to] [S1:a memo] on Thursday.\n\nIt could not be verified, Ines Calder said. The Harbour Ministry declined to comment. The Port House and a spokesman for Reyes did not answer.'
  const sketch: Sketch = {
    parties: {
      ann: 'Ann Reyes',
      memo: { name: 'a memo', kind: 'document' },
      ines: 'Ines Calder',
      ministry: { name: 'Harbour Ministry', kind: 'government' },
      house: { name: 'Port House', kind: 'government', mentions: [{ start: 0, end: 1 }] },
      spokesman: { name: 'A spokesman for Reyes', named: false },
    },
    said: {
      a1: { party: 'ann', within: 'a2' },
      a2: { party: 'memo', said: { span: null, value: '2026-03-05', rule: '' } },
    },
    checks: [{ words: 'could not be verified', by: 'ines' }],
    comments: [
      { asked: 'ministry', about: ['a2'] },
      { asked: 'house', outcome: 'no-response', about: ['a2'] },
      { asked: 'spokesman', outcome: 'no-response', about: ['a2'] },
    ],
  }
  assert.equal(
    standing(text, sketch),
    'Rests on Ann Reyes alone, told to friends, through a memo on 5 March 2026; Ines Calder says it could not be verified; the Harbour Ministry declined to comment, Port House and a spokesman for Reyes did not answer.',
  )
  assert.equal(
    standing(text, sketch, 'a2'),
    'Rests only on a memo, stated on 5 March 2026; the Harbour Ministry declined to comment, Port House and a spokesman for Reyes did not answer.',
  )
})

test('somebody named stands alone, in as many words', () => {
  assert.equal(standing(PLAIN, BY_ANN), 'Rests on Ann Reyes alone.')
  assert.equal(
    unnamed('[S:The Council of the Free City of Orme] [C:said] [T:no].', {
      name: 'The Council of the Free City of Orme',
      kind: 'organisation',
    }),
    'Rests only on the Council of the Free City of Orme.',
  )
})

test('those who are not named, how many they are, and why', () => {
  assert.equal(
    unnamed('[S:Two officials] [C:said] [T:it was closed].', {
      name: 'Two officials',
      kind: 'group',
      named: false,
      count: 2,
    }),
    'Rests only on two officials, whom this report does not name.',
  )
  for (const name of ['Both', 'Dr Lindqvist and her colleagues'])
    assert.doesNotMatch(
      unnamed('[S:They] [C:said] [T:it was closed].', { name, kind: 'group', named: false }) ?? '',
      /does not name/,
    )
  assert.equal(
    unnamed('[S:Officials] [C:said] [T:it was closed]. There were three officials.', {
      name: 'Officials',
      kind: 'group',
      named: false,
      count: 3,
      anonymity: { reason: 'not authorised to speak', spans: [] },
    }),
    'Rests only on officials (3 people), whom this report does not name (its reason: “not authorised to speak”).',
  )
  assert.equal(
    unnamed('[S:An official who asked not to be named] [C:said] [T:so].', {
      name: 'An official who asked not to be named',
      named: false,
    }),
    'Rests only on an official who asked not to be named.',
  )
  assert.equal(
    unnamed('[S:A company] [C:said] [T:so].', { name: 'A company', kind: 'organisation', named: false }),
    'Rests only on a company, not named in this report.',
  )
  assert.equal(
    unnamed('[S:Minutes] [C:say] [T:so].', { name: 'Minutes', kind: 'document', named: false }),
    'Rests only on minutes.',
  )
})

test('a description loses the capital of its sentence and keeps its own; a headline’s gets its article', () => {
  const who = (name: string) => unnamed(`[S:${name}] [C:said] [T:so].`, { name, named: false })
  assert.match(who('Senior Ilyrian officials') ?? '', /on senior Ilyrian officials, /)
  assert.match(who('Ilyrian officials') ?? '', /on Ilyrian officials, /)
  assert.match(who('Former engineer') ?? '', /on the former engineer, /)
  assert.match(who('Author') ?? '', /on the author, /)
  assert.match(who('Sergeant B') ?? '', /on Sergeant B, /i)
  assert.match(who('His lawyer') ?? '', /on his lawyer, /)
  assert.match(who('My lawyer') ?? '', /on “my lawyer”, /)
  assert.match(who("Orme's lawyer") ?? '', /on Orme's lawyer, /)
})

test('nobody named, and somebody who is not identified', () => {
  assert.equal(standing('The bridge [C:reportedly] [T:closed].'), 'Rests on nobody named.')
  assert.equal(standing('[S:The envoy] [C:said] [T:it closed].'), 'Rests on “The envoy”, not identified further.')
  assert.equal(standing('It was [C:denied] [T:that it closed].'), 'Denied by somebody not named.')
})

test('one who was told and passes it on is told of once; nobody is not left unnamed', () => {
  const text = '[S1:Ben Ode] [C1:recalled] that [T1:[S2:Ann Reyes] [C2:told] [A2:him] [T2:it closed]].'
  const parties = { ...ANN, ben: 'Ben Ode' }
  const said = { a1: { party: 'ben' }, a2: { party: 'ann', within: 'a1', to: 'ben' } }
  assert.equal(standing(text, { parties, said }, 'a2'), 'Rests on Ann Reyes alone, through Ben Ode.')
  assert.equal(unnamed('[S:Nobody] [C:said] [T:so].', { name: 'Nobody', named: false }), 'Rests on nobody.')
})

test('a capital that stands for a government', () => {
  assert.equal(
    unnamed('[S:Orme] [C:said] [T:no].', { name: 'Orme', kind: 'government', standsFor: 'government of Ilyria' }),
    'Rests on Orme (for the government of Ilyria) alone.',
  )
  assert.equal(
    unnamed('[S:Ilyria] [C:said] [T:no].', {
      name: 'Ilyria',
      kind: 'government',
      standsFor: 'government of Ilyria',
    }),
    'Rests on Ilyria alone.',
  )
})

test('the outlet itself', () => {
  assert.equal(
    standing('[S:The Bell] [C:has learnt] [T:it closed].', {
      parties: { bell: { name: 'The Bell', kind: 'publication' } },
      said: { a1: { party: 'bell' } },
      outlet: 'The Bell',
    }),
    'Rests on reporting by The Bell itself.',
  )
})

test('who denies it, asks it or wants it does not vouch for it', () => {
  const by = (source: string) => standing(source, BY_ANN)
  assert.equal(by('[S:Ann Reyes] [C:denied] [T:taking it].'), 'Denied by Ann Reyes.')
  assert.equal(
    by('[S:Ann Reyes] [C:has strongly denied] [A:to friends] [T:taking it].')?.startsWith('Denied by Ann Reyes, '),
    true,
  )
  for (const cue of ['has always denied', 'has consistently denied', 'continues to deny', 'vigorously denied'])
    assert.equal(by(`[S:Ann Reyes] [C:${cue}] [T:taking it].`), 'Denied by Ann Reyes.', cue)
  assert.equal(
    by('[S:Ann Reyes] [C:asked] [A:the board] [T:whether it closed].'),
    'Asked by Ann Reyes, put to the board.',
  )
  assert.equal(by('[S:Ann Reyes] [C:asked] [A:them] [T:to close it].'), 'Asked for by Ann Reyes.')
  assert.equal(by('[S:Ann Reyes] [C:called for] [T:an inquiry].'), 'Called for by Ann Reyes.')
  assert.equal(by('[S:Ann Reyes] [C:did not say] [T:when].'), 'Not said by Ann Reyes.')
  assert.equal(by('[S:Ann Reyes] [C:did not deny] [T:it].'), 'Not denied by Ann Reyes.')
  for (const cue of ['called', 'said', 'told', 'insisted', 'promised', 'does not want', 'undenied']) {
    assert.equal(by(`[S:Ann Reyes] [C:${cue}] [T:the bridge safe].`), 'Rests on Ann Reyes alone.', cue)
  }
})

for (const { id, example, says } of STANCES)
  test(`${id} fires on its example`, () => {
    assert.match(says, /^[A-Z].*\.$/)
    const { linked } = sketched(example)
    assert.equal(linked.attributions.map(one => stance(linked.report.text, one)?.id)[0], id)
  })

test('when and by what means', () => {
  const text = '[S:Ann Reyes] [C:said] in a statement on Tuesday [T:it closed].'
  const inStatement = (medium: string, said: string | null, spans: readonly { start: number; end: number }[] = []) =>
    standing(text, {
      parties: ANN,
      said: {
        a1: {
          party: 'ann',
          medium: { kind: medium as 'statement', spans: [...spans], rule: '' },
          said: said === null ? null : { span: null, value: said, rule: '' },
        },
      },
    })
  assert.equal(
    inStatement('statement', '2026-03-10'),
    'Rests on Ann Reyes alone, said in a statement on 10 March 2026.',
  )
  assert.equal(inStatement('call', null), 'Rests on Ann Reyes alone, said by phone.')
  assert.equal(inStatement('speech', '2026'), 'Rests on Ann Reyes alone, speaking in public in 2026.')
  assert.equal(inStatement('other', null), 'Rests on Ann Reyes alone.')
  const words = 'Ann Reyes said '.length
  const own = [{ start: words, end: words + 'in a statement'.length }]
  assert.equal(
    inStatement('statement', '2021-01/2022-02', own),
    'Rests on Ann Reyes alone, said in a statement at some time from January 2021 to February 2022.',
  )
})

test('told to', () => {
  const to = (addressee: string, party?: string) =>
    standing(`[S:Ann Reyes] [C:told] [A:${addressee}] [T:it closed].`, {
      parties: { ...ANN, paper: { name: 'Harbour Post', kind: 'publication' } },
      said: { a1: { party: 'ann', to: party ?? null } },
    })
  assert.equal(to('the Harbour Post', 'paper'), 'Rests on Ann Reyes alone, told to the Harbour Post.')
  assert.equal(to('two friends'), 'Rests on Ann Reyes alone, told to two friends.')
  assert.equal(to('her'), 'Rests on Ann Reyes alone.')
  assert.equal(to('woman'), 'Rests on Ann Reyes alone, told to the woman.')
})

test('relays, and one who denies that it was said', () => {
  const through = (cue: string) =>
    standing(
      `[S1:Ben Ode] [C1:${cue}] that [T1:[S2:Ann Reyes] [C2:said] [T2:it closed]].`,
      {
        parties: { ...ANN, ben: 'Ben Ode' },
        said: { a1: { party: 'ben' }, a2: { party: 'ann', within: 'a1' } },
      },
      'a2',
    )
  assert.equal(through('recalled'), 'Rests on Ann Reyes alone, through Ben Ode.')
  assert.equal(through('denied'), 'Rests on Ann Reyes alone, through a denial by Ben Ode.')
})

test('of many relays the nearest are told, and how many more there are', () => {
  const names = ['Ann', 'Ben', 'Cy', 'Di', 'Ed', 'Flo', 'Gus']
  const text = `${names.map((name, i) => `[T${i + 1}x:[S${i + 1}:${name}] [C${i + 1}:says]`.replace('x:', ':')).join(' ')} so${']'.repeat(names.length)}.`
  const said = Object.fromEntries(
    names.map((_, i) => [`a${i + 1}`, { party: `p${i}`, within: i === 0 ? null : `a${i}` }]),
  )
  const parties = Object.fromEntries(names.map((name, i) => [`p${i}`, name]))
  assert.equal(
    standing(text, { parties, said }, 'a7'),
    'Rests on Gus alone, through Flo, then Ed, then Di, then 3 more.',
  )
})

test('hedges, each once', () => {
  const text = '[S:Ann Reyes] [C:said] [T:it may close, may fall and could sink].'
  const spanOf = (word: string, n = 0) => {
    const plain = text.replaceAll(/\[[SCT]:|\]/g, '')
    const start = plain.indexOf(word, n)
    return { span: { start, end: start + word.length }, kind: 'modal' as const, rule: '' }
  }
  assert.equal(
    standing(text, {
      parties: ANN,
      said: { a1: { party: 'ann', hedges: [spanOf('may'), spanOf('may', 24), spanOf('could')] } },
    }),
    'Rests on Ann Reyes alone, hedged with “may” and “could”.',
  )
})

const CHECKED = `${PLAIN} It could not be verified. It is false. It is disputed by two officials.`

test('every verdict, by the report, by one and by many', () => {
  const checked = (...checks: NonNullable<Sketch['checks']>) =>
    standing(CHECKED, {
      ...BY_ANN,
      parties: { ...ANN, ben: 'Ben Ode', two: { name: 'Two officials', kind: 'group', named: false } },
      checks,
    })?.replace(/^Rests on Ann Reyes(?: alone)?; /, '')
  assert.equal(checked({ words: 'could not be verified' }), 'this report says it could not be verified.')
  assert.equal(checked({ words: 'It is', verdict: 'unverified' }), 'this report says it is not verified.')
  assert.equal(checked({ words: 'It is', verdict: 'doubtful', by: 'ben' }), 'Ben Ode casts doubt on it.')
  assert.equal(checked({ words: 'It is', verdict: 'confirmed', by: 'two' }), 'two officials bear it out.')
  assert.equal(checked({ words: 'It is', verdict: 'disputed', by: 'two' }), 'two officials dispute it.')
  assert.equal(checked({ words: 'It is false', verdict: 'false', by: 'two' }), 'two officials say it is false.')
  assert.equal(
    checked({ words: 'It is', verdict: 'doubtful', who: [{ start: 0, end: 3 }] }),
    '“Ann” casts doubt on it.',
  )
  assert.equal(
    checked(
      { words: 'could not be verified', by: 'ben' },
      { words: 'It is', verdict: 'doubtful', by: 'ben' },
      { words: 'It is', verdict: 'false' },
      { words: 'It is false', verdict: 'false' },
    ),
    'Ben Ode says it could not be verified and casts doubt on it; this report says it is false.',
  )
})

test('several who are no party take a plural verb', () => {
  const plain = 'Ann Reyes said the bridge was closed. They say it is false. Independent experts dispute it.'
  const text = '[S:Ann Reyes] [C:said] [T:the bridge was closed]. They say it is false. Independent experts dispute it.'
  const judged = (words: string, verdict: 'false' | 'disputed') => {
    const start = plain.indexOf(words)
    return standing(text, { ...BY_ANN, checks: [{ words, verdict, who: [{ start, end: start + words.length }] }] })
  }
  assert.match(judged('They', 'false') ?? '', /; “They” say it is false\.$/)
  assert.match(judged('Independent experts', 'disputed') ?? '', /; “Independent experts” dispute it\.$/)
})

test('nobody stands alone whose claim is borne out', () => {
  const confirmed = standing(CHECKED, { ...BY_ANN, checks: [{ words: 'It is', verdict: 'confirmed' }] })
  assert.equal(confirmed, 'Rests on Ann Reyes; this report bears it out.')
})

const ASKED = `${PLAIN} The ministry declined to comment. It could not be reached.`

test('every outcome, those together who did the same', () => {
  const parties = { ...ANN, ben: 'Ben Ode', cy: 'Cy Lund', di: 'Di Moss', ed: 'Ed Vale', flo: 'Flo Hart' }
  const asked = (...comments: NonNullable<Sketch['comments']>) =>
    standing(ASKED, { ...BY_ANN, parties, comments })?.replace('Rests on Ann Reyes alone; ', '')
  assert.equal(
    asked(
      { asked: 'ben' },
      { asked: 'cy', outcome: 'not-reached' },
      { asked: 'di' },
      { asked: 'ed', outcome: 'replied' },
    ),
    'Ben Ode and Di Moss declined to comment, Cy Lund could not be reached, Ed Vale replied.',
  )
  assert.equal(
    asked({ asked: 'ben' }, { asked: 'cy' }, { asked: 'di' }, { asked: 'ed', outcome: 'no-response' }),
    'Ben Ode, Cy Lund and Di Moss declined to comment; Ed Vale did not answer.',
  )
  assert.equal(
    asked({ asked: 'ben' }, { asked: 'cy' }, { asked: 'di' }, { asked: 'ed' }, { asked: 'flo' }, { asked: 'ben' }),
    'Ben Ode, Cy Lund, Di Moss and 2 more declined to comment.',
  )
  assert.equal(asked({ whom: 'The ministry' }), 'the ministry declined to comment.')
  assert.equal(asked({ whom: 'It', outcome: 'not-reached' }), '“It” could not be reached.')
  assert.equal(asked({}), 'somebody who was asked declined to comment.')
  assert.equal(
    asked({ asked: 'ed', outcome: 'no-response', rule: 'comments/approached' }),
    'Ed Vale had been asked for comment.',
  )
})

test('a reply, and a reply that denies', () => {
  const text = `${PLAIN} [S2:Ben Ode] [C2:denied] [T2:closing the bridge].`
  const sketch: Sketch = {
    parties: { ...ANN, ben: 'Ben Ode' },
    said: { a1: { party: 'ann' }, a2: { party: 'ben' } },
    comments: [{ asked: 'ben', outcome: 'replied', reply: 'a2' }],
  }
  assert.equal(standing(text, sketch), 'Rests on Ann Reyes alone; Ben Ode replied with a denial.')
  assert.equal(standing(text, sketch, 'a2'), 'Denied by Ben Ode, in reply to a request for comment.')
})

test('who is spoken of again is the same one', () => {
  assert.equal(
    standing('[S:Two officials] [C:said] [T:so].', {
      parties: { two: { name: 'Two officials', kind: 'group', named: false } },
      said: { a1: { party: 'two' } },
      comments: [{ asked: 'two', outcome: 'not-reached' }],
    }),
    'Rests only on two officials, whom this report does not name; the two officials could not be reached.',
  )
})

const TWICE =
  '[S1:Ann Reyes] [C1:said] [T1:the harbour bridge was closed before the storm]. [S2:Ben Ode] [C2:added] [T2:the harbour bridge was closed long before the storm].'
const SAID_TWICE: Sketch = { parties: { ...ANN, ben: 'Ben Ode' }, said: { a1: { party: 'ann' }, a2: { party: 'ben' } } }

test('two who say the same do not stand alone', () => {
  assert.equal(standing(TWICE, SAID_TWICE), 'Rests on Ann Reyes; Ben Ode says nearly the same.')
  assert.equal(standing(TWICE, SAID_TWICE, 'a2'), 'Rests on Ben Ode; Ann Reyes says nearly the same.')
})

test('one voice is not two: the same party, one who passes it on, one who denies it', () => {
  const [a1, a2] = [{ party: 'ann' }, { party: 'ben' }]
  const same = (said: Sketch['said'], text = TWICE) => standing(text, { ...SAID_TWICE, said: said ?? {} })
  assert.equal(same({ a1, a2: a1 }), 'Rests on Ann Reyes alone.')
  assert.equal(same({ a1: { party: 'ann', within: 'a2' }, a2 }), 'Rests on Ann Reyes alone, through Ben Ode.')
  assert.equal(same({ a1, a2: { party: 'ben', via: 'a1' } }), 'Rests on Ann Reyes alone.')
  assert.equal(same({ a1, a2 }, TWICE.replace('added', 'denied')), 'Rests on Ann Reyes alone.')
  assert.equal(same({ a1, a2: {} }), 'Rests on Ann Reyes.')
})

test('no sentence is longer than can be taken in; what is left out is counted', () => {
  const many = Array.from(
    { length: 12 },
    (_, i) => `Harbour Commissioner Number ${'ABCDEFGHIJKL'[i]} of the United Ports`,
  )
  const text = `${PLAIN} It is false.`
  const long = standing(text, {
    parties: { ...ANN, ...Object.fromEntries(many.map((name, i) => [`p${i}`, name])) },
    said: { a1: { party: 'ann' } },
    checks: many.map((_, i) => ({ words: 'It is false', verdict: 'false', by: `p${i}` })),
  })
  assert.ok(long !== undefined && long.length < 520)
  assert.match(long ?? '', /; \d+ more remarks on it\.$/)
})

test('a name of any length is cut at a word', () => {
  const name = `Orme ${'and Sons '.repeat(40)}Ltd.`
  const long = unnamed('[S:Orme] [C:said] [T:so].', { name, kind: 'organisation' })
  assert.match(long ?? '', /^Rests only on Orme (?:and Sons ?)+(?:and)?…\.$/)
  assert.equal(
    unnamed('[S:Orme Inc.] [C:said] [T:so].', {
      name: 'the board of Orme Harbour Company Inc.',
      named: true,
      kind: 'organisation',
    }),
    'Rests only on the board of Orme Harbour Company Inc.',
  )
})

test('a description with the verb “may” says no day, one with the month does', () => {
  const dated = (name: string) =>
    standing(`[S:${name}] [C:said] on Tuesday [T:it closed].`, {
      parties: { x: { name, named: false, kind: 'document' } },
      said: { a1: { party: 'x', said: { span: null, value: '2026-03-10', rule: '' } } },
    })
  assert.match(dated('a letter that may be forged') ?? '', /10 March 2026/)
  assert.doesNotMatch(dated('a letter of 4 May') ?? '', /10 March 2026/)
})
