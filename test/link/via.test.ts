import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  BROUGHT_BY,
  CITED_AGAIN,
  CITED_WHO,
  DOCUMENT_HELD,
  EXCHANGED,
  FIRST_REPORTED,
  FIRST_REPORTED_BEFORE,
  GOES_ON,
  HEARD_THERE,
  IN_ONE_OF_THEM,
  ITS_AUTHOR,
  ONE_OF_THOSE,
  QUOTED_THERE,
  SAID_THERE,
  TOLD_ON,
  TOLD_OUTLET,
  WRITTEN_THERE,
} from '../../src/english/via.ts'
import { link } from '../../src/link/link.ts'
import { order } from '../../src/link/order.ts'
import { via } from '../../src/link/via.ts'
import type { Tagged } from '../../src/record/article.ts'
import { marked } from './marked.ts'
import { read } from './read.ts'

/** Every cue to the cue of the attribution through which it came. */
function through(source: string, outlet?: string): { [cue: string]: string | null } {
  const { segmented, tagged } = marked(source)
  const report = { ...segmented.report, ...(outlet === undefined ? {} : { outlet }) }
  const { attributions } = link({ ...segmented, report }, tagged)
  const cue = (id: string | null) => {
    const one = attributions.find(attribution => attribution.id === id)
    return one ? one.cue.map(span => report.text.slice(span.start, span.end)).join(' … ') : null
  }
  return Object.fromEntries(attributions.map(one => [cue(one.id), cue(one.via)]))
}

test('every rule fires on its example', () => {
  for (const { id, example } of [
    TOLD_OUTLET,
    FIRST_REPORTED,
    FIRST_REPORTED_BEFORE,
    ONE_OF_THOSE,
    IN_ONE_OF_THEM,
    QUOTED_THERE,
    WRITTEN_THERE,
    CITED_WHO,
    ITS_AUTHOR,
    BROUGHT_BY,
    DOCUMENT_HELD,
    CITED_AGAIN,
    TOLD_ON,
    SAID_THERE,
    EXCHANGED,
    HEARD_THERE,
    GOES_ON,
  ]) {
    const fired = read(example).attributions.map(one => one.rules.via)
    assert.ok(fired.includes(id), `${id}: ${example}`)
  }
})

test('told to an outlet whose reporting is attributed', () => {
  for (const [outlet, told] of [
    ['The Harbour Post', 'the newspaper'],
    ['The Harbour Post', 'the Post'],
    ['Reuters', 'the news agency'],
    ['the weekly Kyma', 'Kyma'],
    ['the student paper, The Harbour Kettle', 'the Kettle'],
    ['The magazine, Marquee,', 'the magazine'],
    ['The broadcaster RTV', 'the station'],
  ])
    assert.deepEqual(
      through(
        `[S1:${outlet}] [C1:reported] [T1:a flood].\n\n[S2:The reeve] [C2:told] [A2:${told}] [T2:he had waded home].`,
      ),
      { reported: null, told: 'reported' },
      `${outlet}, ${told}`,
    )
})

test('told to an outlet of which nothing else is said, to another, to this one or to somebody else', () => {
  for (const told of [
    'the Ledger',
    'reporters',
    'this newspaper',
    'us',
    'the Stoke Gazette',
    'the council',
    'a newspaper',
  ])
    assert.deepEqual(
      through(
        `[S1:The Harbour Post] [C1:reported] [T1:a flood].\n\n[S2:The reeve] [C2:told] [A2:${told}] [T2:he had waded home].`,
        'Stoke Gazette',
      ),
      { reported: null, told: null },
      told,
    )
  assert.deepEqual(through('[S2:The reeve] [C2:told] [A2:the newspaper] [T2:he had waded home].'), { told: null })
})

test('with another outlet in between, “the newspaper” may be that one', () => {
  assert.equal(
    through(
      '[S1:The Harbour Post] [C1:reported] [T1:a flood].\n\n[S3:The Stoke Gazette] [C3:said] [T3:it was a drizzle].\n\n[S2:The reeve] [C2:told] [A2:the paper] [T2:he had waded home].',
    ).told,
    null,
  )
})

test('“the paper” that speaks in the paragraph before is the one named there', () => {
  assert.equal(
    through(
      'The Harbour Post leads on the flood. [S1:The paper] [C1:says] [T1:it was deep].\n\n[S2:The reeve] [C2:told] [A2:the Post] [T2:he had waded home].',
    ).told,
    'says',
  )
})

