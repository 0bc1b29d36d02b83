import assert from 'node:assert/strict'
import { test } from 'node:test'
import { link } from '../../src/link/link.ts'
import { marked } from './marked.ts'

/** The cues of the claims that each comment of a marked report is about. */
function about(source: string): string[][] {
  const { segmented, tagged } = marked(source)
  const { attributions, comments } = link(segmented, tagged)
  const cue = (id: string) => {
    const span = attributions.find(one => one.id === id)?.cue[0]
    return segmented.report.text.slice(span?.start, span?.end)
  }
  return comments.map(comment => comment.about.map(cue))
}

test('the claim in the sentence before, which names the one asked', () => {
  assert.deepEqual(
    about(
      '[S1:The mayor] [C1:hopes] [T1:for rain].\n\n[S2:Two engineers] [C2:said] [T2:Marrow Ferries had known of the leak since May]. Marrow Ferries did not respond to a request for comment.',
    ),
    [['said']],
  )
})

test('what another says that the one asked said, with who says so', () => {
  assert.deepEqual(
    about(
      '[S1:A clerk] [C1:recalled] [T1:that [S2:the foreman, Ivo Lenz,] [C2:told] [A2:him] [T2:to burn the ledger]]. Mr. Lenz did not return calls.',
    ),
    [['recalled', 'told']],
  )
})

test('the report’s first claim, where none concerns the one asked', () => {
  assert.deepEqual(
    about(
      '[S1:A leaked memo] [C1:reports] [T1:that the dam leaks].\n\nThe town has a fair in June. It is old.\n\nThe regulator declined to comment.',
    ),
    [['reports']],
  )
})

test('those who did not answer, one after the other in a paragraph, were asked about one thing', () => {
  assert.deepEqual(
    about(
      '[S1:Two engineers] [C1:said] [T1:Marrow Ferries had known of the leak]. Marrow Ferries did not respond to a request for comment, and its insurer could not be reached.',
    ),
    [['said'], ['said']],
  )
})

test('no answer is what was asked about', () => {
  assert.deepEqual(about('Asked for comment, [S:the foundry] [C:said] [T:the order was lawful].'), [[]])
})

test('nothing where the comment’s own words tell another thing that was asked', () => {
  assert.deepEqual(
    about(
      '[S1:Two engineers] [C1:said] [T1:Marrow Ferries had known of the leak since May]. Marrow Ferries would not say whether its chief had been told.',
    ),
    [[]],
  )
})

test('nothing where several claims are as likely', () => {
  assert.deepEqual(
    about(
      [
        '[S1:The baker] [C1:said] [T1:Marrow Council had sold the mill]. [S2:The smith] [C2:said] [T2:Marrow Council had lost the deeds].',
        'The town is old. It has a fair in June. It has a church and a pond.',
        'Marrow Council declined to comment.',
      ].join('\n\n'),
    ),
    [[]],
  )
})
