import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Wanted } from '../../src/ask/desk.ts'
import { who } from '../../src/ask/who.ts'
import type { Record } from '../../src/record/record.ts'
import { desk } from './desk.ts'
import { report, type Sketch } from './report.ts'

/** Who is meant and what they are said to have said, in a few words. */
function told(context: TestContext, records: readonly Record[], name: string, wanted: Wanted = {}): string[] {
  const store = desk(context, records)
  const { people, statements, unsure, total } = who(name, store, wanted)
  const all = [...statements]
  assert.equal(all.length, total)
  for (const { report, content, source, cue } of all) {
    const text = store.report(report.id)?.record.report.text ?? ''
    for (const { spans, words } of [content, source, cue]) {
      assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(' … '), words)
    }
  }
  return [
    ...people.map(({ identity: { name, names, outlet, perhaps } }) => {
      const also = names.filter(one => one !== name)
      return `${name}${outlet ? ` [${outlet}]` : ''}${also.length > 0 ? ` = ${also}` : ''}${perhaps.length > 0 ? ` ? ${perhaps}` : ''}`
    }),
    ...all.map(
      one => `${one.report.id}: ${one.party.name}: ${one.content.words}${one.withdrawn ? ' (withdrawn)' : ''}`,
    ),
    ...unsure.map(({ name, perhaps }) => `${name} ? ${perhaps}`),
  ]
}

const says = (source: string, content: string, party: object = {}): Sketch => ({
  said: [{ source, cue: 'said', content, party }],
})

test('one person is found by every form of the name, across reports, by date', context => {
  const found = told(
    context,
    [
      report('b', 'Keeper Óna Marsh said the weir leaks. Marsh left.', {
        ...says('Keeper Óna Marsh', 'the weir leaks', { name: 'Óna Marsh' }),
        calls: { 'Óna Marsh': ['Marsh left'.slice(0, 5)] },
        published: '2026-03-11',
      }),
      report('a', 'Marsh said it rained.', { ...says('Marsh', 'it rained'), published: '2026-03-09' }),
      report('c', 'Dr Ona Marsh said boats wait.', { ...says('Dr Ona Marsh', 'boats wait'), published: '2026-03-12' }),
    ],
    'ona marsh',
  )
  assert.deepEqual(found, [
    'Óna Marsh = Marsh,Dr Ona Marsh',
    'a: Óna Marsh: it rained',
    'b: Óna Marsh: the weir leaks',
    'c: Óna Marsh: boats wait',
  ])
})

test('a part of a name that fits two is joined with neither', context => {
  const records = [
    report('a', 'Óna Marsh said it leaks. Marsh left.', {
      ...says('Óna Marsh', 'it leaks'),
      calls: { 'Óna Marsh': ['Marsh'] },
    }),
    report('b', 'Tom Marsh said it holds.', says('Tom Marsh', 'it holds')),
    report('c', 'Marsh said nothing leaks.', says('Marsh', 'nothing leaks')),
  ]
  assert.deepEqual(told(context, records, 'Marsh'), [
    'Óna Marsh',
    'Tom Marsh',
    'Marsh ? Óna Marsh,Tom Marsh',
    'a: Óna Marsh: it leaks',
    'b: Tom Marsh: it holds',
    'c: Marsh: nothing leaks',
  ])
  assert.deepEqual(told(context, records, 'Óna Marsh'), [
    'Óna Marsh',
    'a: Óna Marsh: it leaks',
    'Marsh ? Óna Marsh,Tom Marsh',
  ])
})

test('initials mean the body that some report calls so, and no other', context => {
  const body = { kind: 'organisation' } as const
  const records = [
    report('a', 'The Food Standards Office said eggs are safe. The FSO is old.', {
      ...says('The Food Standards Office', 'eggs are safe', { ...body, name: 'Food Standards Office' }),
      calls: { 'Food Standards Office': ['FSO'] },
    }),
    report('b', 'The FSO said milk is safe.', says('The FSO', 'milk is safe', { ...body, name: 'FSO' })),
    report(
      'c',
      'The Fen Survey Office said fens are wet.',
      says('The Fen Survey Office', 'fens are wet', { ...body, name: 'Fen Survey Office' }),
    ),
  ]
  const both = [
    'Food Standards Office = FSO',
    'a: Food Standards Office: eggs are safe',
    'b: Food Standards Office: milk is safe',
  ]
  assert.deepEqual(told(context, records, 'FSO'), both)
  assert.deepEqual(told(context, records, 'food standards office'), both)
  assert.deepEqual(told(context, records, 'the FSO'), both)
  assert.deepEqual(told(context, records, 'the Food Standards Office'), both)
})

