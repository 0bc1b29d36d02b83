import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterDateline } from '../../src/english/afterDateline.ts'
import { ANONYMITY } from '../../src/english/anonymity.ts'
import { PARTY_RULES } from '../../src/english/parties.ts'
import { subjectOnly } from '../../src/link/party/subjectOnly.ts'
import { read } from './read.ts'

const party = (source: string) => {
  const { parties } = read(`[S:${source}] [C:said] [T:it was late].`)
  const one = parties[0]
  return one && { name: one.name, kind: one.kind, named: one.named, description: one.description }
}

for (const { id, example } of PARTY_RULES)
  test(`${id} fires on its example`, () => {
    const { attributions } = read(example)
    assert.ok(
      attributions.some(one => one.rules.party === id),
      attributions.map(one => one.rules.party).join(', '),
    )
  })

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
  assert.equal(party('director Jenny Tarr')?.name, 'Jenny Tarr')
  assert.equal(party('Mr Ferrand')?.name, 'Mr Ferrand')
  assert.equal(party('South Tamura’s Harbours Minister, Sol Brandvold')?.name, 'Sol Brandvold')
  assert.equal(party('Arden Mayor Jim Corrie')?.name, 'Jim Corrie')
  assert.equal(party('the Tamuran ambassador to Sweden Ilya Morin')?.name, 'Ilya Morin')
})

test('a description that ends in a name is the one named', () => {
  assert.equal(party('florist Shirin Radek')?.name, 'Shirin Radek')
  assert.equal(party('one of the pilots, Mr Jonas Tarr')?.name, 'Jonas Tarr')
  assert.equal(party('President Morio Kade (67)')?.name, 'Morio Kade')
})

test('an office that may be called by another noun is taken up by it, one of another body is not', () => {
  const names = (text: string) => read(text).parties.map(({ name }) => name)
  const met = '[S1:The operations director, Tom Reyle,] [C1:said] [T1:the repairs were done].'
  assert.deepEqual(names(`${met} [S2:The manager] [C2:said] [T2:it was late].`), ['Tom Reyle'])
  assert.deepEqual(names(`${met} [S2:The inquiry’s chair] [C2:said] [T2:it was late].`), [
    'Tom Reyle',
    'The inquiry’s chair',
  ])
})

test('an office that has an of in it stands before a name', () => {
  assert.deepEqual(party('Deputy Superintendent of Police R. Selvi'), {
    name: 'R. Selvi',
    kind: 'person',
    named: true,
    description: 'Deputy Superintendent of Police',
  })
  assert.equal(party('Secretary of State Marco Vane')?.name, 'Marco Vane')
  assert.equal(party('U.S. Secretary of State Marco Vane')?.name, 'Marco Vane')
  assert.equal(party('the Mayor of San Juan Arroyo')?.name, 'the Mayor of San Juan Arroyo')
})

test('an “and” in the name of a body makes no two of it', () => {
  const asked = (who: string) => read(`${who} declined to comment.`).parties.map(({ name, kind }) => `${name}: ${kind}`)
  assert.deepEqual(asked('The Food and Drug Administration'), ['The Food and Drug Administration: organisation'])
  assert.deepEqual(asked('The Department for Work and Pensions'), [
    'the Department for Work and Pensions: organisation',
  ])
  assert.deepEqual(asked('Marks and Spencer'), ['Marks and Spencer: organisation'])
  assert.equal(asked('The White House and State Department').length, 2)
  assert.equal(asked('Arden and Brill').length, 2)
  assert.equal(party('the Securities and Exchange Commission')?.kind, 'organisation')
})

test('titles of police and bench, papers with the article of another language', () => {
  const names = (text: string) => read(text).parties.map(({ name }) => name)
  assert.deepEqual(
    names('[S1:Detective Sergeant Paul Mott] [C1:said] [T1:no]. [S2:DS Mott] [C2:added] [T2:it was late].'),
    ['Paul Mott'],
  )
  assert.equal(party('The judge, Mrs Justice Cole,')?.name, 'Mrs Justice Cole')
  assert.notEqual(party('La Rosea')?.kind, 'person')
  assert.equal(party('One of the three people')?.kind, 'person')
})

test('a country’s central bank is the Central Bank of the country', () => {
  const { parties } = read(
    '[S1:Tamura’s central bank] [C1:said] [T1:rates would fall]. [S2:The Central Bank of Tamura] [C2:added] [T2:no more].',
  )
  assert.deepEqual(
    parties.map(({ name }) => name),
    ['the Central Bank of Tamura'],
  )
})

test('who was and who is are two, and a firm is called by what its people are', () => {
  const { parties } = read(
    '[S1:A former officer] [C1:said] [T1:no]. [S2:The council’s monitoring officer] [C2:said] [T2:yes]. [S3:Consultants Arden Pike] [C3:said] [T3:maybe].',
  )
  assert.deepEqual(
    parties.map(({ name, kind }) => `${name}: ${kind}`),
    ['A former officer: person', 'The council’s monitoring officer: person', 'Arden Pike: organisation'],
  )
  assert.equal(party('the meeting which')?.name, 'the meeting')
  assert.equal(party('Neighbouring Tamura')?.name, 'Tamura')
})

test('the judge is not the witness who was named just before, and letters are neither he nor she', () => {
  const { parties } = read(
    'Giving evidence, [S1:sous-chef Anna Kowal] [C1:admitted] [T1:she saw nothing]. [C2:Asked] by [S2:the judge] [T2:who did], [A2:[S3:she]] [C3:replied]: “[T3:I forget.]” The show is on BBC1.',
  )
  assert.deepEqual(
    parties.map(({ name, named }) => [name, named]),
    [
      ['Anna Kowal', true],
      ['the judge', false],
    ],
  )
})