test('the outlet’s question is no report, and whoever asks an outlet tells it nothing', () => {
  assert.deepEqual(
    through(
      '[C1:Asked] by [S1:the Harbour Post] [T1:if it rained], [S2:the reeve] [C2:told] [A2:the paper] [T2:it had].',
    ),
    { Asked: null, told: null },
  )
  assert.deepEqual(
    through('[S1:The Harbour Post] [C1:reported] [T1:a flood]. [S2:The reeve] [C2:asked] [A2:the paper] [T2:why].'),
    { reported: null, asked: null },
  )
})

test('“the newspaper” far below is another matter', () => {
  const between = Array.from({ length: 4 }, (_, i) => `[S${i + 3}:Kit] [C${i + 3}:wrote] [T${i + 3}:a song].`).join(
    '\n\n',
  )
  assert.equal(
    through(`[S1:The Post] [C1:reported] [T1:a flood].\n\n${between}\n\n[S2:Ida] [C2:told] [A2:the paper] [T2:so].`)
      .told,
    null,
  )
})

test('what stands in the outlet’s content is within it and not through it', () => {
  const { by } = read(
    '[S1:The Post] [C1:reported] [T1:that [S2:the reeve] [C2:told] [A2:the paper] [T2:he had waded home]].',
  )
  assert.equal(by('told').within, by('reported').id)
  assert.equal(by('told').via, null)
})

test('a document that an outlet had first', () => {
  for (const cue of ['described', 'reported', 'published', 'obtained', 'revealed'])
    assert.deepEqual(
      through(`[S2:[T1:The memo], first [C1:${cue}] by [S1:the Harbour Post]], [C2:says] [T2:the pier will be sold].`),
      { [cue]: null, says: cue },
    )
  assert.deepEqual(
    through(
      '[S2:The log], [T1:parts of which] were [C1:published] on Monday by [S1:the weekly Kyma], [C2:records] [T2:a storm].',
    ),
    { published: null, records: 'published' },
  )
  assert.deepEqual(
    through(
      '[S2:[T1:A review], first [C1:reported] by [S1:the Harbour Post]], [C2:finds] [T2:rust]. [C3:According to] [S3:the review], [T3:the bolts were old].',
    ),
    { reported: null, finds: 'reported', 'According to': 'reported' },
  )
})

test('an interview that an outlet published', () => {
  assert.deepEqual(
    through(
      'In [T1:an interview] [C1:published] on Sunday by [S1:the Harbour Post], [S2:the reeve] [C2:said] [T2:he was tired].',
    ),
    { published: null, said: 'published' },
  )
})

test('what the paragraph before holds, where this one says who had it first', () => {
  assert.deepEqual(
    through(
      '[S2:A nurse] [C2:claimed] [T2:she was told to lie].\n\n[T1:The allegation] was first [C1:reported] by [S1:the Harbour Post].',
    ),
    { claimed: 'reported', reported: null },
  )
  assert.deepEqual(
    through(
      '[S2:The surveyor] [C2:wrote] that [T2:the crane was rusty].\n\nHis letter is in the archive. [T1:It] was first [C1:reported] by [S1:the Harbour Post].',
    ),
    { wrote: 'reported', reported: null },
  )
})

test('a document of another kind than the words before', () => {
  assert.deepEqual(
    through(
      '[S2:The council] [C2:believes] [T2:the crane is safe].\n\n[T1:The letter] was first [C1:reported] by [S1:the Harbour Post].',
    ),
    { believes: null, reported: null },
  )
  assert.deepEqual(
    through(
      '[S2:A nurse] [C2:claimed] [T2:it rained].\n\n[T1:The fire] was first [C1:reported] by [S1:the Harbour Post].',
    ),
    { claimed: null, reported: null },
  )
  assert.deepEqual(
    through('[S2:A nurse] [C2:claimed] [T2:it rained].\n\n[T1:The complaint] was [C1:reported] by [S1:a neighbour].'),
    { claimed: null, reported: null },
  )
})

const CITING =
  '[S1:The Harbour Post] [C1:reported], [C2:citing] [S2:two clerks], that [T1:[T2:the judge would resign on Friday]].'

test('somebody of those whom an outlet cited', () => {
  for (const who of [
    'One of the two',
    'Another',
    'One of them',
    'One of the people',
    'A second person',
    'The official',
  ])
    assert.equal(through(`${CITING} [S3:${who}] [C3:said] [T3:she had packed].`).said, 'reported', who)
})

