import type { Check } from '../record/record.ts'
import { about } from './about.ts'
import { heading } from './heading.ts'
import { partyName } from './partyName.ts'
import { type Row, table } from './table.ts'
import { VERDICTS } from './verdicts.ts'
import type { View } from './view.ts'
import { words } from './words.ts'

/** What the report says about the truth of its claims: the verdict, whose it is, in which words, and about which claims. */
export function checks(view: View): string[][] {
  const { checks } = view.record
  if (checks.length === 0) return [heading(view, 'CHECKS', 'no word of any claim having been checked')]
  const rows = checks.map(check => row(view, check))
  return [heading(view, 'CHECKS', sum(checks)), table(view, ['verdict', 'by', 'about'], rows)]
}

function row(view: View, { verdict, by, who, span, about: claims }: Check): Row {
  return {
    cells: [
      [{ text: VERDICTS[verdict] ?? verdict, look: verdict === 'confirmed' ? null : 'warning' }],
      partyName(view, by, who, 'the report itself'),
      [{ text: about(view, claims), look: null }],
    ],
    below: `“${words(view.record, [span])}”`,
  }
}

function sum(checks: readonly Check[]): string {
  return (Object.keys(VERDICTS) as Check['verdict'][])
    .map(verdict => [checks.filter(check => check.verdict === verdict).length, VERDICTS[verdict]] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ')
}
