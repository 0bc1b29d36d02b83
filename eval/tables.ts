import { calibrationError } from './calibration.ts'
import type { Figures } from './measure.ts'
import { MEASURES, rates, SHARES } from './polnear.ts'

/** What a throw-away probe of the same size reached on PolNeAR dev: the least that the reader is to reach. */
const PROBE = { source: 77.7, cue: 63.6, content: 55.5, whole: 68.1 }

/** What tools in use reached on the same articles; measured with their own code, citron trained on the same training part. */
const OTHERS = {
  contents: [
    ['66.6', '52.8', '24.3'],
    ['46.1', '36.0', '12.0'],
  ],
  indirect: ['48.3', '24.9', '3.6'],
}

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
const WHOLE = new Set([
  'found',
  'exact',
  'direct',
  'indirect',
  'mixed',
  'nested',
  'checks',
  'comments',
  'origin',
  'blocks',
])

/** The figures as Markdown tables. */
export function tables({ polnear, sets }: Figures): string {
  const number = (value: number | null | undefined) => value?.toFixed(1) ?? ''
  const dev = MEASURES.map(measure => {
    const { precision, recall, f1 } = rates(polnear.exact[measure])
    return `| ${measure} | ${number(precision)} | ${number(recall)} | ${number(f1)} | ${PROBE[measure]} |`
  })
  return [
    '**PolNeAR dev** (84 articles, 2,192 attributions)',
    '',
    '| | precision | recall | F1 | probe, F1 |',
    '|---|---|---|---|---|',
    ...dev,
    '',
    '| on PolNeAR dev | Sayso | citron, retrained | GenderGapTracker | textacy |',
    '|---|---|---|---|---|',
    ...SHARES.map((share, i) => {
      const { f1 } = rates(polnear.contents[i] ?? { hit: 0, gold: 0, predicted: 0 })
      return `| contents found, F1 (overlap of ${share} or more) | ${number(f1)} | ${OTHERS.contents[i]?.join(' | ')} |`
    }),
    `| indirect speech found, recall (overlap of ${SHARES[0]} or more) | ${number(rates(polnear.indirect).recall)} | ${OTHERS.indirect.join(' | ')} |`,
    '',
    `**Confidence.** Expected calibration error ${calibrationError(polnear.samples).toFixed(3)}, over ${polnear.samples.length.toLocaleString('en')} outermost readings of PolNeAR dev in ten bins:`,
    '',
    '![How many of the readings with a confidence were right](reliability.svg)',
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