test('somebody else, or somebody of those who spoke to us', () => {
  for (const who of ['The judge', 'One of the judges', 'A neighbour', 'Kit Rowe', 'Another judge'])
    assert.equal(through(`${CITING} [S3:${who}] [C3:said] [T3:she had packed].`).said, null, who)
  assert.equal(
    through(
      `${CITING} [S4:Two officers] [C4:told] [A4:this newspaper] [T4:she had not]. [S3:One of the two] [C3:said] [T3:she had packed].`,
    ).said,
    null,
  )
})

test('what stands in a document told of before', () => {
  const emails = '[S1:Emails seen by the Harbour Post] [C1:show] [T1:the board knew].'
  for (const lead of ['In one, ', 'In it ', 'In another message, ', 'In one of them, ', 'In a second, '])
    assert.equal(through(`${emails} ${lead}[S2:the reeve] [C2:says] [T2:it is late].`).says, 'show', lead)
  for (const lead of ['In one town, ', 'In another year, ', 'In them all ', 'On Friday '])
    assert.equal(through(`${emails} ${lead}[S2:the reeve] [C2:says] [T2:it is late].`).says, null, lead)
  assert.equal(through('In one of them, [S2:the reeve] [C2:says] [T2:it is late].').says, null)
  assert.equal(through(`${emails} [T2:Too late], [S2:the reeve] [C2:replied].`).replied, 'show')
  assert.equal(through(`[S1:The reeve] [C1:said] [T1:it rained]. [T2:Too late], [S2:a clerk] [C2:wrote].`).wrote, null)
})

test('quoted by the document or the outlet just told of', () => {
  for (const source of ['The draft report', 'The Harbour Post'])
    assert.equal(
      through(`[S1:${source}] [C1:says] [T1:it rained]. [S2:One reeve] [C2:is quoted as saying] [T2:it poured].`)[
        'is quoted as saying'
      ],
      'says',
      source,
    )
  assert.equal(
    through('[S1:The reeve] [C1:says] [T1:it rained]. [S2:A clerk] [C2:was quoted as saying] [T2:it poured].')[
      'was quoted as saying'
    ],
    null,
  )
})

test('the author of a document says it there, of somebody else’s author nothing is known', () => {
  const memo = '[S1:A memo obtained by us] [C1:warns of] [T1:rust].'
  assert.equal(through(`${memo} [S2:Its author] [C2:adds] [T2:that paint hid it].`).adds, 'warns of')
  assert.equal(
    through(`${memo} [S3:The memo] [C3:says] [T3:so twice]. [S2:Its author] [C2:adds] [T2:that paint hid it].`).adds,
    'warns of',
  )
  assert.equal(through(`${memo} [S2:His author] [C2:adds] [T2:that paint hid it].`).adds, null)
})

test('the sentence after says who had the document first, or what stands in it', () => {
  assert.deepEqual(
    through('[S2:A log] [C2:shows] [T2:it rained]. [T1:It] was [C1:first cited] by [S1:the Harbour Post].'),
    { shows: 'first cited', 'first cited': null },
  )
  assert.deepEqual(
    through(
      '[T1:The order] was [C1:revealed] by [S1:the Harbour Post], which has the minutes. [C2:According to] [S2:these], [T2:it rained].',
    ),
    { revealed: null, 'According to': 'revealed' },
  )
})

test('an outlet of another kind, somebody’s own or a town of the name has not reported it', () => {
  const told = (outlet: string, cue: string, hearer: string) =>
    through(`[S1:${outlet}] [C1:reported] [T1:he would go]. [S2:Ms Orr] [C2:${cue}] [A2:${hearer}] [T2:no].`)[cue]
  assert.equal(told('The Harbour Post', 'told', 'the newspaper'), 'reported')
  assert.equal(told('The Harbour Post', 'told', 'the podcast'), null)
  assert.equal(told('The Harbour Post', 'told', 'the club’s own website'), null)
  assert.equal(told('Harbour Radio', 'told', 'the station'), 'reported')
  assert.equal(told('Harbour Radio', 'told', 'the newspaper'), null)
  assert.equal(told('Radio 4', 'told', 'Radio 4'), 'reported')
  assert.equal(told('The Harbour Post', 'urged', 'the newspaper'), null)
  assert.equal(told('The newspaper Kveld Valstad', 'told', 'the Valstad'), 'reported')
  assert.equal(told('The newspaper Kveld Valstad', 'told', 'Valstad'), null)
})

