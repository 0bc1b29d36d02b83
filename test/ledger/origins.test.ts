import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../../src/ledger/decision.ts'
import { ledger } from '../../src/ledgerOf.ts'
import type { Record } from '../../src/record/record.ts'
import { made, type Said } from './made.ts'

const CLAIM = 'the bridge at Orrin will be closed for nine weeks'
/** What else the reports say, each in its own words. */
const REST: { readonly [id: string]: string } = {
  a: 'The bridge at Orrin is the only one over the Tam, and has carried trams since 1911.',
  b: 'Trams have crossed the Tam at Orrin for a hundred years. There is no second bridge.',
  c: 'Whoever lives in Orrin and works beyond the Tam needs a boat, or a bridge.',
}

/** A report that makes the claim in one sentence: `lead` and `tail` around it, attributed as `said` says. */
function report(
  id: string,
  lead: string,
  tail: string,
  said: Omit<Said, 'content'> | null,
  known: { outlet?: string; published?: string } = {},
  more = '',
): Record {
  const text = `${lead}${CLAIM}${tail}. ${REST[id]}${more}`
  return made(id, text, said === null ? [] : [{ ...said, content: CLAIM }], known)
}

async function entryOf(records: readonly Record[], decisions: readonly Decision[] = []) {
  const entry = (await ledger(records, decisions)).find(({ carriers }) =>
    carriers.some(({ span }) => records[0]?.report.text.slice(span.start, span.end).includes('closed for nine weeks')),
  )
  assert.ok(entry)
  return entry
}

const groups = async (records: readonly Record[], decisions: readonly Decision[] = []) =>
  (await entryOf(records, decisions)).origins.map(({ reports }) => reports.join('+')).sort()

const telling = (name: string, party: Said['party'] = {}): Omit<Said, 'content'> => ({
  source: name,
  cue: 'said',
  party,
})

test('one spokeswoman who speaks to two outlets is one origin', async () => {
  const records = [
    report('a', 'Ines Corr said ', '', telling('Ines Corr')),
    report('b', 'Corr said that ', '', telling('Corr')),
    report('c', 'Ben Oakes said that ', '', telling('Ben Oakes')),
  ]
  assert.deepEqual(await groups(records), ['a+b', 'c'])
})

test('unnamed sources of two outlets are two origins, of one outlet and of whoever cites it one', async () => {
  const unnamed = { kind: 'group', named: false } as const
  const records = [
    report('a', 'Two officials said ', '', telling('Two officials', unnamed), { outlet: 'The Sentinel' }),
    report('b', 'Two officials said that ', '', telling('Two officials', unnamed), { outlet: 'Channel Nine' }),
    report(
      'c',
      'The Sentinel reported that ',
      '',
      { source: 'The Sentinel', cue: 'reported', party: { kind: 'publication' } },
      { outlet: 'Morning Bulletin' },
    ),
  ]
  const { origins } = await entryOf(records)
  assert.deepEqual(origins.map(({ reports }) => reports.join('+')).sort(), ['a+c', 'b'])
  const [merged] = origins.find(({ reports }) => reports.length === 2)?.why ?? []
  assert.equal(merged?.code, 'cites')
  assert.deepEqual(
    merged?.evidence.map(({ report, span }) =>
      records.find(one => one.report.id === report)?.report.text.slice(span.start, span.end),
    ),
    ['The Sentinel'],
  )
})

test('whoever has no name is nobody whom another outlet could mean too, whatever they are called', async () => {
  const one = { kind: 'person', named: false } as const
  const of = (id: string, name: string, outlet: string) =>
    report(id, `${name} said that `, '', telling(name, one), { outlet })
  assert.deepEqual(await groups([of('a', 'A lawyer', 'The Sentinel'), of('b', 'A lawyer', 'Channel Nine')]), ['a', 'b'])
  const officer = 'A law enforcement officer'
  assert.deepEqual(await groups([of('a', officer, 'The Sentinel'), of('b', officer, 'Channel Nine')]), ['a', 'b'])
  const spoke = 'A police spokesman'
  assert.deepEqual(await groups([of('a', spoke, 'The Sentinel'), of('b', spoke, 'Channel Nine')]), ['a+b'])
})

