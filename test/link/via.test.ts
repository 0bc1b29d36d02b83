import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  CITED_WHO,
  FIRST_REPORTED,
  FIRST_REPORTED_BEFORE,
  IN_ONE_OF_THEM,
  ITS_AUTHOR,
  ONE_OF_THOSE,
  QUOTED_THERE,
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
