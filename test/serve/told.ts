import type { Record } from '../../src/record/record.ts'
import { report } from '../ask/report.ts'
import { family } from '../ledger/family.ts'

/** What the servers of these tests have: a family of reports of one event, a report with two versions, and one who did not reply and then did. */
export function told(): Record[] {
  const url = 'https://bell.example/weir'
  const asked = { who: 'The mill', words: 'did not respond', outcome: 'no-response', about: [1] } as const
  return [
    ...family(),
    report('weir', 'Óna Marsh said the old weir leaked 40 litres. The mill did not respond.', {
      outlet: 'The Bell',
      url,
      published: '2026-03-12',
      title: 'The old weir',
      said: [{ source: 'Óna Marsh', cue: 'said', content: 'the old weir leaked 40 litres' }],
      asked: [asked],
    }),
    report('weir', 'Óna Marsh said the old weir leaked 14 litres. The mill said its sluice was sound.', {
      outlet: 'The Bell',
      url,
      published: '2026-03-12',
      title: 'The old weir',
      said: [
        { source: 'Óna Marsh', cue: 'said', content: 'the old weir leaked 14 litres' },
        { source: 'The mill', cue: 'mill said', content: 'its sluice was sound' },
      ],
      asked: [{ who: 'The mill', words: 'said its sluice was sound', outcome: 'replied', about: [1], reply: 2 }],
    }),
    undated(),
  ]
}

function undated(): Record {
  const record = report('undated', 'Tom Marsh said it rained.', {
    outlet: 'The Bell',
    said: [{ source: 'Tom Marsh', cue: 'said', content: 'it rained' }],
  })
  const { published: _, ...rest } = record.report
  return { ...record, report: rest }
}