test('two outlets that saw it themselves are two origins; one agency in both is one', async () => {
  const own = (id: string) => report(id, 'As one could read on the gate, ', '', null, { outlet: `${id} Gazette` })
  const paper = (id: string, outlet: string, opening: string) =>
    made(id, `Bridge to close\n\nORRIN, March 10 (Reuters) - ${opening} ${CLAIM}.\n\n${REST[id]}`, [], { outlet })
  assert.deepEqual(
    await groups([
      own('a'),
      report('b', 'A sheet of paper on the railing tells passers-by: ', ' or more', null, { outlet: 'Tam Courier' }),
    ]),
    ['a', 'b'],
  )
  assert.deepEqual(
    await groups([paper('a', 'Meridian Post', 'By all signs,'), paper('b', 'Lakeside Herald', 'It seems that')]),
    ['a+b'],
  )
})

test('a ring with nothing underneath has one origin that nobody knows', async () => {
  const cites = (id: string, outlet: string, other: string) =>
    report(
      id,
      `${other} reported that `,
      '',
      { source: other, cue: 'reported', party: { kind: 'publication' } },
      { outlet },
    )
  const ring = [
    cites('a', 'Goal Ledger', 'Sporta'),
    cites('b', 'Sporta', 'Fan Tribune'),
    cites('c', 'Fan Tribune', 'Goal Ledger'),
  ]
  const { origins, circular } = await entryOf(ring)
  assert.deepEqual(circular, [['a', 'b', 'c']])
  assert.deepEqual(
    origins.map(({ kind, reports }) => ({ kind, reports })),
    [{ kind: 'unknown', reports: ['a', 'b', 'c'] }],
  )
  const under = [
    ...ring.slice(0, 2),
    report('c', 'Ben Oakes said that ', '', telling('Ben Oakes'), { outlet: 'Fan Tribune' }),
  ]
  assert.deepEqual((await entryOf(under)).circular, [])
  assert.deepEqual(await groups(under), ['a+b+c'])
})

test('a decision by hand wins, and says so', async () => {
  const records = [
    report('a', 'Ines Corr said ', '', telling('Ines Corr')),
    report('b', 'Corr said that ', '', telling('Corr')),
  ]
  const at = (record: Record) => {
    const start = record.report.text.indexOf(CLAIM)
    return { report: record.report.id, span: { start, end: start + CLAIM.length } }
  }
  const [a, b] = records.map(at) as [ReturnType<typeof at>, ReturnType<typeof at>]
  assert.deepEqual(await groups(records, [{ of: 'origin', verdict: 'different', a, b }]), ['a', 'b'])
  const carriers = async (decisions: Decision[]) =>
    new Set((await entryOf(records, decisions)).carriers.map(({ report }) => report)).size
  assert.equal(await carriers([]), 2)
  assert.equal(await carriers([{ of: 'claim', verdict: 'different', a, b }]), 1)
  const strangers = [
    report('a', 'Ines Corr said ', '', telling('Ines Corr')),
    report('b', 'Ben Oakes said that ', '', telling('Ben Oakes')),
  ]
  const joined = await entryOf(strangers, [{ of: 'origin', verdict: 'same', a, b: at(strangers[1] as Record) }])
  assert.equal(joined.origins[0]?.why[0]?.code, 'by-hand')
})

test('time decides who came first, zones taken into account', async () => {
  const records = [
    report('a', 'Ines Corr said ', '', telling('Ines Corr'), { published: '2026-03-10T09:00:00+02:00' }),
    report('b', 'Corr said that ', '', telling('Corr'), { published: '2026-03-10T08:30:00Z' }),
    report('c', 'Ms Corr said that ', '', telling('Ms Corr'), { published: '2026-03-10' }),
  ]
  assert.equal((await entryOf(records.toReversed())).first?.report, 'a')
})

