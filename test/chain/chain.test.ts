import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sketched } from './sketched.ts'

const NESTED =
  '[S1:The Bell] [C1:reported] that [T1:[S2:Ada Orme] [C2:had told] [A2:friends] [T2:[S3:her clerk] [C3:said] [T3:the bell was cracked]]].'
const NESTED_PARTIES = { bell: 'The Bell', ada: 'Ada Orme', clerk: 'her clerk' }
const NESTED_SAID = {
  a1: { party: 'bell' },
  a2: { party: 'ada', within: 'a1' },
  a3: { party: 'clerk', within: 'a2' },
}

test('a claim comes from the one who said it first, through all in whose words it stands, to the outlet', () => {
  const { chain } = sketched(NESTED, { parties: NESTED_PARTIES, said: NESTED_SAID, outlet: 'Quay News' })
  assert.equal(chain('a1'), 'The Bell originator > Quay News outlet')
  assert.equal(chain('a2'), 'Ada Orme originator > The Bell relay > Quay News outlet')
  assert.equal(chain('a3'), 'her clerk originator > Ada Orme relay > The Bell relay > Quay News outlet')
})

test('an outlet that was told passes it on, once, and a person who was told does not', () => {
  const text =
    '[S1:Ada Orme] [C1:told] [A1:the Bell] [T1:[S2:her clerk] [C2:had told] [A2:friends] [T2:it was cracked]].'
  const parties = {
    ada: 'Ada Orme',
    clerk: 'her clerk',
    friends: 'friends',
    bell: { name: 'The Bell', kind: 'publication' },
  } as const
  const said = { a1: { party: 'ada', to: 'bell' }, a2: { party: 'clerk', to: 'friends', within: 'a1' } }
  const { chain } = sketched(text, { parties, said, outlet: 'Quay News' })
  assert.equal(chain('a1'), 'Ada Orme originator > The Bell relay > Quay News outlet')
  assert.equal(chain('a2'), 'her clerk originator > Ada Orme relay > The Bell relay > Quay News outlet')
  const own = sketched(text, { parties, said, outlet: 'The Bell' })
  assert.equal(own.chain('a1'), 'Ada Orme originator > The Bell outlet')
})

test('the outlet by a short name is the outlet, unless another may be meant', () => {
  const text = '[S:Ada Orme] [C:told] [A:the Post] [T:it was cracked].'
  const parties = { ada: 'Ada Orme', post: { name: 'The Post', kind: 'publication' } } as const
  const said = { a1: { party: 'ada', to: 'post' } }
  assert.equal(
    sketched(text, { parties, said, outlet: 'Quay Post' }).chain('a1'),
    'Ada Orme originator > The Post outlet',
  )
  const rival = { name: 'The Bell Post', kind: 'publication' } as const
  assert.equal(
    sketched(text, { parties: { ...parties, rival }, said, outlet: 'Quay Post' }).chain('a1'),
    'Ada Orme originator > The Post relay > Quay Post outlet',
  )
})

test('the wire whose text it is comes before the outlet, as a party where it is one', () => {
  const wire = sketched(NESTED, { parties: NESTED_PARTIES, said: NESTED_SAID, outlet: 'Quay News', wires: ['Reuters'] })
  assert.equal(wire.chain('a2'), 'Ada Orme originator > The Bell relay > Reuters relay > Quay News outlet')
  assert.equal(wire.linked.parties.length, 3)
  const party = sketched(NESTED, {
    parties: { ...NESTED_PARTIES, ap: { name: 'The Associated Press', kind: 'organisation' } },
    said: NESTED_SAID,
    wires: ['AP'],
  })
  assert.deepEqual(party.claims[0]?.chain.slice(1), [
    { party: 'ap', attribution: null, role: 'relay' },
    { party: null, attribution: null, role: 'outlet' },
  ])
})

