import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comments } from '../../src/link/comments.ts'
import { order } from '../../src/link/order.ts'
import { within } from '../../src/link/within.ts'
import { quotations } from '../../src/segment/quotations.ts'
import { marked } from './marked.ts'

/** A marked report's comments: the outcome and the words that name the one asked. */
function read(source: string): string[] {
  const { segmented, tagged } = marked(source)
  const { report } = segmented
  const linking = comments(within(order({ ...segmented, quotations: quotations(report.text, report.blocks) }, tagged)))
  return linking.comments.map(
    ({ outcome, who }) => `${outcome}: ${who.map(span => report.text.slice(span.start, span.end)).join(' … ')}`,
  )
}

/** Wordings that no report was written with, most of them put down before the rules that read them, each with the comments in it. */
const WORDINGS: readonly (readonly [string, ...string[]])[] = [
  ['We wrote twice to the brickworks. Not a syllable has come back from its owner.', 'no-response: its owner'],
  [
    'The Herald sought an explanation from the abbey; the abbey would say only that bells are rung.',
    'declined: the abbey',
  ],
  ['Our letter to the ferrymen was returned with the stamp “gone away”.', 'not-reached: the ferrymen'],
  ['Two emails to the stud farm were opened and left at that.', 'no-response: the stud farm'],
  ['Questioned by this newspaper about the barrels, the vintner whistled and shut the hatch.', 'declined: the vintner'],
  ['Asked who had paid for the organ, the verger would go no further than to praise its tone.', 'declined: the verger'],
  ['The lighthouse board met our questions with a photograph of a gull.', 'no-response: The lighthouse board'],
  ['By the time of going to press no answer had reached us from the glove factory.', 'no-response: the glove factory'],
  ['The dean’s phone has been disconnected.', 'not-reached: The dean'],
  ['We tried to trace the caterer but found no sign of him.', 'not-reached: the caterer'],
  [
    'The Herald asked the tannery about its vats. [S:The tannery] [C:wrote back] that [T:the vats had been drained].',
    'replied: The tannery',
  ],
  ['[S:The quarry], in an email to the Herald, [C:denied] [T:any blasting at night].', 'replied: The quarry'],
  ['[S:The beadle], when the letter was put to him, [C:called] [T:it a forgery].', 'replied: The beadle'],
  ['A request for an interview with the harbour pilot got nowhere.', 'no-response: the harbour pilot'],
  ['The ropeworks thanked the Herald for its interest and said nothing more.', 'declined: The ropeworks'],
  ['The regatta committee directed the Herald to its solicitors, Pym and Vane.', 'declined: The regatta committee'],
  [
    '[S:The commodore] [C:said] [T:it was a matter for the committee] when the Herald asked him about the prize.',
    'declined: The commodore',
  ],
  ['The chandler blocked our reporter’s number.', 'declined: The chandler'],
  [
    'The dredging company acknowledged receipt of our questions and has been silent since.',
    'no-response: The dredging company',
  ],
  ['The archdeacon was abroad and beyond the reach of a telephone, his secretary said.', 'not-reached: The archdeacon'],
  ['Told what the ledger showed, the purser laughed and walked off.', 'declined: the purser'],
  ['Nothing was heard from the sawmill before this edition closed.', 'no-response: the sawmill'],
  [
    'Neither the piper nor his agent had got in touch by Sunday night.',
    'no-response: the piper',
    'no-response: his agent',
  ],
  [
    'His number is no longer in use, and neighbours of the locksmith say he has moved. Efforts to find him came to nothing.',
    'not-reached: His',
    'not-reached: him',
  ],
  [
    'The Herald asked about the bells. [S:The cathedral], through its press office, [C:let it be known] that [T:no bell had been sold].',
    'replied: The cathedral',
  ],
]

/** The same words where nobody was asked by a reporter, or where nobody failed to answer. */
const NOTHING: readonly string[] = [
  'The engine has been silent since the war.',
  'The captain went no further than the second round.',
  'The phone has been disconnected from the charger.',
  'The committee acknowledged receipt of the petition.',
  'The miller laughed and walked off with the prize.',
  'Two letters to the king were opened by the censor.',
  'The river got nowhere near the bridge.',
  'The club blocked the transfer.',
  'He thanked the voters and said nothing more about the dam.',
  'The expedition was beyond the reach of help.',
]

for (const [sentence, ...expected] of WORDINGS)
  test(`comment: ${sentence}`, () => assert.deepEqual(read(sentence), expected))

for (const sentence of NOTHING) test(`no comment: ${sentence}`, () => assert.deepEqual(read(sentence), []))