test('where a copy changes a number, the outlet that changed it is the origin', async () => {
  const wire = (id: string, toll: string, known: { outlet: string; published: string }) => {
    const content = `${toll} people were killed when a gate of the Koru dam gave way before dawn`
    const rest =
      'Soldiers dug through the mud with shovels in the village of Lesk, where nine houses had gone from their foundations.'
    return made(
      id,
      `${content}, Governor Imre Vasko said. ${rest} Vasko came by helicopter and stood at the broken gate of the dam.`,
      [{ source: 'Governor Imre Vasko', cue: 'said', content, party: { name: 'Imre Vasko' } }],
      known,
    )
  }
  const entries = await ledger([
    wire('a', 'Fourteen', { outlet: 'Meridian Post', published: '2026-03-10T08:00:00Z' }),
    wire('b', 'Fourteen', { outlet: 'Lakeside Herald', published: '2026-03-10T09:00:00Z' }),
    wire('c', 'Forty-one', { outlet: 'QuickWire', published: '2026-03-10T10:00:00Z' }),
  ])
  const of = (report: string) =>
    entries.find(({ carriers }) => carriers.some(one => one.report === report && one.attribution === 'a1'))
  assert.deepEqual(
    of('a')?.origins.map(({ name, reports }) => ({ name, reports })),
    [{ name: 'Imre Vasko', reports: ['a', 'b'] }],
  )
  assert.deepEqual(
    of('c')?.origins.map(({ kind, name }) => ({ kind, name })),
    [{ kind: 'outlet', name: 'QuickWire' }],
  )
  assert.equal(of('c')?.disagrees[0]?.entry, of('a')?.id)
})

test('who is said to plan something does not vouch for it', async () => {
  const text =
    'The Sentinel reported that Aldo Reyes plans to step down before the budget in October. Reyes has been minister of finance for three years.'
  const record = made('a', text, [
    {
      source: 'The Sentinel',
      cue: 'reported',
      content: 'Aldo Reyes plans to step down before the budget in October',
      party: { kind: 'publication' },
    },
    { source: 'Aldo Reyes', cue: 'plans', content: 'to step down before the budget in October', within: 1 },
  ])
  const names = (await ledger([record]))
    .filter(({ carriers }) => carriers.some(({ attribution }) => attribution !== null))
    .flatMap(({ origins }) => origins.map(({ name }) => name))
  assert.deepEqual([...new Set(names)], ['The Sentinel'])
})

test('a story that a hundred sites run is one origin, and who saw it too another', async () => {
  const copies = Array.from({ length: 100 }, (_, i) =>
    made(
      `w${i}`,
      `Bridge to close\n\nORRIN, March 10 (Reuters) - By all signs, ${CLAIM}.\n\nThe ferryman of Orrin has painted his boat, and two bakers have moved to the other bank.`,
      [],
      { outlet: `Site ${i}`, published: `2026-03-10T0${i % 10}:00:00Z` },
    ),
  )
  const own = report('a', 'As one could read on the gate, ', '', null, { outlet: 'Orrin Gazette' })
  assert.deepEqual(
    (await entryOf([own, ...copies])).origins.map(({ reports }) => reports.length),
    [100, 1],
  )
})

test('an outlet is known by its initials, and a post is no Post', async () => {
  const wire = report('a', 'By all signs, ', '', null, { outlet: 'Northern Press Wire' })
  const cites = report('b', 'NPW reported that ', '', { source: 'NPW', cue: 'reported' }, { outlet: 'Daily Flash' })
  assert.deepEqual(
    (await entryOf([wire, cites])).origins.map(({ kind, name, reports }) => ({ kind, name, reports })),
    [{ kind: 'outlet', name: 'Northern Press Wire', reports: ['a', 'b'] }],
  )
  const post = (id: string, outlet: string) =>
    report(id, 'The post said that ', '', telling('The post', { kind: 'document', named: false }), { outlet })
  assert.deepEqual(
    (await entryOf([post('a', 'Quay Radio'), post('b', 'Orrin Post')])).origins.map(({ kind, reports }) => ({
      kind,
      reports,
    })),
    [{ kind: 'social', reports: ['a', 'b'] }],
  )
})

test('who speaks for a network is no post on it', async () => {
  const records = [
    report('a', 'TikTok said that ', '', telling('TikTok', { kind: 'organisation' })),
    report('b', 'A TikTok spokesperson said that ', '', telling('A TikTok spokesperson', { named: false })),
    report('c', 'A video on TikTok said that ', '', telling('A video on TikTok', { kind: 'document', named: false })),
  ]
  assert.deepEqual(await groups(records), ['a+b', 'c'])
})