test('wires that share the credit are one link, and the outlet is no wire of its own', () => {
  const { chain } = sketched('[S:Ada] [C:said] [T:no].', { wires: ['AFP', 'Reuters', 'The Bell'], outlet: 'the Bell' })
  assert.equal(chain('a1'), '– originator > AFP and Reuters relay > the Bell outlet')
})

test('no party comes twice in a row', () => {
  const own = sketched('[S1:Ada Orme] [C1:said] [T1:[S2:she] [C2:had warned] [T2:of cracks]].', {
    parties: { ada: 'Ada Orme' },
    said: { a1: { party: 'ada' }, a2: { party: 'ada', within: 'a1' } },
    outlet: 'Quay News',
  })
  assert.equal(own.chain('a2'), 'Ada Orme originator > Quay News outlet')
  assert.equal(own.claims[1]?.chain[0]?.attribution, 'a2')
})

test('what comes back to somebody is told as it came', () => {
  const { chain } = sketched(NESTED, {
    parties: NESTED_PARTIES,
    said: { ...NESTED_SAID, a3: { party: 'bell', within: 'a2' } },
  })
  assert.equal(chain('a3'), 'The Bell originator > Ada Orme relay > The Bell relay > – outlet')
})

test('the outlet by name: as a relay it is the outlet, as the one who said it first it is the whole chain', () => {
  const { chain, claims } = sketched(NESTED, { parties: NESTED_PARTIES, said: NESTED_SAID, outlet: 'Bell' })
  assert.equal(chain('a1'), 'The Bell originator')
  assert.equal(chain('a2'), 'Ada Orme originator > The Bell outlet')
  assert.equal(claims[1]?.chain.at(-1)?.attribution, 'a1')
})

test('nobody named is a link without a party that says which words it is', () => {
  const { claims } = sketched('The bell [C:reportedly] [T:cracked].')
  assert.deepEqual(claims[0]?.chain, [
    { party: null, attribution: 'a1', role: 'originator' },
    { party: null, attribution: null, role: 'outlet' },
  ])
})

const MEMO =
  '[S1:The Bell] first [C1:reported] [T1:the memo]. [S2:The memo] [C2:says] [T2:the bell cracked]. [S3:Ada] [C3:said] [T3:[S4:the memo] [C4:says] [T4:no]].'
const MEMO_PARTIES = { bell: 'The Bell', memo: 'the memo', ada: 'Ada' }

test('what came through another sentence comes through its relays too', () => {
  const { chain } = sketched(MEMO, {
    parties: MEMO_PARTIES,
    said: {
      a1: { party: 'bell' },
      a2: { party: 'memo', via: 'a1' },
      a3: { party: 'ada', via: 'a1' },
      a4: { party: 'memo', within: 'a3' },
    },
  })
  assert.equal(chain('a2'), 'the memo originator > The Bell relay > – outlet')
  assert.equal(chain('a4'), 'the memo originator > Ada relay > The Bell relay > – outlet')
})

test('who stands inside comes before who stands outside, whichever way leads there', () => {
  const both = (within: string | null) =>
    sketched(MEMO, {
      parties: MEMO_PARTIES,
      said: { a1: { party: 'bell', within }, a3: { party: 'ada' }, a4: { party: 'memo', within: 'a3', via: 'a1' } },
    }).chain('a4')
  assert.equal(both(null), 'the memo originator > Ada relay > The Bell relay > – outlet')
  assert.equal(both('a3'), 'the memo originator > The Bell relay > Ada relay > – outlet')
})

test('a circle and an id that leads nowhere end the way', () => {
  const { chain } = sketched(MEMO, {
    parties: MEMO_PARTIES,
    said: {
      a1: { party: 'bell', via: 'a2' },
      a2: { party: 'memo', via: 'a1' },
      a3: { party: 'ada', within: 'a99', via: 'a3' },
    },
  })
  assert.equal(chain('a1'), 'The Bell originator > the memo relay > – outlet')
  assert.equal(chain('a2'), 'the memo originator > The Bell relay > – outlet')
  assert.equal(chain('a3'), 'Ada originator > – outlet')
})
