import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, BlockKind } from '../../src/record/record.ts'
import { blocks } from '../../src/segment/blocks.ts'
import { origin } from '../../src/segment/origin.ts'

const BODY =
  'The harbour board voted on Tuesday to close the north pier, after a surveyor told members that the piles under it had been eaten away.'

function placed(lines: readonly string[], kind: BlockKind | null) {
  let start = 0
  return lines.map(words => {
    const span = { start, end: start + words.length }
    start = span.end + 2
    return { kind, span }
  })
}

/** "agency/part [credit words]" for every origin of a report. */
function credited(lines: readonly string[], outlet?: string): string[] {
  const text = lines.join('\n\n')
  const laid = blocks({
    byline: [],
    notes: [],
    text,
    blocks: placed(lines, null),
    ...(outlet === undefined ? {} : { outlet }),
  })
  return origin(text, laid, outlet).map(
    ({ agency, part, span }) => `${agency}/${part} [${text.slice(span.start, span.end)}]`,
  )
}

const report = (last: string, outlet?: string) => credited(['Harbour board shuts pier', BODY, BODY, last], outlet)
const lead = (first: string) => credited(['Harbour board shuts pier', first, BODY])

test('the wire in the dateline has the whole report', () => {
  assert.deepEqual(lead(`OSLO, June 14 (Reuters) - ${BODY}`), ['Reuters/whole [(Reuters)]'])
  assert.deepEqual(lead(`PIERRE, S.D. (AP) — ${BODY}`), ['AP/whole [(AP)]'])
  assert.deepEqual(lead(`(AP) — ${BODY}`), ['AP/whole [(AP)]'])
  assert.deepEqual(lead(`BRISBANE, AAP - ${BODY}`), ['AAP/whole [AAP]'])
  assert.deepEqual(lead(`New Delhi, Jun 3 (PTI) ${BODY}`), ['PTI/whole [(PTI)]'])
  assert.deepEqual(lead(`Berlin (dpa) – ${BODY}`), ['dpa/whole [(dpa)]'])
  assert.deepEqual(lead(`MOSCOW, May 5. /TASS/. ${BODY}`), ['TASS/whole [TASS]'])
  assert.deepEqual(lead(`BEIJING, June 3 (Xinhua) -- ${BODY}`), ['Xinhua/whole [(Xinhua)]'])
  assert.deepEqual(lead(`PORT STOKE (Meridian News) — ${BODY}`), ['Meridian News/whole [(Meridian News)]'])
})

test('a dateline without a wire, and brackets that are none', () => {
  assert.deepEqual(lead(`OSLO — ${BODY}`), [])
  assert.deepEqual(lead('The Professional Anglers (PA) said on Tuesday that the pier was lost.'), [])
  assert.deepEqual(lead('Ned Ferris (Labour) - a former diver - said that the pier was lost.'), [])
  assert.deepEqual(lead('OSLO (June 14) — The pier was lost.'), [])
})

test('lines at the end that credit the whole', () => {
  assert.deepEqual(report('Source: Reuters'), ['Reuters/whole [Source: Reuters]'])
  assert.deepEqual(report('— AP'), ['AP/whole [AP]'])
  assert.deepEqual(report('(AFP)'), ['AFP/whole [AFP]'])
  assert.deepEqual(report('This story was produced by the Local Democracy Reporting Service'), [
    'Local Democracy Reporting Service/whole [This story was produced by the Local Democracy Reporting Service]',
  ])
  assert.deepEqual(report('This article was originally published in The Stoke Tribune.'), [
    'Stoke Tribune/whole [This article was originally published in The Stoke Tribune]',
  ])
})

