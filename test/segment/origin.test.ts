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
