import { clipped } from './clipped.ts'
import { counted } from './counted.ts'
import { heading } from './heading.ts'
import { known } from './known.ts'
import { INDENT } from './margins.ts'
import { numbersOf } from './numbersOf.ts'
import { type Run, unattributed } from './unattributed.ts'
import type { View } from './view.ts'
import { type Fragment, wrap } from './wrap.ts'

/** Runs that are shown among the other sections: as much as can be looked over; by itself the section shows all. */
const MOST = 12
/** What a run that is no plain prose begins with. */
const LABELS: { readonly [kind in Run['kind']]?: string } = {
  headline: '[headline] ',
  dek: '[dek] ',
  caption: '[caption] ',
}

/**
 * The outlet's own voice: how much of the report nobody vouches for, and each run of it. `whole`: every run and all its words; otherwise the beginnings of
 * the first few.
 */
export function voice(view: View, whole: boolean): string[][] {
  const { record, width, color } = view
  const { sentences, words, runs } = unattributed(record)
  const shown = whole ? runs : runs.slice(0, MOST)
  const left = sum(runs, 'sentences') - sum(shown, 'sentences')
  const nobody = view.claims.filter(one => known(view, one) === 'nobody').map(({ number }) => number)
  const own =
    runs.length === 0
      ? 'every sentence has somebody’s words in it'
      : `${sum(runs, 'sentences').toLocaleString('en')} of ${counted(sentences, 'sentence')}, ${sum(runs, 'words').toLocaleString('en')} of ${counted(words, 'word')}, in ${record.report.outlet ?? 'the outlet'}’s own voice`
  const margin = [{ text: ' '.repeat(INDENT), look: null }]
  const plain = (text: string, look: 'quiet' | 'warning') =>
    wrap([{ text, look }], { first: margin, rest: margin }, width, color)
  return [
    heading(view, 'WHAT NOBODY VOUCHES FOR', sentences === 0 ? 'no sentences' : own),
    [
      ...shown.flatMap(run => (whole ? all(view, run) : [beginning(view, run)])),
      ...(left > 0 ? plain(`and ${counted(left, 'sentence')} more; --only voice shows them all`, 'quiet') : []),
    ],
    nobody.length > 0
      ? plain(`Nor is anybody named for ${nobody.length === 1 ? 'claim' : 'claims'} ${numbersOf(nobody)}.`, 'warning')
      : [],
  ].filter(lines => lines.length > 0)
}

const FIRST = [{ text: `${' '.repeat(INDENT)}· `, look: 'quiet' as const }]
const REST = [{ text: ' '.repeat(INDENT + 2), look: null }]

function all({ record, width, color }: View, run: Run): string[] {
  return wrap(
    [label(run), { text: record.report.text.slice(run.start, run.end), look: null }],
    { first: FIRST, rest: REST },
    width,
    color,
  )
}

/** How a run begins, in a line, with how many sentences of it there are where there are several. */
function beginning({ record, width }: View, run: Run): string {
  const many = run.sentences > 1 ? ` (${counted(run.sentences, 'sentence')})` : ''
  const room = width - many.length
  const text = `${label(run).text}${record.report.text.slice(run.start, run.end)}`
  const lines = wrap([{ text, look: null }], { first: FIRST, rest: REST }, room, false)
  return `${clipped(lines, 1, room)[0] ?? ''}${many}`
}

function label({ kind }: Run): Fragment {
  return { text: LABELS[kind] ?? '', look: 'quiet' }
}

function sum(runs: readonly Run[], what: 'sentences' | 'words'): number {
  return runs.reduce((total, run) => total + run[what], 0)
}