test('lines at the end that credit some of it', () => {
  assert.deepEqual(report('Additional reporting: PA'), ['PA/some [Additional reporting: PA]'])
  assert.deepEqual(report('(With inputs from PTI)'), ['PTI/some [With inputs from PTI]'])
  assert.deepEqual(report('— with files from The Canadian Press'), [
    'The Canadian Press/some [with files from The Canadian Press]',
  ])
  assert.deepEqual(report('The Associated Press contributed to this report.'), ['AP/some [The Associated Press]'])
  assert.deepEqual(report('Additional reporting by AFP and Reuters'), [
    'AFP/some [Additional reporting by AFP]',
    'Reuters/some [Reuters]',
  ])
  assert.deepEqual(report('Additional reporting by Orla Finch and AFP'), ['AFP/some [AFP]'])
})

test('the outlet itself is no origin', () => {
  assert.deepEqual(report('Source: The Stoke Post and Reuters'), ['Reuters/some [Reuters]'])
  assert.deepEqual(report('Source: The Stoke Post and Reuters', 'Stoke Post'), ['Reuters/some [Reuters]'])
  assert.deepEqual(report('Source: The Stoke Post', 'The Stoke Post'), [])
  assert.deepEqual(report('Source: Reuters', 'Reuters'), ['Reuters/whole [Source: Reuters]'])
})

test('sign-offs after the last sentence', () => {
  assert.deepEqual(report('The pier will go, he said. (AP)'), ['AP/whole [AP]'])
  assert.deepEqual(report('The pier will go, he said. – PTI'), ['PTI/whole [PTI]'])
  assert.deepEqual(report('The pier will go, he said, with additional reporting by AFP.'), [
    'AFP/some [with additional reporting by AFP]',
  ])
  assert.deepEqual(report('(Reporting by Orla Finch; Editing by Ben Amadi)'), [
    'Reuters/whole [(Reporting by Orla Finch; Editing by Ben Amadi)]',
  ])
  assert.deepEqual(report('The survey was done for the Port Authority (PA).'), [])
})

test('agencies in bylines', () => {
  const signed = (byline: string) => credited(['Harbour board shuts pier', byline, BODY])
  assert.deepEqual(signed('By Orla Finch, Associated Press'), ['AP/whole [Associated Press]'])
  assert.deepEqual(signed('By ORLA FINCH Associated Press'), ['AP/whole [Associated Press]'])
  assert.deepEqual(signed('By Orla Finch and AFP'), ['AFP/some [AFP]'])
  assert.deepEqual(signed('By Orla Finch and agencies'), ['agencies/some [agencies]'])
  assert.deepEqual(signed('By Orla Finch, Local Democracy Reporter'), [])
})

test('the credits of pictures and the words of the report are none', () => {
  for (const words of [
    'Photograph: Mina Roth/Reuters',
    '(AP Photo/Mina Roth)',
    '[File: Mina Roth/AP Photo]',
    'The pier at low tide. [Mina Roth/AFP]',
    '© AFP',
    'The chair told Reuters that nobody had looked.',
    'According to reporting by Reuters, nobody had looked.',
  ]) {
    assert.deepEqual(report(words), [])
  }
})

test('each agency once, the whole before the part', () => {
  assert.deepEqual(credited(['Pier shuts', `OSLO (AP) — ${BODY}`, BODY, 'Additional reporting by AP']), [
    'AP/whole [(AP)]',
  ])
})

test('agencies of the world, in their own datelines', () => {
  for (const [first, given] of [
    ['Seoul, Oct. 3 (Yonhap) -- ', 'Yonhap/whole [(Yonhap)]'],
    ['KUALA LUMPUR, May 3 (Bernama) -- ', 'Bernama/whole [(Bernama)]'],
    ['New Delhi [India], May 3 (ANI): ', 'ANI/whole [(ANI)]'],
    ['Copenhagen/Ritzau: ', 'Ritzau/whole [Ritzau]'],
    ['(ANSA) - ROME, MAY 3 - ', 'ANSA/whole [(ANSA)]'],
    ['Madrid, May 3 (EFE).- ', 'EFE/whole [(EFE)]'],
    ['TOKYO, Kyodo – ', 'Kyodo/whole [Kyodo]'],
    ['(KFF Health News) — ', 'KFF Health News/whole [(KFF Health News)]'],
    ['Reuters, Oslo – ', 'Reuters/whole [Reuters]'],
    ['PTI | New Delhi: ', 'PTI/whole [PTI]'],
  ])
    assert.deepEqual(lead(`${first}${BODY}`), [given])
})

