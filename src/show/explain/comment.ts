import type { Comment } from '../../record/record.ts'
import { about } from '../about.ts'
import { outcomeShown } from '../outcomes.ts'
import { partyName } from '../partyName.ts'
import type { View } from '../view.ts'
import { words } from '../words.ts'
import type { Explained } from './fact.ts'
import { reason } from './reason.ts'

/** Why the record says that somebody was asked, and what came of it. */
export function comment(view: View, one: Comment): Explained {
  const { id, asked, who, by, asker, outcome, span, reply, rule } = one
  const answer = view.numbers.get(reply ?? '')
  return {
    title: `COMMENT ${id}`,
    sum: 'the right of reply',
    facts: [
      {
        name: 'asked',
        fragments: [
          ...partyName(view, asked, who, 'The words do not say who'),
          ...(asked === null && who.length > 0 ? [{ text: ', who that is could not be told', look: null }] : []),
          { text: '.', look: null },
        ],
      },
      ...(by !== null || asker.length > 0
        ? [{ name: 'by', fragments: [...partyName(view, by, asker, ''), { text: ' asked.', look: null }] }]
        : []),
      {
        name: 'outcome',
        fragments: [
          { text: outcomeShown(one), look: outcome === 'replied' ? null : 'warning' },
          { text: `, for the report says: “${words(view.record, [span])}”.`, look: null },
          ...reason(rule),
        ],
      },
      ...(answer === undefined
        ? []
        : [{ name: 'reply', fragments: [{ text: `Claim ${answer} (${reply}) is the reply.`, look: null }] }]),
      { name: 'about', fragments: [{ text: `Claims: ${about(view, one.about)}.`, look: null }] },
    ],
  }
}
