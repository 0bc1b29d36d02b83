import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../src/record/article.ts'
import type { BlockKind } from '../../src/record/record.ts'
import { EDGE, line } from '../../src/segment/blocks/line.ts'
import { blocks } from '../../src/segment/blocks.ts'

type Given = readonly (readonly [BlockKind | null, string])[]

function article(given: Given, more: Partial<Article> = {}): Article {
  let start = 0
  const placed = given.map(([kind, words]) => {
    const span = { start, end: start + words.length }
    start = span.end + 2
    return { kind, span }
  })
  return { byline: [], notes: [], text: given.map(([, words]) => words).join('\n\n'), blocks: placed, ...more }
}

/** "kind: words" lines are read as plain text, and must get the kinds that they name. */
function laidOut(marked: string, more: Partial<Article> = {}) {
  const lines = marked
    .trim()
    .split('\n')
    .map(each => each.trim())
  const want = lines.map(each => each.slice(0, each.indexOf(': ')))
  const plain: Given = lines.map(each => [null, each.slice(each.indexOf(': ') + 2)])
  const got = blocks(article(plain, more)).map(({ kind }) => kind)
  assert.deepEqual(
    got.map((kind, i) => `${kind}: ${plain[i]?.[1]}`),
    want.map((kind, i) => `${kind}: ${plain[i]?.[1]}`),
  )
}

const BODY =
  'The harbour board voted on Tuesday to close the north pier, after a surveyor told members that the piles under it had been eaten away.'

test('a headline, a dek, a byline, a caption, paragraphs and a source line', () => {
  laidOut(`
    headline: Harbour board shuts pier after warning
    dek: Anglers call the decision ‘timid’ as surveyor finds rotten piles
    byline: By Orla Finch and Ben Achterman in Stoke Harbour
    caption: The north pier at low tide on Monday. Photograph: Mina Roth/AFP
    paragraph: ${BODY}
    paragraph: “We had no choice,” the chair, Ned Ferris, said.
    origin: Source: AFP
  `)
})

test("a picture's text above its caption is a caption, and a dek may stand before it", () => {
  laidOut(`
    headline: Harbour board shuts pier after warning
    dek: Surveyor says the board hears only what it likes to hear since the fire.
    caption: A surveyor kneels on the north pier at Stoke Harbour
    caption: A surveyor kneels on the north pier of Stoke Harbour, England, in 2019 [File: Mina Roth/AP Photo]
    paragraph: ${BODY}
    heading: What the surveyor found
    caption: The south pier at low tide on Monday. Photograph: Mina Roth/AFP
    paragraph: ${BODY}
    caption: Anglers watch the board leave the north pier in 2018.
    caption: Anglers watch the board leave the north pier at Stoke Harbour, in 2018 [File: Mina Roth/AP Photo]
    paragraph: ${BODY}
  `)
})

test('a byline without "By", with an office or a place', () => {
  for (const byline of [
    'Orla Finch',
    'Orla Finch in Lagos',
    'Orla Finch, political editor',
    'Orla Finch and Ludwig van der Berg',
    'ORLA FINCH, Staff Writer',
    'Orla Finch (now) and Ben Amadi (earlier)',
    'Interview by Orla Finch',
    'Orla Finch, Ben Amadi and Kit Rowe',
    'Our foreign staff',
  ]) {
    laidOut(`
      headline: Harbour board shuts pier after warning
      byline: ${byline}
      paragraph: ${BODY}
    `)
  }
})

test('a line that is not a list of names is no byline', () => {
  for (const dek of [
    'By the numbers',
    'Anglers in uproar',
    'By Friday the pier will be gone',
    'Ferris and board at odds over repair',
  ]) {
    laidOut(`
      headline: Harbour board shuts pier after warning
      dek: ${dek}
      paragraph: ${BODY}
    `)
  }
})

test('beneath a byline stands what its reporter is, and no court is a reporter', () => {
  laidOut(`
    headline: Harbour board shuts pier after warning
    dek: Stoke Crown Court
    byline: Orla Finch
    byline: Chief harbour writer
    paragraph: ${BODY}
  `)
  laidOut(`
    headline: Harbour board shuts pier after warning
    byline: Ian Cross
    byline: Harbour correspondent, Stoke
    paragraph: ${BODY}
  `)
})

test('a byline may have its date with it, and a signed quotation is no byline', () => {
  laidOut(`
    headline: Harbour board shuts pier after warning
    byline: By Orla Finch | 4 March 2025
    paragraph: ${BODY}
    paragraph: “They put up a fence and that was that.”
    paragraph: — Ben Marsh
  `)
})

test('place and date alone are a dateline', () => {
  for (const dateline of [
    'OSLO',
    'NEW DELHI',
    'OSLO, June 4',
    'PORT STOKE, Wash.',
    'Nairobi, 4 June 2025',
    'Published 4 June 2025 at 10.15 BST',
    'Published 6:12 p.m. CT June 4, 2025',
    'June 4, 2025',
  ]) {
    laidOut(`
      headline: Harbour board shuts pier after warning
      dateline: ${dateline}
      paragraph: ${BODY}
    `)
  }
})