test('credits in the ways of many desks', () => {
  for (const [last, given] of [
    ['jsi/oe (AP, dpa)', ['AP/some [jsi/oe (AP]', 'dpa/some [dpa]']],
    ['PTI ANB RKT', ['PTI/whole [PTI ANB RKT]']],
    ['--IANS sha/vd', ['IANS/whole [--IANS sha/vd]']],
    ['Staff and agencies', ['agencies/some [agencies]']],
    ['From staff and wire reports', ['wire reports/some [wire reports]']],
    ['Based on reporting by AP and TASS', ['AP/some [Based on reporting by AP]', 'TASS/some [TASS]']],
    ['This report includes material from AFP.', ['AFP/some [This report includes material from AFP]']],
    [
      'Information from the Associated Press was used in this report.',
      ['AP/some [Information from the Associated Press]'],
    ],
    [
      'Orla Finch of The Associated Press contributed to this report.',
      ['AP/some [Orla Finch of The Associated Press]'],
    ],
    ['AP reporter Orla Finch in Oslo contributed.', ['AP/some [AP]']],
    ['With reporting by RFE/RL’s Georgian Service', ['RFE/RL/some [With reporting by RFE/RL]']],
    [
      'This article is republished from The Conversation under a Creative Commons license.',
      ['The Conversation/whole [This article is republished from The Conversation]'],
    ],
    [
      'This article was originally published by KFF Health News, formerly known as Kaiser Health News.',
      ['KFF Health News/whole [This article was originally published by KFF Health News]'],
    ],
    [
      'This article was produced in partnership with ProPublica.',
      ['ProPublica/some [This article was produced in partnership with ProPublica]'],
    ],
    ['Distributed by States Newsroom', ['States Newsroom/whole [Distributed by States Newsroom]']],
    ['©2024 Bloomberg L.P.', ['Bloomberg/whole [©2024 Bloomberg L.P]']],
  ] as const)
    assert.deepEqual(report(last), given, last)
})

test('sentences that speak of agencies or of staff credit nobody', () => {
  for (const words of [
    'The board based its ruling on reporting by its own surveyor.',
    'Staff and divers will meet on Friday.',
    'This report includes material from the survey.',
    'AP, Smith and Roe said, had never looked at the piles.',
    'Orla Finch of the harbour board contributed to this report on the piles.',
    'The planks were distributed by lorry.',
    'ANI and Roe were both there.',
  ])
    assert.deepEqual(report(words), [], words)
})

test('credits without “by”, in front of “inputs”, joined, and at the end of the last paragraph', () => {
  for (const [last, given] of [
    ['- Additional reporting RNZ', ['RNZ/some [Additional reporting RNZ]']],
    ['(With PTI inputs)', ['PTI/some [With PTI]']],
    ['With inputs from agencies', ['agencies/some [With inputs from agencies]']],
    ['With agency inputs', ['agency inputs/some [With agency inputs]']],
    ['AAP with Reuters', ['AAP/whole [AAP]', 'Reuters/some [with Reuters]']],
    ['AFP-Jiji', ['AFP/some [AFP]', 'Jiji Press/some [Jiji]']],
    ['ITAR-TASS', ['TASS/whole [ITAR-TASS]']],
    ['Source: Gulfside news agency', ['Gulfside news agency/whole [Source: Gulfside news agency]']],
    ['With files from Fernwire', []],
    ['With files from CKLM', ['CKLM/some [With files from CKLM]']],
    [
      '- with reporting from the Caribbean Media Corporation',
      ['CMC/some [with reporting from the Caribbean Media Corporation]'],
    ],
    ['The pier will go, he said. AFP', ['AFP/whole [AFP]']],
    ['The pier will go, he said. – AP/PTI', ['AP/some [AP]', 'PTI/some [PTI]']],
    ['“The pier will go.” —PTI', ['PTI/whole [PTI]']],
    [
      'The pier will go, he said. ANSA / With information from EFE',
      ['ANSA/whole [ANSA]', 'EFE/some [With information from EFE]'],
    ],
    ['The pier will go, he said. Additional reporting: EFE', ['EFE/some [Additional reporting: EFE]']],
    [
      'This story was produced in partnership with ProPublica.',
      ['ProPublica/some [This story was produced in partnership with ProPublica]'],
    ],
  ] as const)
    assert.deepEqual(report(last), given, last)
})

