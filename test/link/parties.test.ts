import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

const party = (source: string) => {
  const { parties } = read(`[S:${source}] [C:said] [T:it was late].`)
  const one = parties[0]
  return one && { name: one.name, kind: one.kind, named: one.named, description: one.description }
}

test('a name without its title and apposition', () => {
  const brandt = party('Ida Brandt, director of the lighthouse')
  assert.deepEqual(brandt, {
    name: 'Ida Brandt',
    kind: 'person',
    named: true,
    description: 'director of the lighthouse',
  })
  assert.equal(party('the harbour commissioner, Matteo Ferrand')?.name, 'Matteo Ferrand')
  assert.equal(party('the harbour commissioner, Matteo Ferrand')?.description, 'the harbour commissioner')
  assert.equal(party('Gov. Dale Orrick of Tamura')?.name, 'Dale Orrick')
  assert.equal(party('the actor Sol Brandvold')?.name, 'Sol Brandvold')
  assert.equal(party('Mr Ferrand')?.name, 'Mr Ferrand')
  assert.equal(party('Arden Mayor Jim Corrie')?.name, 'Jim Corrie')
})

test('who is spoken for is not the speaker', () => {
  assert.equal(party('A top aide to Gov. Dale Orrick')?.name, 'A top aide to Gov. Dale Orrick')
  assert.equal(party('A top aide to Gov. Dale Orrick')?.named, false)
  assert.equal(party('a report by the group Clear Water')?.kind, 'document')
  assert.equal(party('officials in Albany, New York')?.name, 'officials in Albany, New York')
})

test('the unnamed keep their description', () => {
  assert.deepEqual(party('two senior officials'), {
    name: 'two senior officials',
    kind: 'group',
    named: false,
    description: undefined,
  })
  assert.equal(party('a person briefed on the talks')?.kind, 'person')
  assert.equal(party('a leaked memo')?.kind, 'document')
})

test('institutions are named, by name or by role', () => {
  assert.equal(party('the White House')?.named, true)
  assert.equal(party('the army')?.named, true)
  assert.equal(party('the health ministry')?.named, true)
  assert.equal(party('The Harbour Post')?.kind, 'publication')
  assert.equal(party('Paris')?.kind, 'government')
})

test('a pronoun, and a bare “the company”, have no party here', () => {
  assert.equal(party('She'), undefined)
  assert.equal(party('who'), undefined)
  assert.equal(party('the company'), undefined)
  assert.equal(party('the envoy'), undefined)
})

test('a family name alone is the one full name that the report has', () => {
  const { who, parties, words } = read(
    '[S1:Gov. Dale Orrick] [C1:said] [T1:no].\n\n[S2:Orrick] [C2:added] [T2:that it was late].\n\n[S3:Mr. Orrick’s] [C3:claim] [T3:that it was early] failed.',
  )
  assert.deepEqual(who(), { said: 'Dale Orrick', added: 'Dale Orrick', claim: 'Dale Orrick' })
  assert.deepEqual(words(parties[0]?.mentions ?? []), ['Gov. Dale Orrick', 'Orrick', 'Mr. Orrick’s'])
})

test('the full name may stand outside any source', () => {
  assert.deepEqual(read('Friends of Lena Marsh waited.\n\n[S:Marsh] [C:wrote] [T:no letters].').who(), {
    wrote: 'Lena Marsh',
  })
})

test('a family name that two people share is neither of them', () => {
  const { who } = read(
    'Lena Marsh and her son Kit Marsh waited.\n\n[S1:Mrs Marsh] [C1:said] [T1:no].\n\n[S2:Mr Marsh] [C2:agreed] [T2:with that].',
  )
  assert.deepEqual(who(), { said: 'Mrs Marsh', agreed: 'Mr Marsh' })
})

test('“I” in a quotation is its speaker; “we” may be others', () => {
  assert.deepEqual(read('“[T1:[S2:I] [C2:told] [A2:her], ‘[T2:Go home]’],” [S1:Ida Brandt] [C1:said].').who(), {
    told: 'Ida Brandt',
    said: 'Ida Brandt',
  })
  assert.deepEqual(read('“[T1:[S2:We] [C2:told] [A2:her], ‘[T2:Go home]’],” [S1:Ida Brandt] [C1:said].').who(), {
    told: null,
    said: 'Ida Brandt',
  })
})

test('two aides are two parties, in the same words', () => {
  const { parties } = read('[S1:An aide] [C1:said] [T1:yes].\n\n[S2:An aide] [C2:wrote] [T2:no].')
  assert.equal(parties.length, 2)
})

test('the addressee is a party too', () => {
  const { attributions, parties } = read('[S:The clerk] [C:told] [A:the White House] [T:to wait].')
  assert.equal(parties.find(one => one.id === attributions[0]?.addressee?.party)?.name, 'the White House')
})