test('what an outlet says of itself is not what was told to it', () => {
  const told = (said: string) =>
    through(
      `[S1:The Harbour Post] [C1:wrote of] [T1:a flood]. [S3:The Post] [C3:said] [T3:${said}]. [S2:The reeve] [C2:told] [A2:the newspaper] [T2:he had waded home].`,
    ).told
  assert.equal(told('it had seen the gauge'), 'wrote of')
  assert.equal(told('the gauge had burst'), 'said')
})

test('the author who tells somebody, or according to whom it is, may not have written it there', () => {
  const memo = '[S1:A memo obtained by us] [C1:warns of] [T1:rust].'
  assert.equal(through(`${memo} [S2:Its author] [C2:told] [A2:a hearing] [T2:that paint hid it].`).told, null)
  assert.equal(through(`${memo} [T2:Paint hid it], [C2:according to] [S2:its author].`)['according to'], null)
})

test('a document described or relayed by somebody, or which an outlet has published', () => {
  for (const [cue, by] of [
    ['described', ' to the Kettle by '],
    ['relayed', ' by '],
    ['cited', ' in '],
    ['shared', ' with us on Monday by '],
    ['quoted', ' at length by '],
  ])
    assert.deepEqual(
      through(`[S2:[T1:A tally]], [C1:${cue}]${by}[S1:two stokers], [C2:puts] [T2:the loss at nine boats].`),
      { [cue ?? '']: null, puts: cue },
    )
  const which = (who: string) =>
    through(`[S2:A slide], [T1:which] [S1:${who}] [C1:has published], [C2:is headed] [T2:“No rust”].`)['is headed']
  assert.equal(which('the Harbour Post'), 'has published')
  assert.equal(which('his widow'), null)
})

test('somebody who only stands near, or does something else with a document, has not brought it', () => {
  assert.equal(
    through('[S2:[T1:A tally]], [C1:disputed] by [S1:two stokers], [C2:puts] [T2:the loss at nine boats].').puts,
    null,
  )
  assert.equal(
    through(
      '[T1:The tally] was [C1:described] by [S1:two stokers], and [S2:the reeve] [C2:puts] [T2:the loss at nine].',
    ).puts,
    null,
  )
})

const LETTER =
  '[S1:The Harbour Post] [C1:reported], [C2:citing] [S2:a letter from the reeve], that [T1:[T2:the pier would be sold]].'

test('a document that an outlet rests on is named again', () => {
  assert.equal(through(`${LETTER} [S3:The letter] [C3:calls] [T3:the price modest].`).calls, 'reported')
  assert.equal(through(`${LETTER}\n\n[S3:That letter] [C3:calls] [T3:the price modest].`).calls, 'reported')
  assert.equal(through(`${LETTER}\n\n[S3:The two-page document] [C3:calls] [T3:it modest].`).calls, 'reported')
  assert.equal(
    through('[S1:The Post] [C1:obtained] [T1:a damning letter]. [S3:The letter] [C3:calls] [T3:it rust].').calls,
    'obtained',
  )
  assert.equal(through(`${LETTER} [S3:One paragraph] [C3:calls] [T3:the price modest].`).calls, 'reported')
  assert.equal(through(`${LETTER} In the letter, [S3:Mr Orr] [C3:calls] [T3:the price modest].`).calls, 'reported')
  assert.deepEqual(
    through(`${LETTER} [S3:The letter] [C3:calls] [T3:it modest]. [S4:It] [C4:adds] [T4:that gulls come with it].`),
    { reported: null, citing: null, calls: 'reported', adds: 'reported' },
  )
  assert.equal(
    through('[S1:The Post] [C1:obtained] [T1:a spreadsheet]. [S3:The spreadsheet] [C3:lists] [T3:nine boats].').lists,
    'obtained',
  )
  assert.equal(
    through(
      '[S1:The Post] [C1:reported] [T1:a sale]. [S2:It] [C2:cited] [T2:an audit describing the rust]. [S3:The audit] [C3:lists] [T3:nine boats].',
    ).lists,
    'reported',
  )
  assert.equal(
    through(
      '[T1:A leaked draft of the deed says gulls are included], [S1:the Post] [C1:reported]. [S3:The draft] [C3:adds] [T3:eels].',
    ).adds,
    'reported',
  )
})