test('the outlet’s own initials in its dateline make it the wire', () => {
  const own = (first: string, outlet: string) => credited(['Harbour board shuts pier', first, BODY], outlet)
  assert.deepEqual(own(`Castries (GNS) — ${BODY}`, 'Gulfside News Service'), ['GNS/whole [(GNS)]'])
  assert.deepEqual(own(`Lima, AADS – ${BODY}`, 'Agencia Austral (AADS)'), ['AADS/whole [AADS]'])
  assert.deepEqual(own(`Castries (GNS) — ${BODY}`, 'The Stoke Post'), [])
  assert.deepEqual(own(`CASTRIES (CP) — ${BODY}`, 'Castries Press'), ['CP/whole [(CP)]'])
  assert.deepEqual(own(`CASTRIES (CP) — ${BODY}`, 'The Stoke Post'), ['The Canadian Press/whole [(CP)]'])
  assert.deepEqual(own(`Nairobi (QRN) — ${BODY}`, 'The Stoke Post'), ['QRN/whole [(QRN)]'])
  assert.deepEqual(own(`Castries (Gulfside News Agency) — ${BODY}`, 'The Stoke Post'), [
    'Gulfside News Agency/whole [(Gulfside News Agency)]',
  ])
  assert.deepEqual(own(`OSLO — ${BODY}`, 'Oslo Press (OP)'), [])
  assert.deepEqual(own(`DULUTH, Minn. (KQDS) — ${BODY}`, 'KQDS News'), [])
  assert.deepEqual(own(`DULUTH, Minn. (KQDS) — ${BODY}`, 'The Stoke Post'), ['KQDS/whole [(KQDS)]'])
})

test('a service beside a name in a byline', () => {
  const signed = (byline: string) => credited(['Harbour board shuts pier', byline, BODY])
  assert.deepEqual(signed('By Orla Finch, Gulfside News Service'), [
    'Gulfside News Service/whole [Gulfside News Service]',
  ])
  assert.deepEqual(signed('Gulfside News Service'), [])
})

test('names, towns, figures and sentences that look like credits', () => {
  for (const words of [
    'Additional reporting by Grace Post',
    'Additional reporting by Xi',
    'Additional reporting by Lena de Souza',
    'With inputs from Delhi Bureau',
    'Lunch with Reuters',
    'The pier will go, he said. The report was published by the Stoke Post.',
    'The pier was built by the U.S. Navy and the AP.',
    'The pier was lost, she told Reuters.',
    'STATELINE, Nev. — The pier will go.',
  ])
    assert.deepEqual(report(words), [], words)
  assert.deepEqual(credited(['Harbour board shuts pier', BODY, 'Source: Reuters', BODY]), [])
})

test('blocks of 300,000 characters of one kind, of every kind of block', () => {
  const kinds: readonly BlockKind[] = ['paragraph', 'origin', 'byline', 'credit', 'dateline']
  for (const unit of [
    ' ',
    '(',
    '.',
    '-',
    '/',
    ',',
    'A',
    'A ',
    'AP ',
    'AP/',
    'and ',
    'Reuters, ',
    '— ',
    'with files from ',
    'Source: ',
    '\n',
  ]) {
    for (const length of [300_000, 320]) {
      const text = unit.repeat(length / unit.length)
      for (const kind of kinds) {
        const laid: Block[] = [{ kind, span: { start: 0, end: text.length } }]
        for (const { span } of origin(text, laid)) assert.ok(span.start < span.end && span.end <= text.length)
      }
    }
  }
})