test('a dek with a final stop, before a byline or in the present', () => {
  laidOut(`
    headline: Harbour board shuts pier after warning
    dek: Surveyors have feared for the piles since spring. We went under the planks to look.
    byline: Orla Finch
    paragraph: ${BODY}
  `)
  laidOut(`
    headline: Harbour board shuts pier after warning
    dek: Anglers deny that the planks are weak as the board publishes pictures it calls damning.
    paragraph: ${BODY}
  `)
})

test('a first paragraph is no dek', () => {
  laidOut(`
    headline: Harbour board shuts pier after warning
    paragraph: The north pier was closed on Tuesday, the harbour board said.
    paragraph: ${BODY}
  `)
  laidOut(`
    headline: Harbour board shuts pier after warning
    paragraph: OSLO (AFP) - The north pier is shut.
    paragraph: ${BODY}
  `)
})

test('headings and lists between paragraphs', () => {
  laidOut(`
    headline: Harbour board shuts pier after warning
    paragraph: ${BODY}
    heading: What the survey says
    listItem: • Eleven piles have gone.
    listItem: • Two were never driven.
    heading: How did it get so far?
    paragraph: ${BODY}
    paragraph: Ferris continued:
    paragraph: “Nobody looked.”
    heading: 2. The money
    paragraph: ${BODY}
    paragraph: The board, he added, meets again on Friday.
    listItem: 1. Close the pier.
    listItem: 2. Sell the planks.
  `)
})

test('the times of a live report are headings', () => {
  laidOut(`
    headline: Pier closure – as it happened
    heading: 16.12
    paragraph: ${BODY}
    heading: 14.51 BST
    paragraph: ${BODY}
    heading: 11:05 – Board chair ‘sorry’
    paragraph: ${BODY}
    heading: 9 a.m.
    paragraph: ${BODY}
    heading: 8.00am: At a glance
    paragraph: ${BODY}
  `)
})

test('corrections, however they begin', () => {
  for (const correction of [
    'Correction: An earlier post gave the wrong pier.',
    'Correction, June 5: Mr. Ferris is the chair, not the secretary.',
    'Clarification (4 June): the vote was unanimous.',
    'This article was amended on 5 June 2025 to correct the name of the pier.',
    'This entry has been updated to say that two piles were found.',
    'An earlier version of this story said that the pier had burned.',
    '(A previous version of this article gave the wrong date.)',
    'Update, 6 June: the surveyor has since told us that nine piles are gone.',
    'Editor’s note: this report wrongly named the contractor.',
    '(This story corrects the spelling of Ferris in paragraph 3.)',
  ]) {
    laidOut(`
      headline: Harbour board shuts pier after warning
      paragraph: ${BODY}
      correction: ${correction}
    `)
  }
})

test('sentences about corrections and versions are paragraphs', () => {
  for (const words of [
    'An earlier survey of the pier had found nothing, the board said.',
    'Correction officers had been on strike since Monday, he said.',
    'This article of faith was shaken on Tuesday.',
  ]) {
    laidOut(`
      headline: Harbour board shuts pier after warning
      paragraph: ${BODY}
      paragraph: ${words}
    `)
  }
})

test('lines that credit a wire or another outlet', () => {
  for (const origin of [
    'Source: Reuters',
    'Source: The Stoke Courier and Reuters',
    '(Reuters)',
    '— AP',
    'Additional reporting: PA',
    'Additional reporting by AFP',
    '(With inputs from PTI)',
    '— with files from The Canadian Press',
    'This story was produced by the Local Democracy Reporting Service',
    'The Associated Press contributed to this report.',
    'Copyright 2025 The Associated Press. All rights reserved.',
    'Source: Al Jazeera and news agencies',
  ]) {
    laidOut(`
      headline: Harbour board shuts pier after warning
      paragraph: ${BODY}
      origin: ${origin}
    `)
  }
})

test('lines that credit people and pictures', () => {
  for (const credit of [
    '(Reporting by Orla Finch in Oslo; Editing by Ben Amadi)',
    'Additional reporting by Orla Finch',
    'Orla Finch contributed to this report.',
    'Photograph: Mina Roth/AFP',
    'Photo by Mina Roth',
    'Mina Roth/Getty Images',
    'Mina Roth via Getty Images',
    '(AP Photo/Mina Roth)',
    '[File: Mina Roth/Reuters]',
    '© AFP',
    'Translated by Kit Rowe',
    'Source: Office for National Statistics',
  ]) {
    laidOut(`
      headline: Harbour board shuts pier after warning
      paragraph: ${BODY}
      credit: ${credit}
    `)
  }
})

test('a long run of capitals before an agency is no credit, and soon so', () => {
  laidOut(`
    headline: Harbour board shuts pier after warning
    paragraph: ${BODY}
    heading: ${'NORDEN'.repeat(8)}2022/AFP
    paragraph: ${BODY}
  `)
})