test('another document, another’s, or one that is far above', () => {
  for (const source of ['The memo', 'A letter', 'The letterhead', 'The reeve', 'His letter'])
    assert.equal(through(`${LETTER} [S3:${source}] [C3:calls] [T3:the price modest].`).calls, null, source)
  assert.equal(
    through(`${LETTER} [S4:A letter seen by us] [C4:denies] [T4:it]. [S3:The letter] [C3:calls] [T3:it modest].`).calls,
    null,
  )
  const between = Array.from({ length: 5 }, (_, i) => `[S${i + 5}:Kit] [C${i + 5}:sang] [T${i + 5}:so].`).join('\n\n')
  assert.equal(through(`${LETTER}\n\n${between}\n\n[S3:The letter] [C3:calls] [T3:it modest].`).calls, null)
  assert.equal(
    through(
      '[S1:The reeve] [C1:said], [C2:citing] [S2:a letter], that [T1:[T2:it was sold]]. [S3:The letter] [C3:calls] [T3:it modest].',
    ).calls,
    null,
  )
  assert.equal(
    through(
      `${LETTER} [S4:The Stoke Gazette] [C4:obtained] [T4:a memo]. [S3:The document] [C3:calls] [T3:the price modest].`,
    ).calls,
    null,
  )
})

test('somebody unnamed whom an outlet has just cited speaks again', () => {
  const cited =
    '[S1:The Harbour Post] [C1:reported], [C2:citing] [S2:a former clerk], that [T1:[T2:the judge would resign]].'
  assert.equal(through(`${cited} [T3:She was tired], [S3:the clerk] [C3:explained].`).explained, 'reported')
  assert.equal(through(`${cited} [S3:The judge] [C3:explained] [T3:she was tired].`).explained, null)
  assert.equal(through(`${cited} [S3:The clerk] [C3:told] [A3:this newspaper] [T3:she was tired].`).told, null)
  assert.equal(
    through(
      '[S1:The mayor] [C1:claimed], [C2:citing] [S2:a former clerk], that [T1:[T2:the judge would resign]]. [T3:She was tired], [S3:the clerk] [C3:explained].',
    ).explained,
    null,
  )
})

test('a sentence that goes on telling what the one before tells', () => {
  const nurse = '[S1:The nurse] [C1:said] [T1:the porter had come to her twice].'
  assert.equal(through(`${nurse} [A2:He] [C2:was told] [T2:to go home].`)['was told'], 'said')
  assert.deepEqual(
    through(`${nurse} [S2:He] [C2:had wanted to know] [T2:why]. [A3:He] [C3:was told] [T3:to go home].`),
    { said: null, 'had wanted to know': 'said', 'was told': 'said' },
  )
})

test('a sentence that tells something of its own', () => {
  const nurse = '[S1:The nurse] [C1:said] [T1:the porter had come to her twice].'
  assert.equal(through(`${nurse} [A2:The porter] [C2:was told] [T2:to go home].`)['was told'], null)
  assert.equal(through(`${nurse} [A2:He] [C2:is told] [T2:to go home].`)['is told'], null)
  assert.equal(through(`${nurse}\n\n[A2:He] [C2:was told] [T2:to go home].`)['was told'], null)
  assert.equal(through(`${nurse} In May [S2:he] [C2:had warned] [T2:of it].`)['had warned'], null)
  assert.equal(through(`${nurse} [S2:She] [C2:had warned] [T2:of it].`)['had warned'], null)
  assert.equal(
    through(`${nurse} [A2:He] [C2:was told] [T2:to go home], [S3:the matron] [C3:said] [T3:later].`)['was told'],
    null,
  )
  assert.equal(
    through('[S1:The memo] [C1:says] [T1:the porter came twice]. [A2:He] [C2:was told] [T2:to go].')['was told'],
    null,
  )
})

test('what somebody is said to have done, by whom the report has just told', () => {
  for (const source of ['The Harbour Post', 'The memo'])
    assert.equal(
      through(`[S1:${source}] [C1:says] [T1:the judge will go]. She [C2:is said] [T2:to have packed].`)['is said'],
      'says',
      source,
    )
  assert.equal(
    through(`${LETTER} [S3:The letter] [C3:calls] [T3:it modest]. The reeve [C4:is said] [T4:to own it].`)['is said'],
    'reported',
  )
  assert.equal(
    through('[S1:The reeve] [C1:says] [T1:the judge will go]. She [C2:is said] [T2:to have packed].')['is said'],
    null,
  )
  assert.equal(
    through('[S1:The memo] [C1:says] [T1:the judge will go].\n\nShe [C2:is said] [T2:to have packed].')['is said'],
    null,
  )
})