test('whom one named person heard it from is one origin, and so is a source of an outlet that the sentence credits', async () => {
  const diver = { kind: 'person', named: false } as const
  const through = (id: string, source: string, outlet: string) =>
    made(
      id,
      `${source} said a diver had told her that ${CLAIM}. ${REST[id]}`,
      [
        { source, cue: 'said', content: `a diver had told her that ${CLAIM}`, party: { name: 'Ruth Adeyemi' } },
        { source: 'a diver', cue: 'had told', content: CLAIM, party: diver, within: 1 },
      ],
      { outlet },
    )
  assert.deepEqual(
    await groups([through('a', 'Ruth Adeyemi', 'The Sentinel'), through('b', 'Dr Ruth Adeyemi', 'Channel Nine')]),
    ['a+b'],
  )
  const said = (id: string, tail: string, outlet: string) =>
    report(id, 'A diver said that ', tail, telling('A diver', diver), { outlet })
  assert.deepEqual(
    await groups([said('a', '', 'The Sentinel'), said('b', ', the Sentinel reported', 'Channel Nine')]),
    ['a+b'],
  )
  assert.deepEqual(await groups([said('a', '', 'The Sentinel'), said('b', '', 'Channel Nine')]), ['a', 'b'])
})

test('an outlet whose name is the end of another’s is another', async () => {
  const unnamed = { kind: 'group', named: false } as const
  const of = (id: string, lead: string, outlet: string) =>
    report(id, lead, '', telling('Two officials', unnamed), { outlet })
  const records = [of('a', 'Two officials said ', 'The Times'), of('b', 'Two officials said that ', 'Financial Times')]
  assert.deepEqual(await groups(records), ['a', 'b'])
  const said = { source: 'The Times', cue: 'reported', party: { kind: 'publication' } } as const
  const cites = report('c', 'The Times reported that ', '', said, { outlet: 'Morning Bulletin' })
  assert.deepEqual(await groups([...records, cites]), ['a+c', 'b'])
})

test('a post is known by its account', async () => {
  const posted = (id: string, name: string) =>
    report(id, `${name} wrote that `, '', { source: name, cue: 'wrote', party: { named: false } })
  const { origins } = await entryOf([
    posted('a', 'a user called @pierlight'),
    posted('b', 'an account by the name of @pierlight'),
  ])
  assert.deepEqual(
    origins.map(({ kind, name, reports }) => ({ kind, name, reports })),
    [{ kind: 'social', name: '@pierlight', reports: ['a', 'b'] }],
  )
})

test('who saw it for another outlet is that outlet’s, and who saw it has it from nobody', async () => {
  const seen = (id: string, outlet: string, lead: string, more = '') =>
    made(id, `${lead} the wall of the old mill fall into the Tam on Monday.${more} ${REST[id]}`, [], { outlet })
  const records = [
    seen('a', 'Meridian News Service', 'A Meridian reporter saw'),
    seen('d', 'Global Mirror', 'A photographer for Meridian News Service saw'),
    seen('b', 'Coastline Radio', 'Meridian, the agency, has a man there. Its correspondent on the bank watched'),
    seen('c', 'Orrin Examiner', 'An Examiner photographer watched', ' Meridian counted nine boats.'),
  ]
  const entry = (await ledger(records)).find(({ carriers }) => carriers.length === 4)
  assert.deepEqual(entry?.origins.map(({ reports }) => [...reports].sort().join('+')).sort(), ['a+b+d', 'c'])
})

test('a page that was changed is one page in a ring', async () => {
  const cites = (id: string, outlet: string, other: string, url: string) =>
    made(
      id,
      `${other} reported that ${CLAIM}. ${REST[id]}`,
      [{ source: other, cue: 'reported', content: CLAIM, party: { kind: 'publication' } }],
      { outlet, url },
    )
  const records = [
    made(
      'a',
      `A post said that ${CLAIM}. ${REST.a}`,
      [{ source: 'A post', cue: 'said', content: CLAIM, party: { kind: 'document', named: false } }],
      { outlet: 'Buzzline', url: 'https://buzz.example/1', published: '2026-03-10T07:00:00Z' },
    ),
    cites('b', 'Money Mornings', 'Buzzline', 'https://money.example/1'),
    cites('c', 'Buzzline', 'Money Mornings', 'https://buzz.example/1'),
  ]
  const { circular, origins } = await entryOf(records)
  assert.deepEqual(circular, [['a', 'b', 'c']])
  assert.deepEqual(
    origins.map(({ kind }) => kind),
    ['social'],
  )
})