test('firms by their lawyers, parties of the people, models, one of those', () => {
  assert.deepEqual(party('His lawyers Carter Leigh'), {
    name: 'Carter Leigh',
    kind: 'organisation',
    named: true,
    description: 'His lawyers',
  })
  assert.equal(party('the opposition People’s Alliance')?.name, 'People’s Alliance')
  assert.equal(party('Ex-waiter Dale Orrick, 23,')?.name, 'Dale Orrick')
  assert.equal(party('One of those customers, the carmaker Alto')?.name, 'Alto')
  const { parties } = read('Vance’s wife, model Tilly Shore, declined to comment.')
  assert.deepEqual(
    parties.map(({ name, kind }) => `${name}: ${kind}`),
    ['Tilly Shore: person'],
  )
})

test('an office with its field in small letters stands before a name', () => {
  assert.equal(party('Head of planning Miriam Shaw')?.name, 'Miriam Shaw')
  assert.equal(party('the director of public health Dr Kit Tarr')?.name, 'Kit Tarr')
  assert.equal(party('a friend of the singer Lena Marsh')?.name, 'a friend of the singer Lena Marsh')
})

test('what has a which after its comma is nobody, and WHO is a body', () => {
  const kinds = (text: string) => read(text).parties.map(({ name, kind }) => `${name}: ${kind}`)
  assert.deepEqual(kinds('Garde Sans Cesse, which runs a clinic, declined to comment.'), [
    'Garde Sans Cesse: organisation',
  ])
  const { attributions, parties } = read(
    '# [S1:WHO] [C1:warns] of [T1:new illness]\n\n[S2:The World Health Organization] [C2:said] [T2:it was new].',
  )
  assert.equal(parties.length, 1)
  assert.ok(attributions.every(one => one.party === parties[0]?.id))
})

test('by what means something was said is nobody, whoever signed it', () => {
  assert.equal(
    party('the opposition Progressive Front in a statement by its secretary, Mrs Uju Okoro,')?.name,
    'Progressive Front',
  )
  assert.equal(party('his assistant')?.kind, 'person')
})

test('of a source in pieces the first that a comma closes is the name', () => {
  const { parties } = read('[S:Colin Harcourt], then [S:the company’s operations director], [C:denied] [T:the claim].')
  assert.deepEqual(
    parties.map(({ name, named }) => [name, named]),
    [['Colin Harcourt', true]],
  )
})

test('its claim is that of whom the sentence speaks, not of who speaks', () => {
  const { parties, attributions } = read(
    'The Orrin Commission met. [S1:The Orrin Commission] [C1:said] [T1:Brill Labs had no proof for [S2:its] [C2:claim] that [T2:the spray works]].',
  )
  assert.equal(parties.find(({ id }) => id === attributions[1]?.party)?.name, 'Brill Labs')
})

test('a headline’s watchdog may be the ombudsman, and is then no agency that stands below', () => {
  const { parties } = read(
    '# [T1:Leader misled residents], [S1:watchdog] [C1:rules]\n\n[S2:The local ombudsman] [C2:has ruled] that [T2:a leader misled them].\n\n[S3:The Orrin Environment Agency] [C3:said] [T3:it would look].',
  )
  assert.ok(parties.every(({ named, mentions }) => !named || mentions.length === 1))
})

test('letters with an s after them name nobody', () => {
  assert.deepEqual(party('opposition MPs'), {
    name: 'opposition MPs',
    kind: 'group',
    named: false,
    description: undefined,
  })
  assert.equal(party('NGOs')?.named, false)
})

test('somebody of the lede is not whom a later paragraph names with a body of his own', () => {
  const { parties } = read(
    '[S1:A short seller] [C1:accused] [T1:the firm of inflating its orders].\n\nAnalysts were divided.\n\n[S2:Priya Nair of Beckett & Co.] [C2:said] [T2:the firm was sound].',
  )
  assert.deepEqual(
    parties.map(({ name, named }) => [name, named]),
    [
      ['A short seller', false],
      ['Priya Nair', true],
    ],
  )
})

test('of the public nobody says it', () => {
  const { attributions, parties } = read(
    '[S1:Collector Meera Lal] [C1:advised] [A1:the public] [T1:not to pay]. [T2:The scheme was shut], [S2:it] [C2:said].',
  )
  assert.notEqual(parties.find(one => one.id === attributions[1]?.party)?.name, 'the public')
})

test('who is spoken for is not the speaker', () => {
  assert.equal(party('A top aide to Gov. Dale Orrick')?.name, 'A top aide to Gov. Dale Orrick')
  assert.equal(party('A top aide to Gov. Dale Orrick')?.named, false)
  assert.equal(party('a report by the group Clear Water')?.kind, 'document')
  assert.equal(party('officials in Albany, New York')?.name, 'officials in Albany, New York')
})

