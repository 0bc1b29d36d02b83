import type { Figures } from './measure.ts'
import { MEASURES, rates } from './polnear.ts'

/** What a throw-away probe of the same size reached on PolNeAR dev: the least that the reader is to reach. */
const PROBE = { source: 77.7, cue: 63.6, content: 55.5, whole: 68.1 }

/** The figures as Markdown tables. */
export function tables({ polnear, cases, reports }: Figures): string {
  const number = (value: number | null) => (value === null ? '' : value.toFixed(1))
  const dev = MEASURES.map(measure => {
    const { precision, recall, f1 } = rates(polnear[measure])
    return `| ${measure} | ${number(precision)} | ${number(recall)} | ${number(f1)} | ${PROBE[measure]} |`
  })
  const rows = cases.map(t => `| ${t.measure} | ${number(t.precision)} | ${number(t.recall)} | ${number(t.f1)} | ${t.gold} |`)
  return [
    '**PolNeAR dev** (84 articles, 2,192 attributions)',
    '',
    '| | precision | recall | F1 | probe, F1 |',
    '|---|---|---|---|---|',
    ...dev,
    '',
    `**Reports annotated by hand** (${reports})`,
    '',
    '| | precision | recall | F1 | in the reports |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}