test('a body and who speaks for it are one voice', async () => {
  const text = `The fire brigade said ${CLAIM}. Ines Corr, a spokeswoman for the brigade, said on Monday that nine weeks were the least. ${REST.a}`
  const records = [
    made('a', text, [
      { source: 'The fire brigade', cue: 'said', content: CLAIM, party: { kind: 'unknown', named: false } },
      {
        source: 'Ines Corr',
        cue: 'said on Monday',
        content: 'nine weeks were the least',
        party: { description: 'a spokeswoman for the brigade' },
      },
    ]),
    report(
      'b',
      'Corr said that ',
      '',
      telling('Corr', { name: 'Ines Corr', description: 'a spokeswoman for the fire brigade' }),
    ),
    report('c', 'It said that ', '', { source: 'It', cue: 'said', party: { kind: 'unknown', named: false } }),
  ]
  const { origins } = await entryOf(records)
  assert.deepEqual(origins.map(({ name, reports }) => `${name}: ${reports.join('+')}`).sort(), [
    'Ines Corr: a+b',
    'unnamed (The c Post): c',
  ])
})

test('a company is the same where a report that names it calls it the company', async () => {
  const body = { kind: 'organisation', named: false } as const
  const records = [
    report('a', 'Vellora said that ', '', telling('Vellora', { kind: 'organisation' })),
    report('b', 'The company said that ', '', telling('The company', body), {}, ' Vellora owns it.'),
    report('c', 'The charity said that ', '', telling('The charity', body)),
  ]
  assert.deepEqual(await groups(records), ['a+b', 'c'])
})

test('a release, and what whoever speaks in it or reads it tells, is one origin', async () => {
  const at = (hour: number) => ({ published: `2026-03-10T${hour}:00:00Z` })
  const contact = '\n\n“We are sorry,” said Kit Tarr, site manager.\n\nMedia contact: Ines Corr, spokeswoman'
  const own = { source: 'Kit Tarr', cue: 'said', content: 'We are sorry', party: { description: 'site manager' } }
  const release = made('a', `The works begin in May, and ${CLAIM}. ${REST.a}${contact}`, [own], {
    outlet: 'Vellora Bridges',
    ...at(8),
  })
  const statement = { kind: 'document', named: false } as const
  const records = [
    release,
    report('b', 'Kit Tarr said that ', '', telling('Kit Tarr'), at(10)),
    report(
      'c',
      'The statement said that ',
      '',
      telling('The statement', statement),
      at(11),
      ' Vellora Bridges owns it.',
    ),
  ]
  const { origins } = await entryOf(records)
  assert.deepEqual(
    origins.map(({ kind, name, reports }) => ({ kind, name, reports })),
    [{ kind: 'release', name: 'Vellora Bridges', reports: ['a', 'b', 'c'] }],
  )
})

test('what one outlet told before anybody was named for it does not come from who was named later', async () => {
  const at = (hour: number) => ({ published: `2026-03-10T${hour}:00:00Z` })
  const own = (id: string, hour: number) =>
    report(id, 'Some still hope for less, but ', '', null, { outlet: 'Tam Courier', ...at(hour) })
  const named = report('b', 'Ines Corr said ', '', telling('Ines Corr'), { outlet: 'Isle Brief', ...at(10) })
  assert.deepEqual(await groups([own('a', 8), named, own('c', 12)]), ['a+c', 'b'])
})

test('a study and those who made it are one origin', async () => {
  const records = [
    report('a', 'According to a study published on Tuesday ', '', {
      source: 'a study published on Tuesday',
      cue: 'According to',
      party: { kind: 'document', named: false },
    }),
    report('b', 'Scientists say ', '', { source: 'Scientists', cue: 'say', party: { kind: 'group', named: false } }),
    report('c', 'The authors found that ', '', {
      source: 'The authors',
      cue: 'found',
      party: { kind: 'group', named: false },
    }),
  ]
  assert.deepEqual(await groups(records), ['a+b+c'])
})

