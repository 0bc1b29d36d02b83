import type { Figures } from './measure.ts'
import { MEASURES, rates } from './polnear.ts'

/** What a throw-away probe of the same size reached on PolNeAR dev: the least that the reader is to reach. */
const PROBE = { source: 77.7, cue: 63.6, content: 55.5, whole: 68.1 }

/** The least that we want of a field on reports that nobody here has seen: F1, where the attribution is found. */
const ASKED: { readonly [measure: string]: number } = {
  found: 72,
  party: 85,
  named: 92,
  within: 80,
  comments: 90,
  checks: 70,
  said: 80,
  hedges: 75,
  addressee: 75,
  origin: 95,
  blocks: 95,
}
/** What does not depend on which attributions were found. */
const WHOLE = new Set(['found', 'exact', 'direct', 'indirect', 'mixed', 'nested', 'checks', 'comments', 'origin', 'blocks'])

/** The figures as Markdown tables. */
export function tables({ polnear, sets }: Figures): string {
  const number = (value: number | null | undefined) => value?.toFixed(1) ?? ''
  const dev = MEASURES.map(measure => {
    const { precision, recall, f1 } = rates(polnear[measure])
    return `| ${measure} | ${number(precision)} | ${number(recall)} | ${number(f1)} | ${PROBE[measure]} |`
  })
  return [
    '**PolNeAR dev** (84 articles, 2,192 attributions)',
    '',
    '| | precision | recall | F1 | probe, F1 |',
    '|---|---|---|---|---|',
    ...dev,
    ...sets.flatMap(({ name, reports, attributions, rows, found }) => [
      '',
      `**Reports annotated by hand: ${name}** (${reports} reports, ${attributions.toLocaleString('en')} attributions)`,
      '',
      '| | precision | recall | F1 | F1 where the attribution is found | aim | in the reports |',
      '|---|---|---|---|---|---|---|',
      ...rows.map(({ measure, precision, recall, f1, gold }) => {
        const known = WHOLE.has(measure) ? null : found.find(row => row.measure === measure)?.f1
        return `| ${measure} | ${number(precision)} | ${number(recall)} | ${number(f1)} | ${number(known)} | ${ASKED[measure] ?? ''} | ${gold} |`
      }),
    ]),
  ].join('\n')
}