test('a bare agency after a caption or between paragraphs is the credit of a picture', () => {
  laidOut(`
    headline: Harbour board shuts pier after warning
    caption: Boats wait off the north pier. (Photo: Mina Roth)
    credit: Reuters
    paragraph: ${BODY}
    credit: AFP
    paragraph: ${BODY}
  `)
})

test('captions by their credit or by what is to be seen', () => {
  for (const caption of [
    'The north pier at low tide. [File: Mina Roth/AP Photo]',
    'The north pier at low tide. (AP Photo/Mina Roth)',
    'The north pier at low tide. Picture: Mina Roth',
    'The north pier at low tide [Reuters]',
    'FILE - The north pier in 2019.',
    'Pictured: the north pier at low tide',
    'Board members pose on the planks before the vote. The hats were a gift.',
  ]) {
    laidOut(`
      headline: Harbour board shuts pier after warning
      caption: ${caption}
      paragraph: ${BODY}
    `)
  }
})

test('what the source says is kept, and "paragraph" gives way to unmistakable words only', () => {
  const given: Given = [
    ['heading', 'Harbour board shuts pier'],
    ['paragraph', 'By Orla Finch'],
    ['paragraph', 'Short words without a stop'],
    ['caption', 'Source: Reuters'],
    ['paragraph', BODY],
    ['paragraph', 'Source: Reuters'],
    ['paragraph', 'Correction: the pier is in Stoke.'],
  ]
  const kinds = blocks(article(given)).map(({ kind }) => kind)
  assert.deepEqual(kinds, ['heading', 'byline', 'paragraph', 'caption', 'paragraph', 'origin', 'correction'])
})

test('the title of the metadata shows which block is the headline', () => {
  laidOut(
    `
    headline: Board shuts pier. Anglers weep.
    paragraph: ${BODY}
    `,
    { title: 'Board shuts pier — Anglers weep' },
  )
})

test('a text of one paragraph, of nothing, and of blank blocks', () => {
  laidOut(`paragraph: ${BODY}`)
  assert.deepEqual(blocks(article([])), [])
  assert.deepEqual(
    blocks(
      article([
        [null, ''],
        [null, '   '],
      ]),
    ).map(({ kind }) => kind),
    ['paragraph', 'paragraph'],
  )
})

test('no rule sees more than the two ends of a block', () => {
  const long = line(`${'a'.repeat(150_000)} ${'b'.repeat(150_000)}`, null)
  assert.equal(long.whole, null)
  assert.ok(long.head.length <= EDGE && long.tail.length <= EDGE)
})

const PATHOLOGICAL = [
  ' ',
  '(',
  ')',
  '[',
  '.',
  '“',
  "'",
  '-',
  '—',
  '/',
  ',',
  ';',
  ':',
  '•',
  '*',
  '_',
  '1',
  'A',
  'é',
  '\u0301',
  '\u00a0',
  '\ud83d',
  '😀',
  'A ',
  'By ',
  'and ',
  '1. ',
  '( ',
  'A, ',
  'Source: ',
  'A. ',
  'AP/',
  '12:',
  'Correction ',
  'photo ',
  'JAN ',
  '\n',
  '"." ',
]

test('blocks of 300,000 characters of one kind are read, wherever they stand', () => {
  for (const unit of PATHOLOGICAL) {
    const long = unit.repeat(300_000 / unit.length)
    for (const words of [
      long,
      `By ${long}`,
      `Source: ${long}`,
      `Correction${long}`,
      `${long}(AP)`,
      `OSLO (${long}`,
      long.slice(0, EDGE),
    ]) {
      const got = blocks(
        article([
          [null, words],
          [null, 'Harbour board shuts pier'],
          [null, words],
          [null, BODY],
          [null, words],
        ]),
      )
      assert.equal(got.length, 5)
    }
  }
})

test('labels head their part straight under the headline', () => {
  laidOut(`
    headline: Harbour board shuts pier after warning
    heading: Key points
    paragraph: ${BODY}
    heading: WHAT WE KNOW
    paragraph: ${BODY}
  `)
  laidOut(`
    headline: Harbour board shuts pier after warning
    byline: Orla Finch
    heading: In short:
    paragraph: ${BODY}
  `)
})

test('a desk signs as a reporter does', () => {
  for (const byline of [
    'Express Web Desk',
    'Harbour Fact Check',
    'Staff Reporter',
    'The Newsroom',
    'Stoke staff and agencies',
    'EXCLUSIVE by Orla Finch',
    'Orla Finch, parliamentary sketch',
  ])
    laidOut(`
      headline: Harbour board shuts pier after warning
      byline: ${byline}
      paragraph: ${BODY}
    `)
})

test('a file picture and a desk’s initials', () => {
  laidOut(`
    headline: Harbour board shuts pier after warning
    caption: The north pier at low tide. PHOTO | FILE
    paragraph: ${BODY}
    credit: PTI ANB RKT
  `)
})