test('on a date somebody asks or tells another something in letters just told of', () => {
  const letters = '[S1:Letters in the town archive] [C1:show] [T1:the board knew].'
  for (const lead of ['On June 3, ', 'Two days later, ', 'In March 2024 ', 'The next day '])
    assert.equal(through(`${letters} ${lead}[S2:Mr Orr] [C2:asked] [A2:the reeve] [T2:why].`).asked, 'show', lead)
  assert.deepEqual(
    through(
      `${letters} On June 3, [S2:Mr Orr] [C2:warned] [A2:the reeve] [T2:of rust]. [S3:The reeve] [C3:promised] [A3:him] [T3:a coat of paint].`,
    ),
    { show: null, warned: 'show', promised: 'show' },
  )
})

test('what is told to the press, elsewhere, or with no letters', () => {
  const letters = '[S1:Letters in the town archive] [C1:show] [T1:the board knew].'
  for (const hearer of ['reporters', 'us', 'the Stoke Gazette'])
    assert.equal(through(`${letters} On June 3, [S2:Mr Orr] [C2:told] [A2:${hearer}] [T2:of rust].`).told, null, hearer)
  assert.equal(through(`${letters} [S2:Mr Orr] [C2:warned] [A2:the reeve] [T2:of rust].`).warned, null)
  assert.equal(through(`${letters} On June 3, [S2:Mr Orr] [C2:denied] [T2:all of it].`).denied, null)
  assert.equal(through(`${letters}\n\nOn June 3, [S2:Mr Orr] [C2:warned] [A2:the reeve] [T2:of rust].`).warned, null)
  assert.equal(
    through('[S1:The deed] [C1:shows] [T1:it]. On June 3, [S2:Mr Orr] [C2:warned] [A2:the reeve] [T2:of rust].').warned,
    null,
  )
})

test('somebody is heard on the recording of which the report has told', () => {
  const heard = (before: string) =>
    through(`${before} [S2:Mr Orr] can be heard on it [C2:asking] [T2:for paint].`).asking
  assert.equal(heard('[S1:A recording] [C1:shows] [T1:the board knew].'), 'shows')
  assert.equal(heard('[S1:The Harbour Post] [C1:published] [T1:a recording of the meeting].'), 'published')
  assert.equal(heard('[S1:The Harbour Post] [C1:published] [T1:a map of the harbour].'), null)
  assert.equal(heard('[S1:The reeve] [C1:says] [T1:the board knew].'), null)
  assert.equal(
    through('[S1:A recording] [C1:shows] [T1:the board knew]. [S2:Mr Orr] was [C2:asking] [T2:for paint].').asking,
    null,
  )
})

test('who goes on speaking is heard through the same, and so is who answers in the same letters', () => {
  const told =
    '[S1:The Harbour Post] [C1:reported] [T1:a sale]. [S2:The reeve] [C2:told] [A2:the newspaper] [T2:the pier was rust].'
  assert.equal(through(`${told} [T3:It sways], [S3:the reeve] [C3:added].`).added, 'reported')
  assert.equal(through(`${told} In an email to us, [S3:the reeve] [C3:added] [T3:that it sways].`).added, null)
  assert.equal(through(`${told} [S3:The reeve] [C3:assured] [A3:this newspaper] [T3:that it sways].`).assured, null)
  assert.equal(through(`${told} [S3:Kit Rowe] [C3:added] [T3:that it sways].`).added, null)
  assert.equal(through(`${told}\n\n[S3:The reeve] [C3:added] [T3:that it sways].`).added, null)
  const emails = '[S1:Emails seen by us] [C1:show] [T1:the board knew]. In one, [S2:a clerk] [C2:says] [T2:it is late].'
  assert.equal(through(`${emails} [S3:Kit Rowe] [C3:asked] [T3:how late].`).asked, 'show')
  assert.equal(
    through('[S1:A transcript] [C1:shows] [T1:he was late]. [S2:Kit Rowe] [C2:replied] [T2:that he was not].').replied,
    'shows',
  )
})