test('a participle after the noun is not its head', () => {
  assert.equal(party('A banker advising neither side')?.kind, 'person')
  assert.equal(party('One of the people')?.kind, 'person')
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

test('how many people the text counts', () => {
  const counted = (source: string) => read(`[S:${source}] [C:said] [T:no].`).parties[0]?.count
  assert.equal(counted('Two senior officials'), 2)
  assert.equal(counted('three of the five officials'), 3)
  assert.equal(counted('a dozen former nurses'), 12)
  assert.equal(counted('14 residents'), 14)
  assert.equal(counted('both pilots'), 2)
  assert.equal(counted('an official'), undefined)
  assert.equal(counted('a 19-year-old driver'), undefined)
  assert.equal(counted('several officials'), undefined)
})

test('institutions are named, by name or by role', () => {
  assert.equal(party('the White House')?.named, true)
  assert.equal(party('the army')?.named, true)
  assert.equal(party('the health ministry')?.named, true)
  assert.equal(party('The council')?.named, true)
  assert.equal(party('The Harbour Post')?.kind, 'publication')
  assert.equal(party('Paris')?.kind, 'government')
})

test('capitals, countries and buildings stand for governments', () => {
  const stands = (source: string) => read(`[S:${source}] [C:said] [T:no].`).parties[0]?.standsFor
  assert.equal(stands('Pyongyang'), 'government of North Korea')
  assert.equal(stands('The Kremlin'), 'presidency of Russia')
  assert.equal(stands('Number 10'), 'office of the prime minister of the United Kingdom')
  assert.equal(stands('Downing Street'), 'office of the prime minister of the United Kingdom')
  assert.equal(stands('Brussels'), 'European Union')
  assert.equal(stands('Iceland'), 'government of Iceland')
  assert.equal(stands('the Philippines'), 'government of the Philippines')
  assert.equal(stands('U.S.'), 'government of the United States')
  assert.equal(stands('Harbour Post'), undefined)
  assert.equal(stands('Jordan Pike'), undefined)
})

test('a pronoun alone names nobody, and a note says so', () => {
  const { attributions, notes } = read('[S:She] [C:said] [T:it was late].')
  assert.equal(attributions[0]?.party, null)
  assert.deepEqual(
    notes.map(one => [one.code, one.span]),
    [['unresolved-source', { start: 0, end: 3 }]],
  )
})

test('a description that takes up nobody stands for itself', () => {
  assert.equal(party('the company')?.name, 'the company')
  assert.equal(party('the company')?.named, false)
  assert.equal(party('the envoy')?.named, false)
})

test('a family name alone is the one full name that the report has', () => {
  const { who, parties, words } = read(
    '[S1:Gov. Dale Orrick] [C1:said] [T1:no].\n\n[S2:Orrick] [C2:added] [T2:that it was late].\n\n[S3:Mr. Orrick’s] [C3:claim] [T3:that it was early] failed.',
  )
  assert.deepEqual(who(), { said: 'Dale Orrick', added: 'Dale Orrick', claim: 'Dale Orrick' })
  assert.equal(parties.length, 1)
  assert.deepEqual(words(parties[0]?.mentions ?? []), ['Gov. Dale Orrick', 'Orrick', 'Mr. Orrick’s'])
})

test('the full name may stand outside any source', () => {
  assert.deepEqual(read('Friends of Lena Marsh waited.\n\n[S:Marsh] [C:wrote] [T:no letters].').who(), {
    wrote: 'Lena Marsh',
  })
})

test('a family name that two people share is told by its title', () => {
  const { who } = read(
    'Lena Marsh and her son Kit Marsh waited.\n\n[S1:Mrs Marsh] [C1:said] [T1:no].\n\n[S2:Mr Marsh] [C2:agreed] [T2:with that].',
  )
  assert.deepEqual(who(), { said: 'Lena Marsh', agreed: 'Kit Marsh' })
})

test('a body is known by its initials, in brackets or evident, and by its first word', () => {
  const first = 'The Coastal Rescue Authority (CRA) met. Orbis Cardio Ltd makes pumps.'
  assert.deepEqual(read(`${first}\n\n[S:The CRA] [C:said] [T:no].`).who(), { said: 'the Coastal Rescue Authority' })
  assert.deepEqual(read('The Coastal Rescue Authority met.\n\n[S:The CRA] [C:said] [T:no].').who(), {
    said: 'the Coastal Rescue Authority',
  })
  assert.deepEqual(read(`${first}\n\n[S:Orbis] [C:said] [T:no].`).who(), { said: 'Orbis Cardio Ltd' })
})

test('he and she are the man and the woman last spoken of', () => {
  const { who } = read(
    'Lena Marsh, a pilot, met Dale Orrick on Monday. [S1:She] [C1:said] [T1:no]. [S2:He] [C2:agreed] [T2:with her].',
  )
  assert.deepEqual(who(), { said: 'Lena Marsh', agreed: 'Dale Orrick' })
})

test('a pronoun in what somebody says of himself is the speaker', () => {
  const { who } = read('[S1:Dale Orrick] [C1:said] [T1:[S2:he] [C2:believed] [T2:the sailors]].')
  assert.deepEqual(who(), { said: 'Dale Orrick', believed: 'Dale Orrick' })
})

test('a pronoun inside a quotation is not its speaker', () => {
  const { who } = read(
    'Kit Tarr met Dale Orrick. “[T1:[S2:He] [C2:told] [A2:me] [T2:to wait]],” [S1:Orrick] [C1:said].',
  )
  assert.equal(who().told, 'Kit Tarr')
})

test('a speaker after the quotation is none of those whom it speaks of', () => {
  const { who } = read('Sal Rizzo, 63, grows lemons. “[T:My father used to curse the rain],” [S:he] [C:said].\n\n')
  assert.deepEqual(who(), { said: 'Sal Rizzo' })
})

test('asked by one, the other answers', () => {
  const { who } = read(
    '[S1:Ned Rolle] [C1:told] [A1:the court] [T1:he slept]. Asked by Hugh Pike, [S2:he] [C2:agreed] [T2:that it was late].',
  )
  assert.equal(who().agreed, 'Ned Rolle')
})

test('a clause in front waits for its subject', () => {
  const { who } = read(
    'Kit Tarr left. Asked whether [T1:[S2:he] [C2:believed] [T2:the sailors]], Dale Orrick shrugged.',
  )
  assert.equal(who().believed ?? 'Dale Orrick', 'Dale Orrick')
})

test('who and which go on about the nearest that can be', () => {
  assert.deepEqual(read('The letter came from Lena Marsh, [S:who] [C:said] [T:it was late].').who(), {
    said: 'Lena Marsh',
  })
  assert.deepEqual(read('Kit Tarr read The Harbour Post, [S:which] [C:said] [T:it was late].').who(), {
    said: 'The Harbour Post',
  })
  assert.deepEqual(read('He sought anyone [S:who] [C:believed] [T:the sailors].').who(), { believed: 'anyone' })
})

test('a description takes up whoever was called so', () => {
  const minister = 'The harbour minister, Lena Marsh, met the health minister, Dale Orrick.'
  assert.deepEqual(read(`${minister}\n\n[S:The harbour minister] [C:said] [T:no].`).who(), { said: 'Lena Marsh' })
  assert.deepEqual(read(`${minister}\n\n[S:The health minister] [C:said] [T:no].`).who(), { said: 'Dale Orrick' })
  assert.deepEqual(read(`${minister}\n\n[S:The defence minister] [C:said] [T:no].`).who(), {
    said: 'The defence minister',
  })
  assert.deepEqual(read('Lena Marsh, a lawyer for the port, sued.\n\n[S:The attorney] [C:said] [T:no].').who(), {
    said: 'Lena Marsh',
  })
})

test('a nation and its people are the same office', () => {
  assert.deepEqual(
    read('Norway’s foreign minister, Lena Marsh, left.\n\n[S:The Norwegian foreign minister] [C:said] [T:no].').who(),
    { said: 'Lena Marsh' },
  )
})

test('somebody without a name is named later by the same noun', () => {
  const { who, parties } = read(
    '[S1:A former auditor] [C1:sued] [T1:the port].\n\nIt went to court. The auditor, Lena Marsh, wept. [S2:She] [C2:said] [T2:no].',
  )
  assert.deepEqual(who(), { sued: 'Lena Marsh', said: 'Lena Marsh' })
  assert.equal(parties.length, 1)
})

test('a company is taken up by its kind, and a person or a place is none', () => {
  assert.deepEqual(
    read(
      'Halcyon Shipping Ltd of Arden has six ferries. Lena Marsh runs it.\n\n[S:The company] [C:said] [T:no].',
    ).who(),
    { said: 'Halcyon Shipping Ltd' },
  )
  assert.deepEqual(read('Lena Marsh went to Arden.\n\n[S:The company] [C:said] [T:no].').who(), {
    said: 'The company',
  })
})

test('a headline’s noun is the one below, only where one fits', () => {
  assert.equal(
    read('# [S:Minister] [C:says] [T:ferries safe]\n\nThe harbour minister, Lena Marsh, spoke.').who().says,
    'Lena Marsh',
  )
  assert.equal(
    read(
      '# [S:Minister] [C:says] [T:ferries safe]\n\nThe harbour minister, Lena Marsh, met the health minister, Dale Orrick.',
    ).who().says,
    null,
  )
  assert.equal(
    read(
      '# [S:Author] [C:says] [T:he has proof]\n\nThe book by the writer Dale Orrick came out on Monday. Orrick lives by the sea.',
    ).who().says,
    'Dale Orrick',
  )
})

test('“I” and “we” in a quotation are its speaker, “you” its hearer', () => {
  const quoted = (pronoun: string) =>
    read(`“[T1:[S2:${pronoun}] [C2:told] [A2:her], ‘[T2:Go home]’],” [S1:Ida Brandt] [C1:told] [A1:Dale Orrick].`)
  assert.equal(quoted('I').who().told, 'Ida Brandt')
  const parties = (pronoun: string) => {
    const { attributions, parties } = quoted(pronoun)
    return attributions.map(one => parties.find(party => party.id === one.party)?.name)
  }
  assert.deepEqual(parties('I'), ['Ida Brandt', 'Ida Brandt'])
  assert.deepEqual(parties('We'), ['Ida Brandt', 'Ida Brandt'])
  assert.deepEqual(parties('You'), ['Dale Orrick', 'Ida Brandt'])
})

test('the outlet speaks of itself outside quotations', () => {
  const told = (whom: string) => {
    const { attributions, parties } = read(
      `Kit Tarr read The Harbour Post. [S:Lena Marsh] [C:told] [A:${whom}] [T:no].`,
    )
    return parties.find(one => one.id === attributions[0]?.addressee?.party)
  }
  assert.equal(told('this newspaper')?.kind, 'publication')
  assert.equal(told('this newspaper')?.name, 'this newspaper')
  assert.equal(told('us')?.kind, 'publication')
  assert.equal(told('the newspaper')?.name, 'The Harbour Post')
})

test('“US” is a country and no pronoun', () => {
  assert.equal(party('US')?.kind, 'government')
})

test('two aides are two parties, in the same words', () => {
  const { parties } = read('[S1:An aide] [C1:said] [T1:yes].\n\n[S2:An aide] [C2:wrote] [T2:no].')
  assert.equal(parties.length, 2)
})

test('one source of two attributions is one mention', () => {
  const { parties } = read('[S1:[S2:Lena Marsh]] [C1:said] [T1:no] and [C2:promised] [T2:to go].')
  assert.equal(parties.length, 1)
  assert.equal(parties[0]?.mentions.length, 1)
})

test('the addressee is a party too', () => {
  const { attributions, parties } = read('[S:The clerk] [C:told] [A:the White House] [T:to wait].')
  assert.equal(parties.find(one => one.id === attributions[0]?.addressee?.party)?.name, 'the White House')
})

const withheld = (source: string) => {
  const { parties } = read(source)
  return parties.find(one => one.anonymity)
}

for (const { id, example } of ANONYMITY)
  test(`${id} fires on its example`, () => {
    const { text } = read(example)
    const rule = ANONYMITY.find(one => new RegExp(one.words, 'iu').test(text))
    assert.equal(rule?.id, id)
  })

test('who says more is who spoke last, whoever is spoken of in what is said', () => {
  const { who } = read(
    '“[T1:The mayor keeps them],” [S1:the reporter Maggie Orme] [C1:told] Radio Tarn.\n\n“[T2:He is fond of them],” [S2:she] [C2:said].\n\n[T3:Dale Stone is the only rival who still writes], [S3:she] [C3:added].',
  )
  assert.deepEqual(who(), { told: 'Maggie Orme', said: 'Maggie Orme', added: 'Maggie Orme' })
})

test('in a quotation the third person is never its speaker, though the name comes after', () => {
  const { who } = read(
    '[S0:A former city engineer] [C0:testified] that [T0:the mayor had been warned].\n\n“[T1:[S2:He] [C2:asked] [A2:me] [T2:not to write it down]],” [S1:the engineer, Tom Reyes], [C1:told] [A1:the hearing].',
  )
  assert.deepEqual(who(), { testified: 'Tom Reyes', asked: 'the mayor', told: 'Tom Reyes' })
})

test('why a name is withheld, in the report’s words', () => {
  const nurse = withheld(
    '[S:A nurse], who asked not to be named because she fears the hospital, [C:said] [T:the ward was full].',
  )
  assert.equal(nurse?.name, 'A nurse')
  assert.equal(nurse?.anonymity?.reason, 'because she fears the hospital')
  assert.equal(
    withheld('[S:Two officials] [C:said] [T:no]. They spoke on condition of anonymity.')?.anonymity?.reason,
    'on condition of anonymity',
  )
  assert.equal(withheld('Speaking on condition of anonymity, [S:an envoy] [C:said] [T:no].')?.name, 'an envoy')
  assert.equal(
    withheld('[S:An official who was not authorised to speak] [C:said] [T:no].')?.anonymity?.reason,
    'not authorised to speak',
  )
  assert.equal(
    withheld('[S:A pilot who was not authorized to publicly discuss the matter] [C:said] [T:no].')?.anonymity?.reason,
    'not authorized to publicly discuss',
  )
  assert.equal(
    withheld('[S:Two pilots] [C:said] [T:no] because they weren’t authorized to speak.')?.anonymity?.reason,
    'weren’t authorized to speak',
  )
})

test('whose name is withheld stands before the words, whatever noun it has', () => {
  const { parties } = read(
    '[S1:A whelker], who did not wish to be identified, [C1:alleged] that [T1:[S2:a councillor] [C2:had promised] [T2:a new quay]].',
  )
  assert.deepEqual(
    parties.map(({ name, anonymity }) => [name, anonymity?.reason]),
    [
      ['A whelker', 'did not wish to be identified'],
      ['a councillor', undefined],
    ],
  )
})

test('nobody with a name has one withheld', () => {
  assert.equal(withheld('[S:Lena Marsh] [C:said] [T:the port was not authorised to speak for her].'), undefined)
  assert.equal(withheld('[S:An official] [C:said] [T:it was late].'), undefined)
})

test('a long text of nothing but descriptions and names comes to an end', () => {
  for (const words of ['a man who the company said ', 'Aa Bb of ', 'the man, A, ', 'asked not to be named as he '])
    assert.ok(read(`[S:She] [C:said] [T:no]. ${words.repeat(20_000)}`).attributions.length)
})

test('words that are longer than any name are nobody’s, and soon so', () => {
  for (const words of ['A', 'Aa Bb ']) assert.equal(party(words.repeat(20_000)), undefined)
})

test('offices of two words, agencies, members and the unnamed who are none of them', () => {
  assert.equal(party('Chief Executive Lena Marsh')?.name, 'Lena Marsh')
  assert.equal(party('Rep. Kit Tarr of the ruling party')?.name, 'Kit Tarr')
  assert.equal(party('the former treasurer, Sr. Lena Marsh, 71')?.name, 'Lena Marsh')
  assert.equal(party('Reuters')?.named, true)
  assert.equal(party('The doctors’ union')?.named, true)
  assert.equal(party('Neither government')?.named, false)
  assert.equal(party('Two')?.named, false)
  assert.equal(party('Lawyers for Mr Orrick')?.named, false)
  assert.equal(party('Sources in the Weather Department')?.named, false)
  assert.equal(party('a “highly placed source”')?.name, 'a “highly placed source”')
})

test('neither a dateline, nor a rating, nor the place of somebody is who speaks', () => {
  assert.equal(
    read('[S1:Kit Tarr] [C1:said] [T1:no].\n\nARDEN: Two days later [S2:he] [C2:wrote] [T2:that it was late].').who()
      .wrote,
    'Kit Tarr',
  )
  assert.equal(
    read('It came from a former clerk, based in Arden, [S:who] [C:said] [T:it was late].').who().said,
    'a former clerk',
  )
  assert.equal(
    read(
      '[S1:A post] [C1:claims] [T1:it rained]. Our desk rates the post MOSTLY FALSE. [S2:It] [C2:adds] [T2:so].',
    ).who().adds,
    'A post',
  )
})

test('of a clause taken for a subject only who it is, and nothing where it begins with a verb', () => {
  const only = (words: string) =>
    subjectOnly(words, [{ start: 0, end: words.length }]).map(s => words.slice(s.start, s.end))
  assert.deepEqual(only('Marsh admitted that she had not seen it'), ['Marsh'])
  assert.deepEqual(only('Kit Tarr, who runs it'), ['Kit Tarr'])
  assert.deepEqual(only('switched off his phone after this reporter'), [])
  for (const whole of ['a man who answered the phone', 'Emails filed with the court', 'who', 'the ministry'])
    assert.deepEqual(only(whole), [whole])
})

test('the agency of a dateline is no short form of its town', () => {
  const { parties } = read('PORT ELLEN (ANA) — [S:Ida Brandt] [C:told] [A:ANA] [T:the pier was shut].')
  assert.deepEqual(
    parties.map(({ name }) => name),
    ['Ida Brandt', 'ANA'],
  )
})

test('a company is not the town of the dateline, nor whoever else has its name', () => {
  const filed = read('PORT ELLEN - The Harbour Bureau shut the pier. [S:The company] [C:said] [T:it was late].')
  assert.deepEqual(
    filed.parties.map(({ name }) => name),
    ['The company'],
  )
  assert.ok(afterDateline('PORT ELLEN — The Harbour Bureau shut the pier.') > 0)
  assert.equal(afterDateline('THB — whose planners met nearby — shut the pier.'), 0)
  const issued = read(
    '[T1:The line at Ellen is shut], [C1:according to] [S1:a statement from Corrin Nitrate]. [S2:The company] [C2:said] [T2:it was late].',
  )
  assert.ok(issued.parties.some(({ name }) => name === 'Corrin Nitrate'))
  const house = read(
    'The board of Tarr Paper Co. met. The manager Edwin Tarr came. “[T2:It was late],” [S2:Mr. Tarr] [C2:said]. [S3:Tarr] [C3:promised] [T3:work].',
  )
  assert.equal(house.parties.find(({ id }) => id === house.attributions.at(-1)?.party)?.name, 'Tarr Paper Co')
})

test('who is asked is who answers', () => {
  const { attributions, parties } = read(
    '[S1:The Post] [C1:asked] [A1:the Harbour Ministry] [T1:for its log]; [S2:it] [C2:said] [T2:there was none].',
  )
  const said = attributions.at(-1)
  assert.equal(parties.find(({ id }) => id === said?.party)?.name, 'the Harbour Ministry')
})

test('who is of somewhere is called by the name alone', () => {
  assert.deepEqual(party('Ines Tarr of the harbour brigade'), {
    name: 'Ines Tarr',
    kind: 'person',
    named: true,
    description: 'of the harbour brigade',
  })
  assert.equal(party('Friends of the Harbour')?.name, 'Friends of the Harbour')
  assert.equal(party('The driver, Kit Tarr, popularly called Yellow')?.name, 'Kit Tarr')
  assert.equal(party('Senate Minority Whip Ada Tarr')?.name, 'Ada Tarr')
  assert.equal(party('a waiter by the name of Kit Tarr')?.name, 'Kit Tarr')
  assert.equal(party('@lamp_hill')?.name, '@lamp_hill')
})

test('the company is the firm of which the sentence tells, and no town', () => {
  const { who, parties } = read(
    '[T1:Norwick Glass has stopped production in Ambridge after the fire], [S1:the company] [C1:said].\n\nAmbridge makes a fifth of all glass.',
  )
  assert.equal(who().said, 'Norwick Glass')
  assert.equal(parties[0]?.kind, 'organisation')
})

test('a participle at a sentence’s beginning is nobody', () => {
  const { who } = read('They came for a post. Written by nobody knows whom, [S:it] [C:said] [T:cheese was free].')
  assert.equal(who().said, 'a post')
})

test('two offices before a name are one person’s', () => {
  assert.deepEqual(party('Deputy Chief Minister and Harbour Development Minister D. Shivaram'), {
    name: 'D. Shivaram',
    kind: 'person',
    named: true,
    description: 'Deputy Chief Minister and Harbour Development Minister',
  })
  for (const [words, name] of [
    ['Chairman and chief executive Tom Reyes', 'Tom Reyes'],
    ['President and CEO Ann Vale of Arden Steel', 'Ann Vale'],
    ['the actor and director Lee Jay', 'Lee Jay'],
    ['Former mayor and current MP Tom Day', 'Tom Day'],
    ['Police and Crime Commissioner Ann Vale', 'Ann Vale'],
  ] as const)
    assert.equal(party(words)?.name, name)
  for (const words of [
    'Prime Minister Anna Vale and Finance Minister Tom Reyes',
    'The president and Prime Minister Anna Vale',
    'Councillors and Mayor Ann Vale',
    'Police and Mayor Ann Vale',
  ])
    assert.equal(party(words)?.name, words)
})

test('how many children somebody has is no part of the name', () => {
  assert.equal(party('mum-of-three Maureen')?.name, 'Maureen')
  assert.equal(party('Dad-of-two Ken Tait')?.name, 'Ken Tait')
  const { parties } = read('Mother-of-two Ann Vale waited. [S:Vale] [C:said] [T:it was late].')
  assert.deepEqual(
    parties.map(({ name }) => name),
    ['Ann Vale'],
  )
})

test('what a barrister does is no part of the name', () => {
  assert.equal(party('Defending, Tobias Lyle KC')?.name, 'Tobias Lyle KC')
  assert.equal(party('Prosecuting, Ian Cole KC')?.kind, 'person')
})

test('“she” is no village', () => {
  assert.equal(
    read('[S1:Mr Vance] [C1:warned] [T1:of the water under Saltmarsh]. [S2:She] [C2:said] [T2:no].').who().said,
    null,
  )
})

test('who goes on is the one who spoke, of whom nothing else is known, and nobody in the quotation', () => {
  const { who } = read(
    '[S1:Orban] [C1:said]: “[T1:I waited all night. [S3:They] [C3:told] [A3:me] [T3:the doctor was ‘busy’]].”\n\n[S2:She] [C2:added]: “[T2:It was late].”',
  )
  assert.equal(who().added, 'Orban')
})

test('a town is not the newspaper that has its name', () => {
  const paper = '[S1:The newspaper Kveld Valstad] [C1:reported] [T1:a crack].'
  assert.equal(read(`${paper} [S2:Valstad] [C2:said] [T2:no].`).who().said, 'Valstad')
  assert.equal(read(`${paper} [S2:The Valstad] [C2:said] [T2:no].`).who().said, 'Kveld Valstad')
  assert.equal(party('Dagens Valstad')?.kind, 'publication')
  assert.equal(party('Milton City')?.kind, 'unknown')
})

test('a description is nobody’s who is known for something else, nor the speaker’s own', () => {
  const coach = '[S1:The head coach, Luis Orr,] [C1:insisted] [T1:on it].'
  assert.equal(read(`${coach} [S2:The midfielder] [C2:said] [T2:no].`).who().said, 'The midfielder')
  assert.equal(read('Luis Orr scored. [S:The midfielder] [C:said] [T:no].').who().said, 'Luis Orr')
  const director = '[S1:The sporting director, Luis Orr,] [C1:insisted] [T1:on it].'
  assert.equal(read(`${director} [S2:The manager] [C2:said] [T2:no].`).who().said, 'The manager')
  const { attributions, parties } = read('[S:The director, Luis Orr,] had [C:promised] [A:the manager] [T:to stay].')
  const hearer = attributions[0]?.addressee?.party
  assert.equal(parties.find(({ id }) => id === hearer)?.name, 'the manager')
})

test('an office in capitals is a description', () => {
  const vale = '[S1:Priya Vale] [C1:wept] [T1:for the town].'
  assert.equal(read(`${vale} [S2:The Labour MP] [C2:said] [T2:no].`).who().said, 'Priya Vale')
  const justice = '[S1:Chief Justice Ned Hegde] [C1:wept] [T1:for the town].'
  assert.equal(read(`${justice} [S2:The Chief Justice] [C2:said] [T2:no].`).who().said, 'Ned Hegde')
  assert.equal(party('the Labour MP')?.named, false)
  assert.equal(party('the Chief Secretary')?.named, true)
  assert.equal(party('the Health and Safety Executive')?.named, true)
  assert.equal(party('the Coast Guard')?.kind, 'organisation')
})

test('names with a foreign article or a number in them are whole', () => {
  assert.equal(party('Gazzetta dello Sport')?.name, 'Gazzetta dello Sport')
  const { parties, words } = read('It was on Channel 6. [S:Channel 6] [C:said] [T:no].')
  assert.deepEqual(
    parties.map(one => words(one.mentions)),
    [['Channel 6', 'Channel 6']],
  )
})

test('an office after its owner stands before a name', () => {
  assert.equal(party('Tamura’s Prime Minister Binyan Orrick')?.name, 'Binyan Orrick')
  assert.equal(party('Tamura’s Prime Minister Binyan Orrick')?.description, 'Tamura’s Prime Minister')
  assert.equal(party('Tamura’s Chief Negotiator')?.name, 'Tamura’s Chief Negotiator')
  assert.equal(party('People’s Justice Party')?.kind, 'organisation')
})

test('titles with a hyphen, advisers and Cabinet Secretaries stand before a name', () => {
  assert.equal(party('NATO Secretary-General Marko Ruhl')?.name, 'Marko Ruhl')
  assert.equal(party('the Inspector-General of Police, Kayo Egbert')?.name, 'Kayo Egbert')
  assert.equal(party('National Security Adviser Mike Walden')?.kind, 'person')
  assert.equal(party('Interior CS Kip Murko')?.name, 'Kip Murko')
  assert.equal(party('The Director-General')?.named, true)
  assert.equal(party('Adviser Investments')?.kind, 'organisation')
  assert.equal(party('Sgt. Dean Tarr')?.name, 'Dean Tarr')
})

test('an office in the middle of its capitals has the name after the comma', () => {
  assert.equal(party('the Arden State Commissioner for Health, Prof. Akin Abara')?.name, 'Akin Abara')
  assert.equal(party('The Managing Director of the Ports Authority, Abu Dansoh')?.kind, 'person')
})

test('two small words inside a name', () => {
  const { who } = read(
    '[S1:Commission President Ilse von der Marsch] [C1:said] [T1:no]. [S2:Von der Marsch] [C2:added] [T2:yes].',
  )
  assert.deepEqual(who(), { said: 'Ilse von der Marsch', added: 'Ilse von der Marsch' })
})

test('a paper by the last word of its name is that paper, unless that word spoke before it', () => {
  const later = read(
    '[S1:The Harbour Post] [C1:reported] [T1:that the pier was sold]. [S2:A clerk] [C2:told] [A2:the Post] [T2:that nobody knew]. [S3:The Post] [C3:added] [T3:a map].',
  )
  assert.deepEqual(later.who(), { reported: 'the Harbour Post', told: 'A clerk', added: 'the Harbour Post' })
  const earlier = read(
    '[S1:The Times] [C1:reported] [T1:that the pier was sold]. [S2:The Mercantile Times] [C2:denied] [T2:it].',
  )
  assert.deepEqual(earlier.who(), { reported: 'the Times', denied: 'the Mercantile Times' })
})

test('a headline’s word for somebody is whoever the text has say the same', () => {
  const below = '[S2:Lena Marsh] [C2:told] [A2:the court] [T2:that the letter about the harbour lamp was forged].'
  const other = '[S3:Dale Orrick] [C3:denied] [T3:that he had sold a boat].'
  const who = (headline: string) => read(`# ${headline}\n\nIt rained.\n\nIt went on.\n\n${below}\n\n${other}`).who()
  assert.equal(who('[S1:Banker] [C1:says] [T1:lamp letter forged]').says, 'Lena Marsh')
  // Nothing of it is said below, or not by a person, or those whom nobody names.
  assert.equal(who('[S1:Banker] [C1:says] [T1:tides are late]').says, 'Banker')
  assert.equal(who('[S1:Insurer] [C1:says] [T1:lamp letter forged]').says, 'Insurer')
  assert.equal(who('[S1:Source] [C1:says] [T1:lamp letter forged]').says, 'Source')
  // Two say it.
  const both = `# [S1:Banker] [C1:says] [T1:lamp forged]\n\nIt rained.\n\nIt went on.\n\n[S2:Lena Marsh] [C2:told] [A2:the court] [T2:that the lamp was forged].\n\n[S3:Dale Orrick] [C3:denied] [T3:that the lamp was forged].`
  assert.equal(read(both).who().says, 'Banker')
})

test('a lede’s newspaper is the one that reports right below', () => {
  const lede = 'The lamp went out twice, [C1:according to] [S1:a newspaper], [T1:the lamp went out twice].'
  const told = (below: string) => read(`${lede}\n\n${below}`).who()['according to']
  assert.equal(told('[S2:The Harbour Gazette] [C2:reported] [T2:that nobody had oil].'), 'the Harbour Gazette')
  assert.equal(told('[S2:The Harbour Gazette] [C2:denied] [T2:that it owed rent].'), 'a newspaper')
  assert.equal(told('[S2:Reuters] [C2:reported] [T2:that nobody had oil].'), 'a newspaper')
  assert.equal(
    told('[S2:The Harbour Gazette] [C2:reported] [T2:a fire]. [S3:The Arden Post] [C3:reported] [T3:two].'),
    'a newspaper',
  )
})

test('a noun that the report has of nobody takes up the one body just named', () => {
  const after = '[S:The insurer] [C:said] [T:the roof was old].'
  assert.equal(read(`Nordvik Mutual paid for the study on Monday. ${after}`).who().said, 'Nordvik Mutual')
  assert.equal(read(`Nordvik Mutual met Halcyon Freight on Monday. ${after}`).who().said, 'Nordvik Mutual')
  assert.equal(read(`Nordvik University paid for the study on Monday. ${after}`).who().said, 'The insurer')
  assert.equal(
    read('Nordvik Mutual paid for the study. [S:The insurers] [C:said] [T:the roof was old].').who().said,
    'The insurers',
  )
})

test('a description of whom the sentence before has by name alone', () => {
  const after = '[S:The Arden farmer] [C:said] [T:it was late].'
  assert.equal(read(`Try that on Lena Marsh. ${after}`).who().said, 'Lena Marsh')
  assert.equal(read(`Try that on Lena Marsh or on Dale Orrick. ${after}`).who().said, 'The Arden farmer')
  assert.equal(read(`Try that on the pilot, Lena Marsh. ${after}`).who().said, 'The Arden farmer')
})

test('a headline’s short word is the body whose name has it', () => {
  const below = 'Rain fell.\n\nOn Monday the Irrigation Department shut the gate. The Irrigation Department has two.'
  const who = (headline: string) => read(`# ${headline}\n\n${below}`).who().says
  assert.equal(who('[S:Irrigation dept] [C:says] [T:gate is safe]'), 'the Irrigation Department')
  assert.equal(who('[S:Planning dept] [C:says] [T:gate is safe]'), 'the Irrigation Department')
  assert.notEqual(who('[S:Irrigation worker] [C:says] [T:gate is safe]'), 'the Irrigation Department')
})

test('a headline’s bare noun is the body that has a name, before one that has none', () => {
  const below =
    'A museum has lent a lamp.\n\nThe Arden Museum wrote to the owner. The Arden Museum has rung since. [S2:The Arden Museum] [C2:hopes] [T2:to keep it].'
  assert.equal(read(`# [S:Museum] [C:regrets] [T:loan]\n\n${below}`).who().regrets, 'the Arden Museum')
})

test('another word for an office is nobody’s who holds the office of something else', () => {
  const met = '[S1:The chief executive, Lena Marsh,] [C1:said] [T1:no].'
  assert.equal(read(`${met} [S2:The board chair] [C2:told] [A2:her] [T2:to smile].`).who().told, 'The board chair')
  assert.equal(read(`${met} [S2:The boss] [C2:told] [A2:them] [T2:to smile].`).who().told, 'Lena Marsh')
})

test('“this reporter” is nobody’s reporter', () => {
  const { who } = read(
    'Asked by [A1:this reporter] about it, she [C1:left] [T1:at once]. [S2:The reporter] [C2:said] [T2:it was late].',
  )
  assert.notEqual(who().said, 'this reporter')
})

test('campaigns, administrations and prosecutions are known by their role, “every campaign” is nobody', () => {
  for (const words of ['the prosecution', 'the Orrick campaign', 'the Orrick administration', 'the prefecture'])
    assert.equal(party(words)?.named, true, words)
  assert.equal(party('every campaign')?.named, false)
  assert.equal(party('any council')?.named, false)
})

test('agencies and outlets that every reader knows are publications', () => {
  for (const name of ['Reuters', 'The Associated Press', 'AFP', 'Politico', 'the BBC', 'Bloomberg News', 'Al Jazeera'])
    assert.equal(party(name)?.kind, 'publication', name)
  // "PA" and "Dawn" may be others.
  assert.notEqual(party('PA')?.kind, 'publication')
  assert.equal(read('Reuters has a desk here.\n\n[S:Reuters] [C:said] [T:no].').parties[0]?.kind, 'publication')
})