test('a person and a body of one name are two', context => {
  const found = told(
    context,
    [
      report('a', 'Dunmore said it leaks.', says('Dunmore', 'it leaks')),
      report('b', 'Dunmore said sales rose.', says('Dunmore', 'sales rose', { kind: 'organisation' })),
    ],
    'Dunmore',
  )
  assert.deepEqual(found.slice(0, 2), ['Dunmore', 'Dunmore'])
})

test('who has no name is never joined with another outlet’s, nor with another report’s', context => {
  const officials = { kind: 'group', named: false } as const
  const records = [
    report('a', 'Two officials said it leaks.', {
      ...says('Two officials', 'it leaks', officials),
      outlet: 'The Bell',
    }),
    report('b', 'Two officials said it holds.', {
      ...says('Two officials', 'it holds', officials),
      outlet: 'The Post',
    }),
    report('c', 'An aide to two officials said no.', says('An aide to two officials', 'no', { named: false })),
  ]
  assert.deepEqual(told(context, records, 'two officials'), [
    'Two officials [The Bell]',
    'Two officials [The Post]',
    'a: Two officials: it leaks',
    'b: Two officials: it holds',
  ])
})

test('an unnamed one is headed by the fullest description', context => {
  const text = 'People familiar with the talks said it leaks. One of the people said it shook.'
  const said = [
    { source: 'People familiar with the talks', cue: 'said', content: 'it leaks', party: { named: false } },
    { source: 'One of the people', cue: 'said', content: 'it shook', party: { named: false } },
  ] as const
  const [first] = told(context, [report('a', text, { said })], 'people familiar')
  assert.equal(first, 'People familiar with the talks [The a Post] = One of the people')
})

test('versions that say the same in the same words are one statement, and what the last lacks is withdrawn', context => {
  const url = 'https://bell.example/w'
  const both = 'Óna Marsh said it leaks. Óna Marsh added that it shook.'
  const said = [
    { source: 'Óna Marsh', cue: 'said', content: 'it leaks' },
    { source: 'Óna Marsh', cue: 'added', content: 'it shook' },
  ]
  const found = told(
    context,
    [report('w', both, { url, said }), report('w2', 'Óna Marsh said it leaks.', { url, said: said.slice(0, 1) })],
    'Marsh',
  )
  assert.deepEqual(found, ['Óna Marsh', 'w2: Óna Marsh: it leaks', 'w: Óna Marsh: it shook (withdrawn)'])
})

test('outlet and dates narrow what is shown and not who is who', context => {
  const records = [
    report('a', 'Óna Marsh said it leaks. Marsh left.', {
      ...says('Óna Marsh', 'it leaks'),
      calls: { 'Óna Marsh': ['Marsh'] },
      published: '2026-03-09',
    }),
    report('b', 'Marsh said it holds.', { ...says('Marsh', 'it holds'), published: '2026-03-12', outlet: 'The Post' }),
  ]
  const one = ['Óna Marsh = Marsh', 'b: Óna Marsh: it holds']
  assert.deepEqual(told(context, records, 'Marsh', { since: '2026-03-10' }), one)
  assert.deepEqual(told(context, records, 'Marsh', { outlet: 'the post' }), one)
  assert.deepEqual(told(context, records, 'Nobody Else'), [])
})

test('a name that fits very many is not followed into its other forms, and it is told', context => {
  const many = Array.from({ length: 101 }, (_, n) =>
    report(`a${n}`, `Ada Holm${n} said no.`, says(`Ada Holm${n}`, 'no')),
  )
  const store = desk(context, many)
  assert.deepEqual([who('Ada', store, {}).total, who('Ada', store, {}).many], [101, 101])
  assert.equal(who('Holm7', store, {}).many, null)
})

test('a government is found by its name under that of its capital', context => {
  const capital = { kind: 'government', standsFor: 'government of Varran' } as const
  const found = told(
    context,
    [
      report('a', 'Port Varran said it would pay.', says('Port Varran', 'it would pay', capital)),
      report(
        'b',
        'The government of Varran said it paid.',
        says('The government of Varran', 'it paid', { kind: 'government' }),
      ),
    ],
    'government of Varran',
  )
  assert.deepEqual(found, [
    'government of Varran = Port Varran,The government of Varran',
    'a: government of Varran: it would pay',
    'b: government of Varran: it paid',
  ])
})