test('who says of an outlet what that outlet does not say is the origin', async () => {
  const counted = (id: string, number: string, outlet: string, published: string, cites: string | null) => {
    const content = `${number} polling stations in Orrin will be counted again on Wednesday`
    return made(
      id,
      `${cites === null ? 'As one hears in town,' : `${cites} reported that`} ${content}. ${REST[id]}`,
      cites === null ? [] : [{ source: cites, cue: 'reported', content, party: { kind: 'publication' } }],
      { outlet, published },
    )
  }
  const entries = await ledger([
    counted('a', 'Seventeen', 'Radio Orrin', '2026-03-10T08:00:00Z', null),
    counted('b', 'Seventy-one', 'Isle Brief', '2026-03-10T10:00:00Z', 'Radio Orrin'),
  ])
  const of = (report: string) =>
    entries.find(
      ({ statement, carriers }) => statement.includes('polling') && carriers.some(one => one.report === report),
    )
  assert.deepEqual(
    of('b')?.origins.map(({ name }) => name),
    ['Isle Brief'],
  )
  assert.deepEqual(
    of('a')?.origins.map(({ name }) => name),
    ['Radio Orrin'],
  )
})

test('a document that an outlet has read is the document, and not the outlet', async () => {
  const mail = 'an e-mail that the Tam Courier has read'
  const records = [
    report(
      'a',
      `According to ${mail} `,
      '',
      { source: mail, cue: 'According to', party: { kind: 'document', named: false } },
      { outlet: 'Tam Courier' },
    ),
    report('b', 'An e-mail says that ', '', {
      source: 'An e-mail',
      cue: 'says',
      party: { kind: 'document', named: false },
    }),
  ]
  const { origins } = await entryOf(records)
  assert.deepEqual(
    origins.map(({ kind, reports }) => ({ kind, reports })),
    [{ kind: 'document', reports: ['a', 'b'] }],
  )
})

test('what is told of a document without a word of who says so stands on the document', async () => {
  const told = (id: string, outlet: string, sentence: string) => made(id, `${sentence} ${REST[id]}`, [], { outlet })
  const { origins } = await entryOf([
    told(
      'a',
      'Tam Courier',
      'The log of the bridge guards has it that the bridge at Orrin will be closed for nine weeks.',
    ),
    told('b', 'Isle Brief', 'In the log it is written that the bridge at Orrin will be closed for nine weeks.'),
  ])
  assert.deepEqual(
    origins.map(({ kind, reports }) => ({ kind, reports })),
    [{ kind: 'document', reports: ['a', 'b'] }],
  )
})

test('what is told later without a source comes from who was named for it first, but for what a reporter counted', async () => {
  const at = (hour: number) => ({ published: `2026-03-10T${hour}:00:00Z` })
  const named = report('a', 'Ines Corr said ', '', telling('Ines Corr'), { outlet: 'Isle Brief', ...at(10) })
  const own = (hour: number, lead: string) => report('b', lead, '', null, { outlet: 'Tam Courier', ...at(hour) })
  assert.deepEqual(await groups([named, own(12, 'Some still hope for less, but ')]), ['a+b'])
  assert.deepEqual(await groups([named, own(8, 'Some still hope for less, but ')]), ['a', 'b'])
  assert.deepEqual(await groups([named, own(12, 'By our own count of the girders ')]), ['a', 'b'])
})

test('who denies to one what another says they said did not say it', async () => {
  const bridge = 'the bridge at Orrin will be closed for nine weeks'
  const said = report('a', 'Ines Corr said ', '', telling('Ines Corr'), { outlet: 'Isle Brief' })
  const denied = made(
    'b',
    `Ines Corr said that it was false that ${bridge}. ${REST.b}`,
    [{ source: 'Ines Corr', cue: 'said', content: `it was false that ${bridge}` }],
    { outlet: 'Tam Courier' },
  )
  const { origins, carriers } = await entryOf([said, denied])
  assert.ok(carriers.some(({ report, stance }) => report === 'b' && stance === 'denies'))
  assert.deepEqual(
    origins.map(({ kind, name }) => ({ kind, name })),
    [{ kind: 'outlet', name: 'Isle Brief' }],
  )
})