test('a name that reports, citing somebody, or first, is an outlet’s, whatever it is called', () => {
  const told = ' [S2:The reeve] [C2:told] [A2:the Wick] [T2:he had waded home].'
  assert.equal(through(`[T1:The flood] was first [C1:reported] by [S1:the Wick].${told}`).told, 'reported')
  assert.equal(
    through(`[S1:The Wick] [C1:reported], [C3:citing] [S3:a clerk], that [T1:[T3:it rained]].${told}`).told,
    'reported',
  )
  assert.equal(
    through(`The tale appeared in The Wick, [S1:which] [C1:reported] [T1:that it rained].${told}`).told,
    'reported',
  )
  assert.equal(through(`[S1:The Wick] [C1:said] [T1:that it rained].${told}`).told, null)
  assert.equal(
    through(
      '[S1:The weekly Daily Wick] [C1:said] [T1:it rained]. [S2:The reeve] [C2:told] [A2:the Wick] [T2:it poured].',
    ).told,
    'said',
  )
})

test('who speaks to an outlet in other words than “told”', () => {
  const report = '[S1:The Harbour Post] [C1:reported] [T1:a sale]. '
  for (const said of [
    'In an interview with the newspaper, [S2:the reeve] [C2:said] [T2:it swayed].',
    'Speaking to the Post, [S2:the reeve] [C2:said] [T2:it swayed].',
    '[S2:The reeve] [C2:said] in an interview with the Post [T2:that it swayed].',
    '[S2:A diver consulted by the newspaper] [C2:said] [T2:it swayed].',
  ])
    assert.equal(through(report + said).said, 'reported', said)
  for (const said of [
    'In an interview with the Stoke Gazette, [S2:the reeve] [C2:said] [T2:it swayed].',
    'In an interview with a friend, [S2:the reeve] [C2:said] [T2:it swayed].',
    'Speaking to the council, [S2:the reeve] [C2:said] [T2:it swayed].',
    '[S2:A diver consulted by the council] [C2:said] [T2:it swayed].',
  ])
    assert.equal(through(report + said, 'Stoke Gazette').said, null, said)
})

test('an outlet by another of its names, and by a report of its own', () => {
  const told = (report: string, hearer: string) =>
    through(`${report}.\n\n[S2:The reeve] [C2:told] [A2:${hearer}] [T2:it swayed].`).told
  assert.equal(told('[T1:It was sold], [S1:the Associated Press] [C1:reported]', 'AP'), 'reported')
  assert.equal(told('[T1:It was sold], [C1:according to] [S1:an article in the Tribune]', 'the paper'), 'according to')
  assert.equal(told('[T1:It was sold], [C1:according to] [S1:a report by the council]', 'the paper'), null)
  assert.equal(told('[S1:The mayor’s press service] [C1:reported] [T1:a sale]', 'the paper'), null)
})

test('of what an outlet says, what it reported', () => {
  assert.equal(
    through(
      '[S1:The daily Kyma] [C1:reported] [T1:a flood]. [S3:The paper] [C3:added] [T3:that it was deep]. [S2:The reeve] [C2:told] [A2:the paper] [T2:he swam].',
    ).told,
    'reported',
  )
  assert.equal(
    through('[S2:The reeve] [C2:told] [A2:the Post] [T2:he swam]. [S1:The Post] [C1:stood by] [T1:its story].').told,
    null,
  )
})

test('a document that an outlet says it has, publishes in part or lets all read', () => {
  for (const report of [
    '[S1:The Post] [C1:said] [T1:it had seen a letter to the board]. [S2:The letter] [C2:calls] [T2:it rust].',
    '[T1:It was sold], [C1:said] [S1:the Post], which obtained a letter. [S2:The letter] [C2:calls] [T2:it rust].',
    '[S1:The Post] [C1:said] [T1:that a confidential letter warned of rust]. [S2:The letter] [C2:calls] [T2:it old].',
    '[S1:The Post] [C1:said] [T1:it had seen a letter]. [S2:Kit Rowe] [C2:calls] in the letter [T2:the pier rust].',
    '[S1:The Post] [C1:said] [T1:it had seen a letter]. In the passages printed by the paper, [S2:Kit Rowe] [C2:calls] [T2:it rust].',
    '[S1:The Post] [C1:said] [T1:it was sold]. [S2:The contract], a copy of which the Post put online, [C2:calls] [T2:it rust].',
    '[S1:The Post] [C1:said] [T1:it was sold]. [S2:The contract], reproduced on the paper’s website, [C2:calls] [T2:it rust].',
  ])
    assert.equal(through(report).calls, 'said', report)
  for (const report of [
    '[S1:The reeve] [C1:said] [T1:he had seen a letter]. [S2:The letter] [C2:calls] [T2:it rust].',
    '[S1:The Post] [C1:said] [T1:it was sold]. [S2:The contract], signed in the paper’s office, [C2:calls] [T2:it rust].',
    '[S1:The Post] [C1:said] [T1:it had seen a letter]. [S2:Kit Rowe] [C2:calls] in the street [T2:for rust].',
  ])
    assert.equal(through(report).calls, null, report)
})

