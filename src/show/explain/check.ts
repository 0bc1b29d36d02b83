import type { Check } from '../../record/record.ts'
import { about } from '../about.ts'
import { partyName } from '../partyName.ts'
import { VERDICTS } from '../verdicts.ts'
import type { View } from '../view.ts'
import { words } from '../words.ts'
import type { Explained } from './fact.ts'
import { reason } from './reason.ts'

/** Why the record says that a claim was checked, by whom and with what verdict. */
export function check(view: View, one: Check): Explained {
  const { id, verdict, by, who, span, rule } = one
  return {
    title: `CHECK ${id}`,
    sum: 'what is said about the truth of a claim',
    facts: [
      {
        name: 'verdict',
        fragments: [
          { text: VERDICTS[verdict] ?? verdict, look: verdict === 'confirmed' ? null : 'warning' },
          { text: `, for it says: “${words(view.record, [span])}”.`, look: null },
          ...reason(rule),
        ],
      },
      {
        name: 'by',
        fragments: [
          ...partyName(view, by, who, 'the report itself'),
          ...(by === null && who.length > 0 ? [{ text: ', who that is could not be told', look: null }] : []),
          { text: '.', look: null },
        ],
      },
      { name: 'about', fragments: [{ text: `Claims: ${about(view, one.about)}.`, look: null }] },
    ],
  }
}