test('a document that somebody reads out or speaks of', () => {
  assert.equal(
    through('[S1:A constable] [C1:read] [T1:a note by the clerk]. [S2:It] [C2:forbids] [T2:lilies].').forbids,
    'read',
  )
  assert.equal(
    through('[S1:Two aides] [C1:said] [T1:he had sent an angry message].\n\n[S2:It] [C2:read]: “[T2:No more rust].”')
      .read,
    'said',
  )
  assert.equal(through('[S1:Two aides] [C1:said] [T1:he was angry]. [S2:It] [C2:read]: “[T2:No more].”').read, null)
  assert.equal(
    through('[S1:A recording] [C1:captures] [T1:a laugh]. On the tape, [S2:Kit Rowe] [C2:says] [T2:so].').says,
    'captures',
  )
})

test('a document that spoke in the paragraph before, where this one says who had it first', () => {
  assert.deepEqual(
    through(
      '[T2:It was sold], [C2:according to] [S2:leaked minutes].\n\n[T1:The minutes] were first [C1:reported] by [S1:the Harbour Post].',
    ),
    { 'according to': 'reported', reported: null },
  )
})

test('one of several by their noun, and several only of several', () => {
  const three = '[S1:The Harbour Post] [C1:reported], [C2:citing] [S2:three divers], that [T1:[T2:the pier swayed]].'
  assert.equal(through(`${three} [S3:One diver] [C3:said] [T3:it hummed].`).said, 'reported')
  assert.equal(through(`${three} [S3:One mason] [C3:said] [T3:it hummed].`).said, null)
  const one = three.replace('three divers', 'a diver')
  assert.equal(through(`${one} [S3:Two of the people] [C3:said] [T3:it hummed].`).said, null)
})

test('what somebody writes for all to read stands in no letters', () => {
  for (const where of ['in a statement', 'on X on Tuesday', 'in an email to us'])
    assert.equal(
      through(`[S1:Emails seen by us] [C1:show] [T1:it swayed]. [T2:Nonsense], [S2:the reeve] [C2:wrote] ${where}.`)
        .wrote,
      null,
      where,
    )
})

test('told on of those who have just been told of, and heard in a broadcast', () => {
  assert.equal(
    through('[S1:The nurse] [C1:said] [T1:two men had come]. [S2:The men] [C2:had asked] [T2:for tea].')['had asked'],
    'said',
  )
  assert.equal(
    through('[S1:The nurse] [C1:said] [T1:two men had come]. [S2:Growers in Kent] [C2:had asked] [T2:for tea].')[
      'had asked'
    ],
    null,
  )
  assert.equal(
    through('[S1:The television channel Dala] [C1:claimed] [T1:it sank]. [S2:Kit Rowe] is heard [C2:saying] [T2:so].')
      .saying,
    'claimed',
  )
})

test('within and via are never the same, and nothing comes through itself', () => {
  const { attributions } = read(
    '[S1:The Post] [C1:told] [A1:the Ledger] [T1:a]. [S2:The Ledger] [C2:told] [A2:the Post] [T2:b]. [S3:The Post] [C3:said] [T3:c].',
  )
  for (const one of attributions) assert.ok(one.via === null || one.via !== one.within)
})

test('500,000 characters and 20,000 attributions to outlets that are told', () => {
  const unit = 'The Post told the paper so. '
  const text = unit.repeat(20_000)
  const span = (at: number, length: number) => [{ start: at, end: at + length }]
  const tagged = Array.from({ length: 20_000 }, (_, i): Tagged => {
    const at = i * unit.length
    return {
      source: span(at, 8),
      cue: span(at + 9, 4),
      addressee: span(at + 14, 9),
      content: span(at + 24, 2),
      style: 'indirect',
      confidence: 1,
    }
  })
  const { segmented } = marked('')
  const blocks = [{ kind: 'paragraph' as const, span: { start: 0, end: text.length } }]
  const linked = via(order({ ...segmented, report: { ...segmented.report, text, blocks } }, tagged))
  assert.equal(linked.attributions.length, 20_000)
  assert.ok(linked.attributions.every(one => one.via !== one.id))
})
